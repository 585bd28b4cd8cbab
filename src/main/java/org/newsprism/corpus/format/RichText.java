package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.swing.text.BadLocationException;
import javax.swing.text.DefaultStyledDocument;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;

/** A rich text document, read by the JDK: one article, or a database's export of many. A line is a paragraph. */
final class RichText implements ArticleFormat {

    @Override
    public String name() {
        return "rich text (.rtf)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".rtf");
    }

    @Override
    public List<Reading> read(SourceFile file) {
        if (!file.start(5).equals("{\\rtf")) {
            return List.of(new Reading.Refused(0, "The file is no rich text, whatever its name says."));
        }
        try {
            Document document = new DefaultStyledDocument();
            new RTFEditorKit().read(new ByteArrayInputStream(file.bytes()), document, 0);
            String text = document.getText(0, document.getLength());
            return Documents.read(file, Exports.lines(text), List.of());
        } catch (IOException | BadLocationException e) {
            return List.of(new Reading.Refused(0, "The rich text is damaged or broken off."));
        }
    }
}
