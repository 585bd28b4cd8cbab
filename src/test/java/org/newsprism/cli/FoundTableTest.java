package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table that {@code check} prints of a mixed folder. */
class FoundTableTest {
    private static final String STORY = "The harbour will close on Monday for a week, the mayor said in a speech to the"
            + " council. Divers are to look at the wall that the storm of last winter broke in two places.";

    private final Path folder;

    FoundTableTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everythingFoundIsReadOrSkippedWithItsReason() throws IOException {
        write("outlets.csv", "outlet,aliases,origin\nHill Times,,Northern\n");
        write("corpus/Hill Times/a.txt", STORY);
        write("corpus/Hill Times/b.txt", STORY + "\n");
        write("corpus/Hill Times/c.txt", STORY + "\n\n");
        write("corpus/rows.csv", "title,text\nHarbour closes," + STORY.replace(',', ';') + "\n");
        write("corpus/empty.txt", "");
        write("corpus/data.bin", "x");
        StringWriter out = new StringWriter();

        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(out))
                .execute(
                        "check",
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--metadata",
                        folder.resolve("outlets.csv").toString());

        assertThat(code).isEqualTo(ExitCode.SKIPPED);
        assertThat(out.toString().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "Found 6: 2 read, 4 skipped.",
                        "1 | CSV table | outlet not known | full texts",
                        "1 | plain text | Hill Times | full texts",
                        "2 | file .txt | skipped: A duplicate of an article that is counted: the same text but for page"
                                + " furniture.",
                        "1 | file .txt | skipped: The file is empty.",
                        "Skipped: Hill Times/b.txt: A duplicate of Hill Times/a.txt, which is counted: the same text but"
                                + " for page furniture.")
                .anyMatch(line -> line.startsWith("1 | file .bin | skipped: "));
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
