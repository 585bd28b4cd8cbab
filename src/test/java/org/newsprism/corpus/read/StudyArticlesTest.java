package org.newsprism.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Skipped;

class StudyArticlesTest {
    private static final OutletNames NAMES = new OutletNames(new Outlets(
            List.of(new Outlet("Lagoon Post", List.of(), List.of(), List.of(), Map.of("origin", "Northern"), 2)),
            List.of("outlet", "origin")));

    @Test
    void onlyTheFileMustBeNamed() {
        assertThat(read("file\npage.html\n").problems()).isEmpty();
        assertThat(read("outlet,date\nLagoon Post,2020-05-04\n").problems())
                .extracting(Problem::toString)
                .containsExactly("articles.csv:1: column \"file\" is missing");
    }

    @Test
    void everyMistakeIsNamedByLineAndColumn() {
        StudyArticles rows = read("""
                file,date,event
                a.html,2020-05-04,Storm
                b.html,3/4/2020,
                a.html,,Flood
                ,2020-05-04,
                c.html,2020-13-01,
                d.html,about 2020-05-04,
                """);

        assertThat(rows.problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "articles.csv:3:2: \"3/4/2020\" is not one clear day; expected year-month-day, such as 2018-04-28",
                        "articles.csv:4:1: \"a.html\" has a row already, on line 2",
                        "articles.csv:5:1: the row names no file; expected its path under the corpus folder",
                        "articles.csv:6:2: \"2020-13-01\" is not one clear day; expected year-month-day, such as 2018-04-28",
                        "articles.csv:7:2: \"about 2020-05-04\" is not one clear day; expected year-month-day, such as 2018-04-28");
        assertThat(rows.problems()).extracting(Problem::severity).containsOnly(Problem.Severity.ERROR);
    }

    @Test
    void aColumnThatIsNotUsedIsSaid() {
        assertThat(read("file,title\na.html,Storm over the lagoon\n").problems())
                .containsExactly(new Problem(
                        "articles.csv",
                        1,
                        2,
                        "column \"title\" is not used; expected file, outlet, date, event, url",
                        Problem.Severity.WARNING));
    }

    @Test
    void anOutletThatTheMetadataLacksIsAWarningWithItsLine() {
        assertThat(read("file,outlet\na.html,Lagon Post\nb.html,lagoon-post\n").problems())
                .containsExactly(new Problem(
                        "articles.csv",
                        2,
                        2,
                        "outlet \"Lagon Post\" is not in metadata.csv; did you mean \"Lagoon Post\"?",
                        Problem.Severity.WARNING));
    }

    @Test
    void aRowAboutNoArticleIsAWarning() {
        StudyArticles rows =
                read("file\nnews/storm.html\nnews/strom.html\ncorpus/flood.txt\nflood.txt#2\nold.txt\nx.txt\n");

        assertThat(rows.unused(
                        List.of("news/storm.html", "flood.txt"),
                        List.of(new Skipped("old.txt", 0, "The file is empty."))))
                .extracting(Problem::toString)
                .containsExactly(
                        "articles.csv:3:1: no article is \"news/strom.html\"; did you mean \"news/storm.html\"?",
                        "articles.csv:4:1: no article is \"corpus/flood.txt\"; did you mean \"flood.txt\"?",
                        "articles.csv:5:1: no article is \"flood.txt#2\"; did you mean \"flood.txt\"?",
                        "articles.csv:6:1: \"old.txt\" gave no article: The file is empty.",
                        "articles.csv:7:1: no article is \"x.txt\"; expected a path under the corpus folder,"
                                + " with forward slashes and the file's ending");
    }

    private static StudyArticles read(String csv) {
        return StudyArticles.of(CsvTable.parse("articles.csv", csv), NAMES, "metadata.csv");
    }
}
