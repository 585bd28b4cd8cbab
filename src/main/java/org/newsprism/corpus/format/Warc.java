package org.newsprism.corpus.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** A web archive (WARC): each page that a server answered with is an article's. Pictures, scripts and requests are not looked at. */
final class Warc implements ArticleFormat {

    @Override
    public String name() {
        return "web archive (.warc, .warc.gz)";
    }

    @Override
    public boolean accepts(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".warc") || name.endsWith(".warc.gz");
    }

    @Override
    public long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public List<Reading> read(SourceFile file) {
        List<Reading> readings = new ArrayList<>();
        int records = 0;
        try (WarcReader reader = new WarcReader(unpacked(file))) {
            for (Optional<WarcRecord> record = reader.next();
                    record.isPresent() && readings.size() < Limits.ARTICLES;
                    record = reader.next()) {
                records++;
                if (record.get() instanceof WarcResponse response && page(response)) {
                    readings.add(article(file, response).within(Integer.toString(readings.size() + 1)));
                }
            }
        } catch (Allowance.Spent e) {
            readings.add(new Reading.Refused(0, e.reason()));
        } catch (ParsingException e) {
            readings.add(damaged(records));
        } catch (IOException e) {
            readings.add(damaged(records));
        }
        if (readings.isEmpty()) {
            readings.add(new Reading.Refused(0, "The web archive holds no page that a server answered with."));
        }
        return readings;
    }

    /** The archive without its compression, which is bounded here: records that are not read are unpacked as well. */
    private static InputStream unpacked(SourceFile file) throws IOException {
        InputStream bytes = new ByteArrayInputStream(file.bytes());
        return file.start(2).equals("\u001F\u008B")
                ? file.allowance().counted(new GZIPInputStream(bytes), () -> file.bytes().length, Limits.UNPACKED_BYTES)
                : bytes;
    }

    private static Reading damaged(int records) {
        return new Reading.Refused(
                0,
                "The web archive is damaged or broken off after record " + records
                        + "; what comes after was not read.");
    }

    private static boolean page(WarcResponse response) throws IOException {
        return response.http().status() == 200
                && response.http().contentType().base().toString().matches("(?i)text/html|application/xhtml\\+xml");
    }

    private static Reading article(SourceFile file, WarcResponse response) throws IOException {
        byte[] bytes;
        try (InputStream in = response.http().bodyDecoded().stream()) {
            bytes = file.allowance().take(in, () -> 0, Limits.DOCUMENT_BYTES);
        }
        Optional<String> declared =
                Optional.ofNullable(response.http().contentType().parameters().get("charset"));
        try {
            Decoded decoded = TextDecoder.decode(bytes, declared.or(() -> Html.declaredCharset(bytes)));
            Reading page = Html.page(decoded.text(), decoded.repairs(), Optional.of(response.target()));
            return page instanceof Reading.Refused refused
                    ? new Reading.Refused(0, refused.reason() + " " + Spelled.shortened(response.target()))
                    : page;
        } catch (NotText e) {
            return new Reading.Refused(0, "The page " + e.reason() + ".");
        }
    }
}
