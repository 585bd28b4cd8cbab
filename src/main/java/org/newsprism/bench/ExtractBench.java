package org.newsprism.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.newsprism.corpus.extract.HtmlArticle;

/** Reads a folder of saved pages and writes what extraction found, in the form the extraction scorer reads. */
public final class ExtractBench {
    private static final String ENDING = ".html.gz";
    private static final int WARM_UP = 4;
    private static final int MEASURED = 5;
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private ExtractBench() {}

    /**
     * Reads every {@code *.html.gz} in a folder.
     *
     * @param dir the folder
     * @param out a JSON file: id (file name without its ending) to articleBody, title, authors, date (ISO, or absent)
     * @return how fast it was, once the program had warmed up: the middle one of five rounds
     */
    public static Speed run(Path dir, Path out) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(dir, "*" + ENDING)) {
            files.forEach(pages::add);
        }
        Collections.sort(pages);
        Map<String, Map<String, Object>> found = new LinkedHashMap<>();
        for (Path page : pages) {
            String name = page.getFileName().toString();
            found.put(name.substring(0, name.length() - ENDING.length()), fields(HtmlArticle.read(text(page))));
        }
        Files.write(out, JsonMapper.builder().build().writeValueAsBytes(found));
        List<Speed> rounds = new ArrayList<>();
        for (int round = 0; round < WARM_UP + MEASURED; round++) {
            Speed speed = round(pages);
            if (round >= WARM_UP) {
                rounds.add(speed);
            }
        }
        rounds.sort(Comparator.comparingDouble(Speed::pages));
        return rounds.get(MEASURED / 2);
    }

    /**
     * How fast pages were read.
     *
     * @param pages pages per CPU second of the reading thread, from packed bytes to article
     * @param unpacking the share of it that went into unpacking and decoding, 0 to 1
     */
    public record Speed(double pages, double unpacking) {}

    private static Speed round(List<Path> pages) throws IOException {
        long unpacking = 0;
        long extracting = 0;
        for (Path page : pages) {
            long start = CLOCK.getCurrentThreadCpuTime();
            String text = text(page);
            long unpacked = CLOCK.getCurrentThreadCpuTime();
            fields(HtmlArticle.read(text));
            unpacking += unpacked - start;
            extracting += CLOCK.getCurrentThreadCpuTime() - unpacked;
        }
        double all = Math.max(1, unpacking + extracting);
        return new Speed(pages.size() / (all / 1e9), unpacking / all);
    }

    private static String text(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page), 1 << 16)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Map<String, Object> fields(HtmlArticle article) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("articleBody", article.body());
        article.headline().ifPresent(title -> fields.put("title", title));
        fields.put("authors", article.authors());
        article.date().value().ifPresent(date -> fields.put("date", date.toString()));
        return fields;
    }
}
