package org.newsprism.output.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.newsprism.output.font.Face;

/** The report's faces as fonts of a PDF, embedded as far as their letters are used. */
final class PdfFonts {
    private PdfFonts() {}

    static void use(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : Face.values()) {
            Supplier font = new Supplier(face, document);
            FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
            builder.useFont(font, face.family(), face.weight(), style, true);
            if (face == Face.SANS_BOLD) {
                // Charts ask by the AWT name of the face; without this their bold text would be drawn as outlines.
                builder.useFont(font, face.awt(1).getFamily(), 400, style, true);
            }
        }
    }

    /** Loads a face when its first letter is set. */
    private static final class Supplier extends PDFontSupplier {
        private final Face face;
        private final PDDocument document;
        private @Nullable PDFont font;

        @SuppressWarnings("NullAway") // the library's own constructor takes null for a font loaded later
        Supplier(Face face, PDDocument document) {
            super(null);
            this.face = face;
            this.document = document;
        }

        @Override
        public PDFont supply() {
            PDFont loaded = font;
            if (loaded == null) {
                loaded = load();
                font = loaded;
            }
            return loaded;
        }

        /** Without GSUB: ligatures cost most of the run's time and spoil the extraction of text. */
        private PDFont load() {
            try (InputStream in = face.open()) {
                TrueTypeFont file = new TTFParser().parse(new RandomAccessReadBuffer(in));
                file.setEnableGsub(false);
                return PDType0Font.load(document, file, true);
            } catch (IOException e) {
                throw new UncheckedIOException("Font cannot be embedded: " + face, e);
            }
        }
    }
}
