package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActorsCommandTest {

    private static final String FRONT = "outlet: Northern Wire\ndate: 2020-05-0%d\n\n";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoArticles() throws IOException {
        write("outlets.csv", "outlet,origin\nNorthern Wire,Northern\n");
        write(
                "corpus/a.txt",
                FRONT.formatted(1) + "The Norwegian transport minister, Ada Fernholm, opened the harbour on Friday.\n\n"
                        + "“We waited for years,” Fernholm said. US officials said that the harbour is deep.\n");
        write(
                "corpus/b.txt",
                FRONT.formatted(2) + "Ada Fernholm said that the harbour would bring work.\n\n"
                        + "U.S. officials said that they were glad. Oslo said nothing. Norway-based ships left.\n");
    }

    @Test
    void everyActorIsListedWithCountsSideAndGround() throws IOException {
        assertThat(actors()).isEqualTo(ExitCode.DONE);
        List<String> rows = rows();
        assertThat(rows.get(0))
                .isEqualTo("canonical,aliases,side,role,note,named,quoted,mentioned,articles,table,why,where");
        assertThat(rows)
                .anySatisfy(row -> assertThat(row)
                        .startsWith("Ada Fernholm,Fernholm,Norway,official,,named,2,3,2,,")
                        .contains("country and title beside the name")
                        .endsWith(",a.txt:4"))
                .anySatisfy(row -> assertThat(row)
                        .startsWith("U.S. officials,US officials,United States,official,,anonymous,2,3,2,,"))
                .anySatisfy(row -> assertThat(row).startsWith("Norway,,Norway,institution,,named,"));
        assertThat(out.toString()).contains("actors.suggested.csv").contains("save it beside as actors.csv");
    }

    @Test
    void aSavedCopyThatNobodyChangedChangesNothing() throws IOException {
        assertThat(report()).isEqualTo(ExitCode.DONE);
        List<String> before = speakers();
        actors();
        Files.copy(study("actors.suggested.csv"), study("actors.csv"));
        assertThat(report()).isEqualTo(ExitCode.DONE);
        assertThat(speakers()).hasSize(4).isEqualTo(before);
        assertThat(err.toString()).isEmpty();
        assertThat(out.toString()).doesNotContain("is not used");
    }

    @Test
    void theUsersOwnTableIsKeptMarkedAndNeverWritten() throws IOException {
        String own = "canonical,side,role,note\nAda Fernholm,Northern League,military,my own row\nNobody Here,Chad,,\n";
        write("corpus/_study/actors.csv", own);
        assertThat(actors()).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(study("actors.csv"))).isEqualTo(own);
        assertThat(rows().get(1)).startsWith("Ada Fernholm,,Northern League,military,my own row,,2,3,2,actors.csv,");
        assertThat(rows().get(2)).startsWith("Nobody Here,,Chad,,,,0,0,0,actors.csv,");
    }

    @Test
    void anOlderSuggestionIsReplacedAndIsNoInputOfTheReport() throws IOException {
        actors();
        byte[] first = Files.readAllBytes(study("actors.suggested.csv"));
        actors();
        assertThat(Files.readAllBytes(study("actors.suggested.csv"))).isEqualTo(first);
        assertThat(folder.resolve("corpus/_study").toFile().list()).containsExactly("actors.suggested.csv");
        report();
        assertThat(Files.readString(folder.resolve("out/data/report.json"))).doesNotContain("actors.suggested.csv");
    }

    @Test
    void aSpreadsheetRunsNoName() throws IOException {
        write("corpus/_study/actors.csv", "canonical,note\nAda Fernholm,=1+1\n");
        actors();
        assertThat(rows().get(1)).contains("'=1+1");
    }

    private int actors() {
        return command("actors");
    }

    private int report() {
        return command("report", "--quiet", "--output", folder.resolve("out").toString());
    }

    private int command(String... words) {
        String[] inputs = {
            "--corpus",
            folder.resolve("corpus").toString(),
            "--metadata",
            folder.resolve("outlets.csv").toString()
        };
        String[] all = Arrays.copyOf(words, words.length + inputs.length);
        System.arraycopy(inputs, 0, all, words.length, inputs.length);
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(all);
    }

    private List<String> rows() throws IOException {
        return Files.readAllLines(study("actors.suggested.csv"));
    }

    /** Speaker, side, role and naming of each quotation. */
    private List<String> speakers() throws IOException {
        return Files.readAllLines(folder.resolve("out/data/quotes.csv")).stream()
                .skip(1)
                .map(row -> row.replaceAll("\"[^\"]*+\"", "").split(",", -1))
                .map(cells -> String.join(",", List.of(cells).subList(6, 11)))
                .toList();
    }

    private Path study(String name) {
        return folder.resolve("corpus/_study").resolve(name);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
