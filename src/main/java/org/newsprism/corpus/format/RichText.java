package org.newsprism.corpus.format;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

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
            return Documents.read(file, Exports.lines(RichWords.of(file.bytes())), List.of());
        } catch (IOException e) {
            return List.of(new Reading.Refused(0, "The rich text is damaged or broken off, or nested beyond measure."));
        }
    }
}
