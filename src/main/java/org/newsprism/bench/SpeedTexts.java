package org.newsprism.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.corpus.read.CorpusReader;
import org.newsprism.corpus.read.UnusableInput;

/** The texts to measure with, in the order of their ids or lines. */
final class SpeedTexts {
    /** Words of the article that speed is told in. */
    static final int WORDS = 500;

    private static final ObjectMapper JSON = new ObjectMapper();

    private SpeedTexts() {}

    /** Those of a folder of articles with its {@code outlet-metadata.csv}, in it or beside it, or of a file of JSON lines. */
    static List<ArticleText> read(Path in) throws IOException {
        return Files.isDirectory(in) ? folder(in) : lines(in);
    }

    private static List<ArticleText> folder(Path folder) throws IOException {
        Path inside = folder.resolve("outlet-metadata.csv");
        Path metadata = Files.exists(inside) ? inside : folder.resolveSibling("outlet-metadata.csv");
        try {
            return CorpusReader.read(folder, metadata, text -> Optional.empty(), (done, total) -> {})
                    .articles()
                    .stream()
                    .map(Article::content)
                    .toList();
        } catch (UnusableInput e) {
            throw new IOException(folder + " cannot be read as a corpus: " + e.problems(), e);
        }
    }

    private static List<ArticleText> lines(Path file) throws IOException {
        List<ArticleText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                JsonNode node = JSON.readTree(line);
                texts.add(text(node.path("title").asText(""), node.path("text").asText("")));
            }
        }
        return texts;
    }

    /** A headline, where there is one, and a paragraph a line. */
    private static ArticleText text(String title, String body) {
        String whole = title + "\n" + body;
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        while (from < whole.length()) {
            int end = whole.indexOf('\n', from);
            end = end < 0 ? whole.length() : end;
            if (!whole.substring(from, end).isBlank()) {
                Zone.Kind kind = from == 0 ? Zone.Kind.HEADLINE : Zone.Kind.BODY;
                zones.add(new Zone(kind, new Span(from, end)));
            }
            from = end + 1;
        }
        return new ArticleText(whole, zones, Optional.empty());
    }
}
