package org.newsprism.output.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jsoup.nodes.Document;
import org.newsprism.output.font.Face;

/** The report's faces as style rules, each with no more letters than the page uses. */
final class WebFonts {
    /** Not GSUB and GPOS: they count glyphs as the whole font does, and a subset counts anew. */
    private static final List<String> KEPT = List.of(
            "head", "hhea", "maxp", "name", "OS/2", "glyf", "loca", "cmap", "hmtx", "post", "cvt ", "fpgm", "prep",
            "gasp");

    private WebFonts() {}

    static String faces(Document page) throws IOException {
        Set<Integer> letters = new TreeSet<>();
        page.text().codePoints().forEach(letters::add);
        for (int c = 0x20; c < 0x7F; c++) {
            letters.add(c); // what style sheets add, such as numbers of lists
        }
        letters.add(0x2022);
        StringBuilder rules = new StringBuilder();
        for (Face face : Face.values()) {
            rules.append("@font-face{font-family:'")
                    .append(face.family())
                    .append("';font-weight:")
                    .append(face.weight())
                    .append(";font-style:")
                    .append(face.italic() ? "italic" : "normal")
                    .append(";src:url(data:font/ttf;base64,")
                    .append(Base64.getEncoder().encodeToString(subset(face, letters)))
                    .append(") format('truetype')}\n");
        }
        return rules.toString();
    }

    private static byte[] subset(Face face, Set<Integer> letters) throws IOException {
        try (InputStream in = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, KEPT);
            subsetter.addAll(letters);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
