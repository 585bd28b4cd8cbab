package org.newsprism.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.newsprism.corpus.extract.HtmlArticle;

/** Reads a folder of saved pages and writes what extraction found, in the form the extraction scorer reads. */
public final class ExtractBench {
    private static final String ENDING = ".html.gz";

    private ExtractBench() {}

    /**
     * Reads every {@code *.html.gz} in a folder.
     *
     * @param dir the folder
     * @param out a JSON file: id (file name without its ending) to articleBody, title, authors, date (ISO, or absent)
     */
    public static void run(Path dir, Path out) throws IOException {
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
    }

    private static String text(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
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
