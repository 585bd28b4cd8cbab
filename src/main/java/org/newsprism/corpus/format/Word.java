package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A Word document: one article, or a database's export of many. A line is a paragraph, and so is its number. */
final class Word implements ArticleFormat {

    @Override
    public String name() {
        return "Word document (.docx)";
    }

    @Override
    public boolean accepts(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".docx");
    }

    @Override
    public List<Reading> read(SourceFile file) {
        try {
            Optional<byte[]> document = Parts.of(file, "word/document.xml").get("word/document.xml");
            if (document.isEmpty()) {
                return List.of(new Reading.Refused(0, "The file is no Word document, whatever its name says."));
            }
            return Documents.read(file, paragraphs(document.get()), List.of());
        } catch (Allowance.Spent e) {
            return List.of(new Reading.Refused(0, e.reason()));
        } catch (IOException | XMLStreamException e) {
            return List.of(new Reading.Refused(0, "The Word document is damaged, encrypted or broken off."));
        }
    }

    private static List<Printed> paragraphs(byte[] xml) throws XMLStreamException {
        List<Printed> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int number = 0;
        boolean text = false;
        XMLStreamReader reader = SafeXml.reader(new ByteArrayInputStream(xml));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "t" -> text = true;
                    case "tab" -> line.append(' ');
                    case "noBreakHyphen" -> line.append('-');
                    // What older programs show instead of a drawing repeats the words of its text box.
                    case "Fallback" -> skip(reader);
                    case "br", "cr" -> {
                        lines.add(new Printed(line.toString(), number + 1));
                        line.setLength(0);
                    }
                    default -> {
                        // Layout.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                text = false;
                if (reader.getLocalName().equals("p")) {
                    number++;
                    lines.add(new Printed(line.toString(), number));
                    line.setLength(0);
                }
            } else if (text && event == XMLStreamConstants.CHARACTERS) {
                line.append(reader.getText());
            }
        }
        return lines;
    }

    /** Goes to the end of the element that has just begun. */
    private static void skip(XMLStreamReader reader) throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            int event = reader.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
