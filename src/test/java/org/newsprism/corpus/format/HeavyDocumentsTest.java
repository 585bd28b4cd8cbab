package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Documents that cost far more to read than they have bytes. */
class HeavyDocumentsTest {

    @Test
    void richTextThatNestsWithoutEndIsRefused() {
        assertThat(refusal("a.rtf", ascii("{\\rtf1 " + "{".repeat(1_000_000))))
                .isEqualTo("The rich text is damaged or broken off, or nested beyond measure.");
    }

    @Test
    void richTextThatChangesItsStyleAtEachWordIsReadInTime() {
        byte[] text = ascii("{\\rtf1 " + "\\b The lamp\\b0  is lit. ".repeat(200_000) + "}");

        List<Reading> readings =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("a.rtf", text));

        assertThat(((RawArticle) readings.get(0)).text()).startsWith("The lamp is lit. The lamp is lit.");
    }

    @Test
    void aPdfWhoseWordsUnpackBeyondMeasureIsNotOpened() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument()) {
            PDStream words = new PDStream(document);
            try (OutputStream out = words.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 60; i++) {
                    out.write(spaces);
                }
            }
            PDPage page = new PDPage();
            page.setContents(words);
            document.addPage(page);
            pdf = bytes(document);
        }

        assertThat(pdf.length).isLessThan(200_000);
        assertThat(refusal("a.pdf", pdf))
                .isEqualTo("The PDF unpacks to far more than its words can be; it was not read.");
    }

    @Test
    void aPdfThatIsPackedTwiceIsNotOpened() {
        assertThat(refusal(
                        "a.pdf",
                        ascii("%PDF-1.4\n1 0 obj\n<</Filter [/FlateDecode /FlateDecode]>>\nstream\nx\nendstream")))
                .isEqualTo("The PDF packs a part of it twice, as no program for texts does; it was not read.");
    }

    /** Ten forms, each of which draws the next one ten times: ten thousand million words. */
    @Test
    void aPdfWhoseFormsDrawFormsIsGivenUp() throws IOException {
        byte[] pdf;
        try (PDDocument document = new PDDocument()) {
            COSStream inner = null;
            for (int level = 0; level < 10; level++) {
                PDFormXObject form = new PDFormXObject(document);
                form.setResources(new PDResources());
                if (inner != null) {
                    drawing(form.getResources(), inner);
                }
                try (OutputStream out = form.getStream().createOutputStream()) {
                    out.write(ascii((inner == null ? "BT ET\n" : "/F Do\n").repeat(10)));
                }
                inner = form.getCOSObject();
            }
            PDPage page = new PDPage();
            page.setResources(new PDResources());
            drawing(page.getResources(), java.util.Objects.requireNonNull(inner));
            PDStream words = new PDStream(document);
            try (OutputStream out = words.createOutputStream()) {
                out.write(ascii("/F Do\n"));
            }
            page.setContents(words);
            document.addPage(page);
            pdf = bytes(document);
        }

        String reason = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> refusal("a.pdf", pdf));

        assertThat(reason).isEqualTo("The PDF draws more than 10 million things; it was not read.");
    }

    private static void drawing(PDResources resources, COSStream form) {
        COSDictionary forms = new COSDictionary();
        forms.setItem(COSName.getPDFName("F"), form);
        resources.getCOSObject().setItem(COSName.XOBJECT, forms);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String refusal(String name, byte[] bytes) {
        return ((Reading.Refused) read(name, bytes).get(0)).reason();
    }

    private static List<Reading> read(String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        return ArticleFormats.read(ArticleFormats.of(file).orElseThrow(), file);
    }
}
