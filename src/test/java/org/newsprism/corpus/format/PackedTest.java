package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Archives that unpack to far more than they are. */
class PackedTest {
    private static final String STORY = "The harbour will close on Monday, the mayor said in a speech.\n";

    /** Java writes the sizes behind a member, so its header names none; the ratio is measured all the same. */
    @Test
    void aMemberWithoutASizeInItsHeaderIsHeldAgainstTheBytesItCameFrom() throws IOException {
        List<Reading> readings = read("pages.zip", zip("a.txt", 0, "bomb.txt", 15_000_000, "b.txt", 0));

        assertThat(readings.get(0)).isInstanceOf(RawArticle.class);
        assertThat(((Reading.Refused) readings.get(1)).reason())
                .isEqualTo("It unpacks to more than 250 times its size, as no text does."
                        + " The archive was read up to member 2.");
        assertThat(readings).hasSize(2);
    }

    @Test
    void aMemberThatNobodyWantsIsNotUnpackedWithoutEnd() throws IOException {
        byte[] archive = zip("a.txt", 0, "film.mp4", 100_000_000, "b.txt", 0);

        List<Reading> readings =
                Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read("pages.zip", archive));

        assertThat(readings).hasSize(3);
        assertThat(((Reading.Refused) readings.get(2)).reason()).contains("as no text does");
    }

    /** Old programs write names in the letters of their country; what lies under them is read all the same. */
    @Test
    void aNameThatIsNotInUtf8KeepsNoMemberFromBeingRead() throws IOException {
        byte[] archive = zip("harbour-\u00e9.txt", 0, "b.txt", 0);
        String latin = new String(archive, StandardCharsets.ISO_8859_1)
                .replace("harbour-\u00c3\u00a9.txt", "harbour-\u0082\u00e9.txt");
        // The bit that says UTF-8.
        byte[] old = latin.getBytes(StandardCharsets.ISO_8859_1);
        old[7] = 0;

        assertThat(read("pages.zip", archive).get(0).part()).isEqualTo("harbour-\u00e9.txt");
        assertThat(read("pages.zip", old)).hasSize(2).hasOnlyElementsOfType(RawArticle.class);
    }

    @Test
    void picturesInADocumentAreNotUnpackedOnceItsTextIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"w\"><w:p><w:r><w:t>" + STORY + "</w:t></w:r></w:p></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/media/image1.bmp"));
            zeros(zip, 100_000_000);
        }

        assertThat(read("letter.docx", bytes.toByteArray())).hasOnlyElementsOfType(RawArticle.class);
    }

    @Test
    void aWebArchiveIsNotUnpackedWithoutEnd() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write("""
                    WARC/1.0
                    WARC-Type: resource
                    WARC-Record-ID: <urn:uuid:0>
                    WARC-Date: 2020-01-01T00:00:00Z
                    Content-Length: 100000000

                    """.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            zeros(gzip, 100_000_000);
        }

        assertThat(read("crawl.warc.gz", bytes.toByteArray()))
                .extracting(reading -> ((Reading.Refused) reading).reason())
                .containsExactly("It unpacks to more than 250 times its size, as no text does.");
    }

    private static List<Reading> read(String name, byte[] bytes) {
        SourceFile file = new SourceFile(name, bytes);
        return ArticleFormats.read(ArticleFormats.of(file).orElseThrow(), file);
    }

    /** Each member is a story and as many zeros as are wanted. */
    private static byte[] zip(Object... namesAndZeros) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndZeros.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndZeros[i]));
                zip.write(STORY.getBytes(StandardCharsets.UTF_8));
                zeros(zip, (int) namesAndZeros[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static void zeros(OutputStream out, int size) throws IOException {
        byte[] block = new byte[1 << 20];
        for (int left = size; left > 0; left -= block.length) {
            out.write(block, 0, Math.min(left, block.length));
        }
    }
}
