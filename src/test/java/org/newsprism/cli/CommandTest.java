package org.newsprism.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a user meets it: what it writes, what it says, and its exit code. */
class CommandTest {

    private static final String METADATA = """
            outlet,aliases,domains,signatures,origin,ownership
            Northern Wire,NW,northern-wire.example,NW/,Northern,state
            Southern Post,,southern-post.example,,Southern,private
            Western Mail,,,,Western,private
            """;

    private static final String NORTH = """
            outlet: Northern Wire
            date: 2020-05-01

            Harbour deal was signed

            The harbour deal was signed by the mayor on Friday. Ada Fern, the minister of transport, said that the deal would
            bring work. “We waited for years,” Fern said.

            The opposition claimed that nobody had read the deal.
            """;

    private static final String SOUTH = """
            outlet: Southern Post
            date: 2020-05-02

            Harbour purchase worries neighbours

            The harbour purchase was pushed through, critics insist. Officials said that they were concerned.
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aSmallCorpus() throws IOException {
        write("corpus/north.txt", NORTH);
        write("corpus/south.txt", SOUTH);
        write("outlets.csv", METADATA);
    }

    @Test
    void writesReportAndDataAndSaysWhere() throws IOException {
        assertThat(run()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString())
                .contains("Read 2 articles, skipped 0.")
                .contains("Groups by origin: Northern 1, Southern 1.")
                .contains("Report: " + folder.resolve("out").resolve("report.pdf"));
        try (PDDocument pdf = Loader.loadPDF(folder.resolve("out/report.pdf").toFile())) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        }
        for (String name :
                new String[] {"articles", "quotes", "actors", "evidence", "features", "cleaning", "skipped"}) {
            assertThat(folder.resolve("out/data/" + name + ".csv")).isNotEmptyFile();
        }
        assertThat(Files.readString(folder.resolve("out/data/report.json"))).contains("\"NOT_IDENTIFIABLE\"");
    }

    @Test
    void countsStandWhereThereWasSomethingToCountIn() throws IOException {
        run("--quiet");

        List<String> rows = Files.readAllLines(folder.resolve("out/data/features.csv"));
        assertThat(rows.get(0)).endsWith(",count,base,base_unit");
        assertThat(rows).anyMatch(row -> row.contains(",hedges,modal,outlet,0,"));
        assertThat(rows.subList(1, rows.size())).noneMatch(row -> row.matches(".*,0,0,[^,]+"));
    }

    @Test
    void numbersLeadToSentencesAlsoWhereOnlyASampleIsPrinted() throws IOException {
        StringBuilder many = new StringBuilder(NORTH).append('\n');
        for (int i = 0; i < 500; i++) {
            many.append("The quay may hold ").append(i).append(" boats, and perhaps one could leave.\n");
        }
        write("corpus/north.txt", many.toString());

        run("--quiet");

        Document page = Jsoup.parse(folder.resolve("out/report.html"), "UTF-8");
        Elements links = page.select("a[href^=#]");
        assertThat(page.text()).contains("sample");
        assertThat(links)
                .allSatisfy(
                        link -> assertThat(page.getElementById(link.attr("href").substring(1)))
                                .as(link.outerHtml())
                                .isNotNull());
        assertThat(links)
                .filteredOn(link -> link.attr("href").matches("#[EQ][0-9]+"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        run();
        byte[] pdf = Files.readAllBytes(folder.resolve("out/report.pdf"));
        byte[] html = Files.readAllBytes(folder.resolve("out/report.html"));

        run();

        assertThat(Files.readAllBytes(folder.resolve("out/report.pdf"))).isEqualTo(pdf);
        assertThat(Files.readAllBytes(folder.resolve("out/report.html"))).isEqualTo(html);
    }

    @Test
    void aSecondRunOnAnotherTableSaysWhatChanged() throws IOException {
        run();
        Files.move(folder.resolve("out"), folder.resolve("first"));
        Files.createDirectories(folder.resolve("out/data"));
        Files.copy(folder.resolve("first/data/record.json"), folder.resolve("out/data/record.json"));
        write("outlets.csv", METADATA.replace(",Southern,private", ",Northern,private"));

        run();

        String page = Files.readString(folder.resolve("out/report.html"));
        assertThat(page.substring(page.indexOf("What changed since the last run")))
                .contains("Outlet table: Southern Post: origin Southern → Northern.")
                .contains("1 article stands in another group");
        byte[] pdf = Files.readAllBytes(folder.resolve("out/report.pdf"));
        run();
        assertThat(Files.readAllBytes(folder.resolve("out/report.pdf"))).isEqualTo(pdf);

        out.getBuffer().setLength(0);
        assertThat(diff("first", "out")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Outlet table: Southern Post: origin Southern → Northern.");
        out.getBuffer().setLength(0);
        assertThat(diff("out", "out")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).isEqualTo("Nothing changed." + System.lineSeparator());
        assertThat(diff("out", "nowhere")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("holds no record of a run");
    }

    @Test
    void aDamagedRecordIsAWarning() throws IOException {
        Files.createDirectories(folder.resolve("out/data"));
        Files.writeString(folder.resolve("out/data/record.json"), "{");

        assertThat(run()).isEqualTo(ExitCode.DONE);

        assertThat(out.toString()).contains("Warning: what changed since the last run cannot be said");
    }

    private int diff(String before, String now) {
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(
                        "diff",
                        folder.resolve(before).toString(),
                        folder.resolve(now).toString());
    }

    @Test
    void anotherOriginInTheTableRegroups() throws IOException {
        write("outlets.csv", METADATA.replace(",Southern,private", ",Northern,private"));

        run();

        assertThat(out.toString()).contains("Groups by origin: Northern 2.");
    }

    @Test
    void groupsByAnyColumn() {
        assertThat(run("--group-by", "ownership")).isEqualTo(ExitCode.DONE);
        assertThat(out.toString()).contains("Groups by ownership: state 1, private 1.");
    }

    @Test
    void anUnknownColumnIsNamedWithThoseThereAre() {
        assertThat(run("--group-by", "colour")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .contains("outlets.csv:1")
                .contains("no column \"colour\"")
                .contains("ownership");
    }

    @Test
    void allMistakesInTheTableAreSaidAtOnceAndNothingIsWritten() throws IOException {
        write("outlets.csv", "outlet,origin\nNorthern Wire,\nNorthern Wire,Northern\n");

        assertThat(run()).isEqualTo(ExitCode.USAGE);

        assertThat(err.toString()).contains("outlets.csv:2").contains("outlets.csv:3");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void aMissingTableIsAMistakeOfTheUser() throws IOException {
        Files.delete(folder.resolve("outlets.csv"));

        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("outlets.csv");
    }

    @Test
    void anEmptyCorpusGivesItsOwnCode() throws IOException {
        Files.delete(folder.resolve("corpus/north.txt"));
        Files.delete(folder.resolve("corpus/south.txt"));

        assertThat(run()).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err.toString()).contains("holds no articles");
    }

    @Test
    void aBinaryFileIsSkippedAndNamedAndTheRunGoesOn() throws IOException {
        Files.write(
                folder.resolve("corpus/picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 0, 0, 0, 13});

        assertThat(run()).isEqualTo(ExitCode.SKIPPED);
        assertThat(out.toString()).contains("Read 2 articles, skipped 1.").contains("Skipped: picture.txt");
    }

    @Test
    void aPlaceThatCannotBeWrittenLeavesTheCodeForIt() throws IOException {
        write("out", "a file where the folder should be");

        assertThat(run()).isEqualTo(ExitCode.CANNOT_WRITE);
        assertThat(err.toString()).contains("out");
    }

    @Test
    void checkSaysWhatIsKnownAndWritesNothing() {
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(
                        "check",
                        "--corpus",
                        folder.resolve("corpus").toString(),
                        "--metadata",
                        folder.resolve("outlets.csv").toString());

        assertThat(code).isEqualTo(ExitCode.DONE);
        assertThat(out.toString())
                .contains("outlet:   Northern Wire (front block:")
                .contains("date:     2020-05-02")
                .contains("Western: n = 0, no article");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void anUnknownOptionSuggestsHelp() {
        assertThat(run("--corpsu", "x")).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("--corpsu").contains("newsprism help");
    }

    @Test
    void helpNamesCommandsAndHidesTheBench() {
        Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute("help");

        assertThat(out.toString())
                .contains("--group-by")
                .contains("check")
                .contains("Exit codes")
                .doesNotContain("bench");
    }

    @Test
    void aBenchTaskThatIsNotBuiltSaysSo() throws IOException {
        write("in.jsonl", "");
        int code = Main.commandLine(new PrintWriter(out), new PrintWriter(err))
                .execute(
                        "bench",
                        "framing",
                        "astrology",
                        folder.resolve("in.jsonl").toString(),
                        folder.resolve("o.jsonl").toString());

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString()).contains("not built yet");
    }

    private int run(String... more) {
        String[] arguments = new String[6 + more.length];
        arguments[0] = "--corpus";
        arguments[1] = folder.resolve("corpus").toString();
        arguments[2] = "--metadata";
        arguments[3] = folder.resolve("outlets.csv").toString();
        arguments[4] = "--output";
        arguments[5] = folder.resolve("out").toString();
        System.arraycopy(more, 0, arguments, 6, more.length);
        return Main.commandLine(new PrintWriter(out), new PrintWriter(err)).execute(arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
