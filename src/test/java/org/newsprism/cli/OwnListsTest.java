package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.corpus.CsvTable;

/** What a study's own lists, the tone it may ask for and the sheet for coders come to in a report. */
class OwnListsTest {
    @TempDir
    Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSmallCorpus() throws IOException {
        write("outlets.csv", "outlet,origin\nNorthern Wire,Northern\nSouthern Post,Southern\n");
        write("corpus/north.txt", """
                outlet: Northern Wire
                date: 2020-05-01

                Harbour deal was signed

                The harbour is a lifeline for Ortava. The harbour is a lifeline, and Norway praised Sweden on Friday.
                """);
        write("corpus/south.txt", """
                outlet: Southern Post
                date: 2020-05-02

                Harbour purchase worries neighbours

                The harbour is a white elephant. The court in Ortava disputed the harbour.
                """);
    }

    @Test
    void theReportSaysWhichEntriesCarryAListAndWhichNothing() throws IOException {
        write("corpus/_study/lexicons/harbour-words.tsv", """
                # title: Harbour words
                entry\tcategory\tweight
                lifeline\tpraise\t2
                white elephant\tblame\t-1
                monster*\tblame\t-2
                """);

        assertThat(run()).isZero();

        assertThat(report())
                .contains("Harbour words")
                .contains("Weighted sum over all voices: </b>3")
                .contains("Entries that make over half of it: </b>lifeline (80%)")
                .contains("Entries without a hit: </b>1 of 3: monster*");
    }

    @Test
    void eachHitOfAListHasItsRuleWeightVoiceLemmaAndSentence() throws IOException {
        write("corpus/_study/lexicons/harbour-words.tsv", """
                # title: Harbour words
                entry\tpos\tcategory\tweight\texcept
                lifeline\tN\tpraise\t2\t
                white elephant\t\tblame\t-1.5\t
                neighbour*\t\tpeople\t\t
                harbour\tN\tplace\t\tthe harbour is
                """);

        assertThat(run()).isZero();

        List<CsvTable.Row> rows = rows("evidence.csv").stream()
                .filter(row -> cell(row, "feature").equals("harbour-words"))
                .toList();
        assertThat(rows)
                .extracting(row -> String.join(
                        "|",
                        cell(row, "item"),
                        cell(row, "text"),
                        cell(row, "voice"),
                        cell(row, "weight"),
                        cell(row, "lemma")))
                .contains(
                        "lifeline/N|lifeline|outlet|2|lifeline",
                        "white elephant|white elephant|outlet|-1.5|white elephant",
                        "neighbour*|neighbours|outlet|1|neighbour");
        // Four times in the texts' bodies; thrice inside the words of its exception.
        assertThat(rows)
                .filteredOn(row -> cell(row, "item").equals("harbour/N"))
                .extracting(row -> cell(row, "file") + ":" + cell(row, "line"))
                .containsExactly("south.txt:6");
    }

    @Test
    void wordsWithoutANumberOpenOntoTheirSentences() throws IOException {
        assertThat(run()).isZero();

        List<CsvTable.Row> concordance = rows("concordance.csv");
        List<String> ids = concordance.stream().map(row -> cell(row, "id")).toList();
        for (String table : List.of("keyness.csv", "naming.csv", "collocates.csv")) {
            for (CsvTable.Row row : rows(table)) {
                assertThat(ids).as(table).containsAll(List.of(cell(row, "uses").split(" ")));
            }
        }
        assertThat(concordance)
                .anySatisfy(row ->
                        assertThat(cell(row, "sentence")).isEqualTo("The court in Ortava disputed the harbour."));
        assertThat(report()).contains("href=\"#A-south-S2\"").contains("id=\"A-south-S2\"");
    }

    @Test
    void theSheetForCodersHasEveryTextAndQuestionAndNoOutlet() throws IOException {
        assertThat(run()).isZero();

        List<String> sheet = Files.readAllLines(folder.resolve("out/data/frame_sheet.csv"));
        assertThat(sheet).hasSize(1 + 2 * (19 + 6));
        assertThat(sheet.get(0)).isEqualTo("text,frame,item,question,cues,sentences,yes_no,coder,remark");
        assertThat(sheet).noneMatch(line -> line.contains("Northern Wire") || line.contains("north.txt"));
        assertThat(sheet).anyMatch(line -> line.contains(",conflict,C1,") && line.contains("disputed the harbour"));
        assertThat(Files.readString(folder.resolve("out/data/frame_sheet_key.csv")))
                .contains("north.txt");
        assertThat(report()).contains("A cue is a word at which a coder may look; it is not a frame.");
    }

    @Test
    void theToneIsCountedOnlyWhenTheStudyAsks() throws IOException {
        assertThat(run()).isZero();
        assertThat(report()).doesNotContain("Tone toward actors");

        write("corpus/_study/features.txt", "# weak\ntone\n");
        assertThat(run()).isZero();
        assertThat(report()).contains("Tone toward actors (weak)").contains("A weak measure");
        assertThat(Files.readString(folder.resolve("out/data/evidence.csv"))).contains(",tone,favourable,praise/V,");
    }

    @Test
    void aFeatureThatCannotBeAskedForHasItsLine() throws IOException {
        write("corpus/_study/features.txt", "tone\nmood\n");

        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("features.txt:2").contains("“mood”");
    }

    private List<CsvTable.Row> rows(String name) {
        return CsvTable.read(folder.resolve("out/data").resolve(name)).rows();
    }

    private static String cell(CsvTable.Row row, String column) {
        return row.cell(column).orElse("");
    }

    private String report() throws IOException {
        return Files.readString(folder.resolve("out/report.html"));
    }

    private int run() {
        return Main.commandLine(new PrintWriter(new StringWriter()), new PrintWriter(err))
                .execute(
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--metadata",
                        folder.resolve("outlets.csv").toString(),
                        "--output",
                        folder.resolve("out").toString());
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
