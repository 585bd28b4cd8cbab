package org.newsprism.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;
import static org.newsprism.corpus.TextKind.FULL;
import static org.newsprism.corpus.TextKind.HEADLINE;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Skipped;

class CorpusReaderTest {
    private static final String STORY = "The harbour will close on Monday, the mayor said in a speech.\n";

    private final Path folder;
    private final Path corpus;
    private final Path metadata;
    private final Path output;

    CorpusReaderTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        corpus = Files.createDirectories(folder.resolve("corpus"));
        metadata = folder.resolve("outlet-metadata.csv");
        output = folder.resolve("output");
        try (InputStream in =
                Objects.requireNonNull(CorpusReaderTest.class.getResourceAsStream("outlet-metadata.csv"))) {
            Files.copy(in, metadata);
        }
    }

    @Test
    void eachKindOfEvidenceFindsTheOutletAndIsKept() throws Exception {
        write("a.txt", "outlet: lagoon post\n\n" + STORY);
        write("Hill-Times/2020/b.txt", STORY);
        write("c.txt", "url: https://news.lagoon.example/2020/05/03/harbour\n\n" + STORY);
        write("d.txt", STORY + "HT/ab");
        write("e.txt", "Harbour closes for a week\nCoast Radio\n" + STORY);
        write("f.txt", "PORTVILLE (CoastRadio.example) \u2013 " + STORY);
        write(
                "g.txt",
                STORY + "Also on coastradio.example Keeper retires after decadesFishermen want a new lamp soon.");

        assertThat(read().articles())
                .extracting(
                        article -> article.id().value(),
                        article -> article.outlet().value().orElse("?"),
                        article -> article.outlet().ground(),
                        article -> article.outlet().evidence())
                .containsExactly(
                        tuple("Hill-Times/2020/b", "Hill Times", Ground.FOLDER, "Hill-Times"),
                        tuple("a", "Lagoon Post", Ground.FRONT_BLOCK, "lagoon post"),
                        tuple("c", "Lagoon Post", Ground.DOMAIN, "https://news.lagoon.example/2020/05/03/harbour"),
                        tuple("d", "Hill Times", Ground.SIGNATURE, "HT/ab"),
                        tuple("e", "Coast Radio", Ground.SELF_REFERENCE, "Coast Radio"),
                        tuple("f", "Coast Radio", Ground.SELF_REFERENCE, "PORTVILLE (CoastRadio.example) \u2013"),
                        tuple("g", "Coast Radio", Ground.SELF_REFERENCE, "Also on coastradio.example"));
    }

    @Test
    void theNoteBesideAFileSaysWhereItCameFrom() throws Exception {
        write("a.txt", STORY);
        write("a.txt.source", "url: https://news.lagoon.example/harbour\nsaved: 2026-11-22T10:00:00Z\n");
        write("b.txt", STORY.replace("Monday", "Tuesday"));
        write("b.txt.source", "outlet: Hill Times\ndate: 2020-12-14\nevent: harbour\n");

        Corpus read = read();

        assertThat(read.skipped()).isEmpty();
        assertThat(read.problems()).isEmpty();
        Article a = read.articles().get(0);
        assertThat(a.outlet())
                .isEqualTo(Inferred.of("Lagoon Post", Ground.DOMAIN, "https://news.lagoon.example/harbour"));
        assertThat(a.url()).contains("https://news.lagoon.example/harbour");
        assertThat(a.date().value())
                .as("the day of saving is not the article's")
                .isEmpty();
        assertThat(a.repairs())
                .containsExactly("Saved from https://news.lagoon.example/harbour on 2026-11-22T10:00:00Z, says the note"
                        + " beside the file.");
        Article b = read.articles().get(1);
        assertThat(b.outlet()).isEqualTo(Inferred.of("Hill Times", Ground.SOURCE_NOTE, "Hill Times"));
        assertThat(b.date()).isEqualTo(Inferred.of(LocalDate.of(2020, 12, 14), Ground.SOURCE_NOTE, "2020-12-14"));
        assertThat(b.event()).contains("harbour");
    }

    @Test
    void whatStandsInTheFileGoesBeforeItsNote() throws Exception {
        write("a.txt", "outlet: Coast Radio\ndate: 2020-01-02\nurl: https://coastradio.example/x\n\n" + STORY);
        write("a.txt.source", "outlet: Hill Times\ndate: 2020-12-14\nurl: https://news.lagoon.example/harbour\n");

        Article a = read().articles().get(0);

        assertThat(a.outlet().value()).contains("Coast Radio");
        assertThat(a.date().value()).contains(LocalDate.of(2020, 1, 2));
        assertThat(a.url()).contains("https://coastradio.example/x");
    }

    @Test
    void mistakesInANoteAreNamed() throws Exception {
        write("a.txt", STORY);
        write("a.txt.source", "outlet: Hil Times\ndate: 4/5/2020\nautor: Jane Roe\n");
        write("gone.html.source", "url: https://news.lagoon.example/harbour\n");

        Corpus read = read();

        assertThat(read.problems())
                .extracting(Problem::toString)
                .anyMatch(line -> line.contains("a.txt.source") && line.contains("not one clear day"))
                .anyMatch(line -> line.contains("a.txt.source") && line.contains("\"autor:\" is not known"))
                .anyMatch(line -> line.contains("Hil Times") && line.contains("did you mean"));
        assertThat(read.skipped())
                .containsExactly(
                        new Skipped("gone.html.source", 0, "The note is about gone.html, which is not there."));
    }

    @Test
    void reportsInTheCorpusAreNotReadAsArticles() throws Exception {
        write("a.txt", STORY);
        write("reports/may/report.html", "<p>" + STORY);
        write("reports/may/data/report.json", "{}");
        write("reports/may/data/quotes.csv", "title,text\na," + STORY);

        Corpus read = read();

        assertThat(read.articles()).extracting(Article::file).containsExactly("a.txt");
        assertThat(read.skipped()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::toString)
                .containsExactly("reports/may: holds a report of Newsprism, or is going to; its files are not read as"
                        + " articles");
    }

    @Test
    void anOutputFolderInTheCorpusIsSaidBeforeAndAfterTheFirstReport() throws Exception {
        write("a.txt", STORY);
        Path inside = corpus.resolve("out");

        Corpus before = CorpusReader.read(corpus, metadata, inside, CorpusReaderTest::allEnglish, Progress.none());
        write("out/report.html", "<p>" + STORY);
        write("out/data/record.json", "{}");
        Corpus after = CorpusReader.read(corpus, metadata, inside, CorpusReaderTest::allEnglish, Progress.none());

        assertThat(before.problems()).hasSize(1).isEqualTo(after.problems());
        assertThat(after.articles()).hasSize(1);
    }

    @Test
    void theReportDoesNotGoAmongTheArticles() throws Exception {
        write("a.txt", STORY);

        for (Path place : List.of(corpus, corpus.resolve("b/.."))) {
            UnusableInput mistake = catchThrowableOfType(
                    UnusableInput.class,
                    () -> CorpusReader.read(corpus, metadata, place, CorpusReaderTest::allEnglish, Progress.none()));
            assertThat(mistake.kind()).isEqualTo(UnusableInput.Kind.SETTINGS);
            assertThat(mistake).hasMessageContaining("is the corpus folder");
        }
        Path data = Files.createDirectories(folder.resolve("data"));
        UnusableInput tables = catchThrowableOfType(
                UnusableInput.class,
                () -> CorpusReader.read(data, metadata, folder, CorpusReaderTest::allEnglish, Progress.none()));
        assertThat(tables).hasMessageContaining("would get its tables into the corpus folder");
    }

    @Test
    void aQuotedSourceIsNotTheOutlet() throws Exception {
        write(
                "a.txt",
                "The harbour will close, according to Hill Times, and Coast Radio reported a storm.\nSources: Coast Radio\n");

        assertThat(read().articles().get(0).outlet().value()).isEmpty();
    }

    @Test
    void twoOutletsOnTheSameGroundLeaveItUnknownAndSaySo() throws Exception {
        write("a.txt", STORY + "HT/ab\nFollow the Lagoon, it never sleeps\n");

        Corpus read = read();
        assertThat(read.articles().get(0).outlet().value()).isEmpty();
        assertThat(read.problems().get(0).message())
                .startsWith(
                        "the outlet is not known: by signature in the text it could be Lagoon Post (\"Follow the Lagoon, it never sleeps\") or Hill Times (\"HT/ab\")");
    }

    @Test
    void aFileOfManyArticlesGivesEachAPlaceAndItsOwnOutlet() throws Exception {
        write(
                "Hill-Times/rows.csv",
                "title,text,source,url\nA storm,\"" + STORY + "\",Lagoon Post,\nA calm,\"" + STORY
                        + "\",Nobody's Paper,\nA breeze,,,\n,,Lagoon Post,\n");

        Corpus read = read();

        assertThat(read.articles())
                .extracting(
                        article -> article.id().value(),
                        Article::file,
                        Article::path,
                        article -> article.outlet().value().orElse("?"),
                        Article::kind)
                .containsExactly(
                        tuple("Hill-Times/rows#1", "Hill-Times/rows.csv#1", "Hill-Times/rows.csv", "Lagoon Post", FULL),
                        tuple("Hill-Times/rows#2", "Hill-Times/rows.csv#2", "Hill-Times/rows.csv", "?", FULL),
                        tuple(
                                "Hill-Times/rows#3",
                                "Hill-Times/rows.csv#3",
                                "Hill-Times/rows.csv",
                                "Hill Times",
                                HEADLINE));
        assertThat(read.skipped())
                .containsExactly(new Skipped("Hill-Times/rows.csv#4", 7, "The row has neither a text nor a headline."));
    }

    @Test
    void aListOfAddressesSaysWhosePagesTheyAre() throws Exception {
        write("pages/a.txt", "url: https://www.somewhere.example/a?utm_source=x#top\n\n" + STORY);
        write("list.csv", """
                title,media_name,publish_date,url
                A storm,Hill Times,2020-05-03,http://somewhere.example/a/
                A calm,Hill Times,2020-05-04,http://somewhere.example/b
                """);

        assertThat(read().articles())
                .extracting(
                        Article::file,
                        article -> article.outlet().value().orElse("?"),
                        article -> article.date().value().orElseThrow(),
                        Article::kind)
                .containsExactly(
                        tuple("list.csv#2", "Hill Times", LocalDate.of(2020, 5, 4), HEADLINE),
                        tuple("pages/a.txt", "Hill Times", LocalDate.of(2020, 5, 3), FULL));
    }

    @Test
    void theMetadataAndThePartsOfASavedPageAreNoArticles() throws Exception {
        write("outlet-metadata.csv", "outlet,origin\nHill Times,Hills\n");
        write("page.html", "<article><h1>A storm</h1><p>" + STORY + "</p><p>" + STORY + "</p></article>");
        write("page_files/frame.html", "<p>" + STORY + "</p>");
        write("other_files/b.txt", STORY);

        Corpus read = read();

        assertThat(read.articles()).extracting(Article::file).containsExactly("other_files/b.txt", "page.html");
        assertThat(read.skipped()).isEmpty();
    }

    @Test
    void anUnknownNameIsNotGuessedButItsTypoIsSuggested() throws Exception {
        write("a.txt", "outlet: Lagon Post\n\n" + STORY);
        write("Coast Rdio/b.txt", STORY);

        Corpus read = read();
        assertThat(read.articles())
                .allSatisfy(article -> assertThat(article.outlet().value()).isEmpty());
        assertThat(read.problems())
                .extracting(
                        problem -> problem.file() + " " + problem.message().replaceAll("\\S*outlet-metadata.csv", "M"))
                .containsExactly(
                        "Coast Rdio/b.txt the folder \"Coast Rdio\" is not named like an outlet of M; did you mean \"Coast Radio\"?",
                        "a.txt outlet \"Lagon Post\" is not in M; did you mean \"Lagoon Post\"?");
    }

    @Test
    void datesComeFromWhereAPageTellsItsDateAndNeverFromTheStory() throws Exception {
        write("a.txt", "date: 2020-05-04\n\n" + STORY);
        write("b.txt", "url: https://lagoon.example/2020/05/03/harbour\n\n" + STORY);
        write("c.txt", "PORTVILLE, May 2, 2020 (XYZ) \u2013 " + STORY);
        write("d.txt", "Harbour closes for a week\nPublished: 1 May 2020 10:15\n" + STORY);
        write("e.txt", "The harbour closed on May 3, 2020, and the mayor spoke.\n");

        assertThat(read().articles())
                .extracting(
                        article ->
                                article.date().value().map(LocalDate::toString).orElse("?"),
                        article -> article.date().ground())
                .containsExactly(
                        tuple("2020-05-04", Ground.FRONT_BLOCK),
                        tuple("2020-05-03", Ground.DOMAIN),
                        tuple("2020-05-02", Ground.DATELINE),
                        tuple("2020-05-01", Ground.TEXT),
                        tuple("?", Ground.NONE));
    }

    @Test
    void whatGivesNoArticleIsListedWithItsReason() throws Exception {
        write("good.txt", STORY);
        write("_study/notes.txt", STORY);
        write("README.md", "About");
        write("binary.txt", "%PDF-1.7");
        write("empty.txt", "");
        write("blank.txt", " \n\n");
        write("furniture.txt", "Follow us on Chirper\n");
        write("picture.png", "x");
        write(".hidden.txt", STORY);

        Corpus read = read();
        assertThat(read.articles()).extracting(Article::file).containsExactly("good.txt");
        assertThat(read.skipped())
                .extracting(
                        Skipped::file,
                        skipped -> skipped.reason().split("[;:(]")[0].strip())
                .containsExactly(
                        tuple(".hidden.txt", "The file is hidden"),
                        tuple("binary.txt", "The file is a PDF by its first bytes, not a text."),
                        tuple("blank.txt", "The file holds no words."),
                        tuple("empty.txt", "The file is empty."),
                        tuple("furniture.txt", "No running text is left after cleaning"),
                        tuple("picture.png", "The kind of file is not read"));
    }

    @Test
    void aTextInAnotherLanguageIsNamedAndNotCounted() throws Exception {
        write("a.txt", STORY);
        write("b.txt", "Der Hafen wird am Montag geschlossen, sagte die Stadt.\n");

        Corpus read = CorpusReader.read(
                corpus,
                metadata,
                output,
                text -> text.startsWith("Der") ? Optional.of("German") : Optional.empty(),
                Progress.none());
        assertThat(read.articles()).hasSize(1);
        assertThat(read.skipped())
                .containsExactly(new Skipped("b.txt", 0, "The text is in German; only English is counted."));
    }

    @Test
    void aLinkThatLeadsInCirclesIsNotFollowed() throws Exception {
        write("inner/a.txt", STORY);
        Files.createSymbolicLink(corpus.resolve("inner/back"), corpus);

        Corpus read = read();
        assertThat(read.articles()).hasSize(1);
        assertThat(read.skipped()).extracting(Skipped::file).containsExactly("inner/back");
    }

    @Test
    void filesThatShareANameKeepTheirEndings() throws Exception {
        write("a.txt", STORY);
        write("a.TXT.txt", STORY);
        write("b.txt", STORY + "More of it was heard later that day.");
        write("b.TXT", STORY + "Less of it was heard later that day.");

        assertThat(read().articles())
                .extracting(article -> article.id().value())
                .containsExactly("a", "a.TXT", "b.TXT", "b.txt");
        assertThat(read().problems())
                .extracting(Problem::message)
                .containsExactly("is the same, byte for byte, as a.TXT.txt; groups are compared without the second");
    }

    @Test
    void theStudyFolderGivesRulesAndTheSelection() throws Exception {
        write("_study/selection.md", "All articles of one week.\n");
        write("_study/rules.csv", "outlet,match,text,zone\nHill Times,starts,Tide today,footer\n");
        write("hill-times/a.txt", STORY + "Tide today at nine and at half past three.\n");
        write("coast-radio/a.txt", STORY + "Tide today at nine and at half past three.\n");

        Corpus read = read();
        assertThat(read.selection()).contains("All articles of one week.");
        assertThat(read.articles()).extracting(article -> article.cuts().size()).containsExactly(0, 1);
        assertThat(read.articles().get(1).cuts().get(0).rule()).isEqualTo("study-rule-line-2");
    }

    @Test
    void theStudyFolderSpeaksForFilesThatCannot() throws Exception {
        write("a.html", "<html><body><article><p>" + STORY.repeat(3) + "</p></article></body></html>");
        write(
                "_study/articles.csv",
                "file,outlet,date,event,url\na.html,lagoon post,4 May 2020,Closure,https://coastradio.example/a\n");

        Article article = read().articles().get(0);
        assertThat(article.outlet()).isEqualTo(Inferred.of("Lagoon Post", Ground.STUDY_FILE, "line 2: lagoon post"));
        assertThat(article.date())
                .isEqualTo(Inferred.of(LocalDate.of(2020, 5, 4), Ground.STUDY_FILE, "line 2: 4 May 2020"));
        assertThat(article.event()).contains("Closure");
        assertThat(article.url()).contains("https://coastradio.example/a");
    }

    @Test
    void theStudyFolderGoesBeforeAFrontBlockAndSaysSo() throws Exception {
        write("hill-times/a.txt", "outlet: Hill Times\nevent: Storm\ndate: 2020-05-04\n\n" + STORY);
        write("_study/articles.csv", "file,outlet,event\nhill-times/a.txt,Coast Radio,Flood\n");

        Article article = read().articles().get(0);
        assertThat(article.outlet())
                .isEqualTo(Inferred.of(
                        "Coast Radio",
                        Ground.STUDY_FILE,
                        "line 2: Coast Radio, over the front block's \"Hill Times\""));
        assertThat(article.date().ground()).isEqualTo(Ground.FRONT_BLOCK);
        assertThat(article.event()).contains("Flood");
        assertThat(article.repairs().get(0)).endsWith("line 2, over the file's own \"Storm\".");
    }

    @Test
    void anUnknownOutletInTheStudyFolderIsNotReplacedByAGuess() throws Exception {
        write("hill-times/a.txt", STORY);
        write("_study/articles.csv", "file,outlet\nhill-times/a.txt,Nobody's Paper\nhill-times/b.txt,Hill Times\n");

        Corpus read = read();
        assertThat(read.articles().get(0).outlet().value()).isEmpty();
        assertThat(read.problems())
                .extracting(Problem::line, Problem::column)
                .containsExactly(tuple(2, 2), tuple(3, 1));
    }

    @Test
    void everyMistakeInSettingsIsSaidAtOnce() throws Exception {
        Path broken = folder.resolve("m.csv");
        Files.writeString(broken, "outlet,origin\nLagoon Post,\nlagoon post,Northern\n");
        write("_study/rules.csv", "match,text\n");

        UnusableInput unusable = catchThrowableOfType(
                UnusableInput.class,
                () -> CorpusReader.read(corpus, broken, output, CorpusReaderTest::allEnglish, Progress.none()));
        assertThat(unusable.kind()).isEqualTo(UnusableInput.Kind.SETTINGS);
        assertThat(unusable.problems()).extracting(Problem::line).containsExactly(2, 3, 1);
    }

    @Test
    void aMissingFolderAndAnEmptyOneAreTwoThings() {
        UnusableInput missing = catchThrowableOfType(
                UnusableInput.class,
                () -> CorpusReader.read(
                        folder.resolve("none"), metadata, output, CorpusReaderTest::allEnglish, Progress.none()));
        UnusableInput empty = catchThrowableOfType(
                UnusableInput.class,
                () -> CorpusReader.read(corpus, metadata, output, CorpusReaderTest::allEnglish, Progress.none()));

        assertThat(missing.kind()).isEqualTo(UnusableInput.Kind.NO_FOLDER);
        assertThat(empty.kind()).isEqualTo(UnusableInput.Kind.NOTHING_READABLE);
    }

    private static Optional<String> allEnglish(String text) {
        return Optional.empty();
    }

    private Corpus read() throws UnusableInput {
        return CorpusReader.read(corpus, metadata, output, CorpusReaderTest::allEnglish, Progress.none());
    }

    private void write(String name, String text) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
