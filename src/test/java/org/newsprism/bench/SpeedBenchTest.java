package org.newsprism.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeedBenchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void tellsTheTimeOfEachStepOverAFileOfLines() throws IOException {
        Path file = Files.writeString(folder.resolve("texts.jsonl"), """
                {"title": "Bridge opens", "text": "The bridge opened in June.\\nThe mayor said she was glad."}
                {"text": "Nobody crossed it."}
                """);

        List<String> lines = SpeedBench.run(file);

        assertThat(lines.get(0)).startsWith("2 texts, 16 words, ");
        assertThat(lines).anySatisfy(line -> assertThat(line).matches("counting +[0-9.]+ +[0-9.]+ %"));
        assertThat(lines.get(lines.size() - 1)).matches("  with garbage collection and compilation: [0-9.]+");
    }

    @Test
    void readsAFolderOfArticlesWithTheTableBesideIt() throws IOException {
        Files.writeString(folder.resolve("outlet-metadata.csv"), "outlet,origin\nThe Ortava Post,Norland\n");
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), "Bridge opens\n\nThe bridge opened in June.\n");

        assertThat(SpeedTexts.read(articles))
                .singleElement()
                .satisfies(text -> assertThat(text.zones()).isNotEmpty());
    }
}
