package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.Actor;
import org.newsprism.corpus.ArticleId;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Marked;
import org.newsprism.voice.Quote.Form;

/** The same utterance in different articles: what counts as the same, what was kept and what was cut. */
class QuoteAlignmentTest {

    private static final Optional<Actor> HOLM = Marked.person("Ada Holm", "Norland");
    private static final Optional<Actor> BERG = Marked.person("Ole Berg", "Sudland");

    private final List<QuoteAlignment.Source> articles = new ArrayList<>();

    private void article(String date, Marked text) {
        articles.add(new QuoteAlignment.Source(
                ArticleCounts.of(
                        new ArticleId(String.format(java.util.Locale.ROOT, "a%05d", articles.size())),
                        text.annotated(),
                        List.of()),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date))));
    }

    /** An article that gives these words, marks included, as direct speech. */
    private void direct(String words, Optional<Actor> speaker) {
        article("", new Marked(words + " was said.").quote(Form.DIRECT, words, speaker));
    }

    private List<Utterance> found() {
        return QuoteAlignment.of(articles);
    }

    /** A version with cut words in minus signs and added ones in plus signs. */
    private static String told(Version version) {
        return version.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case CUT -> "-" + piece.text() + "-";
                    case ADDED -> "+" + piece.text() + "+";
                })
                .collect(Collectors.joining(" "));
    }

    @Test
    void the_shorter_version_shows_what_it_kept_and_cut() {
        direct("\"We will mend the old bridge before winter, and the town will pay for it\"", HOLM);
        direct("\"We will mend the old bridge before winter\"", HOLM);
        assertThat(found()).singleElement().satisfies(utterance -> {
            assertThat(utterance.words()).isEqualTo(15);
            assertThat(utterance.longest().article().value()).isEqualTo("a00000");
            Version shorter = utterance.versions().get(1);
            assertThat(shorter.kept()).isEqualTo(8);
            assertThat(shorter.added()).isZero();
            assertThat(told(shorter))
                    .isEqualTo("We will mend the old bridge before winter -and the town will pay for it-");
        });
    }

    @Test
    void an_ellipsis_in_the_middle_is_a_cut_that_the_article_marks() {
        direct("\"The bridge is old, it is narrow and dark, and we will close it this week\"", HOLM);
        direct("\"The bridge is old ... and we will close it this week\"", HOLM);
        Version shorter = found().get(0).versions().get(1);
        assertThat(told(shorter)).isEqualTo("The bridge is old -it is narrow and dark- and we will close it this week");
        assertThat(shorter.marksChange()).isTrue();
        assertThat(found().get(0).longest().marksChange()).isFalse();
    }

    @Test
    void words_put_in_brackets_are_added() {
        direct("\"They will close the bridge in winter when the river rises again\"", HOLM);
        direct("\"They [the council] will close the bridge in winter when the river rises\"", HOLM);
        Utterance utterance = found().get(0);
        assertThat(utterance.versions()).hasSize(2);
        // The longer by words is the one with the insertion; the other lacks it.
        assertThat(told(utterance.versions().get(1)))
                .isEqualTo("They -the council- will close the bridge in winter when the river rises +again+");
    }

    @Test
    void quotations_that_an_article_splits_are_one_version() {
        direct("\"We will mend the old bridge before winter, and the town will pay for it\"", HOLM);
        article(
                "",
                new Marked("\"We will mend the old bridge\" she said, \"and the town will pay\" too.")
                        .quote(Form.DIRECT, "\"We will mend the old bridge\"", HOLM)
                        .quote(Form.DIRECT, "\"and the town will pay\"", HOLM));
        Version split = found().get(0).versions().get(1);
        assertThat(split.quotes()).hasSize(2);
        assertThat(told(split)).isEqualTo("We will mend the old bridge -before winter- and the town will pay -for it-");
    }

    @Test
    void six_in_ten_runs_are_enough_and_fewer_are_not() {
        // Seven words make five runs of three. Three of them stand in the longer version: the same utterance.
        direct("\"one two three four five six seven eight nine\"", HOLM);
        direct("\"one two three four five black white\"", HOLM);
        assertThat(found()).hasSize(1);
        articles.clear();
        direct("\"one two three four five six seven eight nine\"", HOLM);
        direct("\"one two three four red black white\"", HOLM);
        assertThat(found()).isEmpty();
    }

    @Test
    void another_persons_like_words_are_another_utterance() {
        direct("\"We will mend the old bridge before winter\"", HOLM);
        direct("\"We will mend the old bridge before winter\"", BERG);
        assertThat(found()).isEmpty();
    }

    @Test
    void an_unresolved_speaker_contradicts_nobody_and_a_body_speaks_for_its_side() {
        direct("\"We will mend the old bridge before winter\"", HOLM);
        direct("\"We will mend the old bridge before winter\"", Optional.empty());
        direct("\"We will mend the old bridge before winter\"", Marked.body("Norland", "Norland"));
        assertThat(found()).singleElement().satisfies(utterance -> {
            assertThat(utterance.versions()).hasSize(3);
            assertThat(utterance.speaker().speaker()).isEqualTo("Ada Holm");
        });
    }

    @Test
    void dates_more_than_a_month_apart_are_two_occasions() {
        String words = "\"We will mend the old bridge before winter\"";
        article("2031-03-01", new Marked(words + " was said.").quote(Form.DIRECT, words, HOLM));
        article("2031-03-30", new Marked(words + " was said.").quote(Form.DIRECT, words, HOLM));
        assertThat(found()).hasSize(1);
        articles.remove(1);
        article("2031-05-01", new Marked(words + " was said.").quote(Form.DIRECT, words, HOLM));
        assertThat(found()).isEmpty();
    }

    @Test
    void two_words_are_the_same_only_from_the_same_known_speaker() {
        direct("\"a solemn promise\"", HOLM);
        direct("\"solemn promise\"", HOLM);
        direct("\"solemn promise\"", Optional.empty());
        direct("\"solemn promise\"", BERG);
        direct("\"solemn\"", HOLM);
        assertThat(found())
                .singleElement()
                .satisfies(utterance -> assertThat(utterance.versions())
                        .extracting(version -> version.article().value())
                        .containsExactly("a00000", "a00001"));
    }

    @Test
    void numbers_accents_and_names_are_folded() {
        article(
                "",
                new Marked("\"Sudland owes us 3 bridges and a café by the river\" was said.")
                        .mention("Sudland", Marked.body("Sudland", "Sudland"))
                        .quote(Form.DIRECT, "\"Sudland owes us 3 bridges and a café by the river\"", HOLM));
        article(
                "",
                new Marked("\"Southport owes us three bridges and a cafe by the river\" was said.")
                        .mention("Southport", Marked.body("Sudland", "Sudland"))
                        .quote(Form.DIRECT, "\"Southport owes us three bridges and a cafe by the river\"", HOLM));
        assertThat(found().get(0).versions().get(1).kept()).isEqualTo(11);
    }

    @Test
    void reported_words_can_be_a_version_and_short_ones_cannot() {
        direct("\"The council will close the old bridge for the winter\"", HOLM);
        article(
                "",
                new Marked("Holm said the council will close the old bridge.")
                        .quote(Form.INDIRECT, "the council will close the old bridge", HOLM));
        article(
                "",
                new Marked("Holm said the council will close.").quote(Form.INDIRECT, "the council will close", HOLM));
        assertThat(found())
                .singleElement()
                .satisfies(utterance -> assertThat(utterance.versions()).hasSize(2));
    }

    @Test
    void one_article_alone_makes_no_utterance() {
        article(
                "",
                new Marked("\"We will mend it all soon\" and \"We will mend it all soon enough\" was said.")
                        .quote(Form.DIRECT, "\"We will mend it all soon\"", HOLM)
                        .quote(Form.DIRECT, "\"We will mend it all soon enough\"", HOLM));
        assertThat(found()).isEmpty();
        articles.clear();
        assertThat(found()).isEmpty();
    }

    @Test
    void kept_and_cut_are_the_longest_version_whatever_was_cut() {
        SplittableRandom random = new SplittableRandom(5);
        for (int run = 0; run < 100; run++) {
            articles.clear();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 8 + random.nextInt(20); i++) {
                words.add("w" + random.nextInt(30));
            }
            int from = random.nextInt(words.size() - 5);
            int to = from + 4 + random.nextInt(words.size() - from - 4);
            direct("\"" + String.join(" ", words) + "\"", HOLM);
            direct("\"" + String.join(" ", words.subList(from, to)) + "\"", HOLM);
            Version shorter = found().get(0).versions().get(1);
            assertThat(shorter.kept()).isEqualTo(to - from);
            assertThat(shorter.added()).isZero();
            assertThat(shorter.pieces().stream().map(Version.Piece::text).collect(Collectors.joining(" ")))
                    .isEqualTo(String.join(" ", words));
        }
    }

    /** Four times the articles take about four times the work; every pair compared would take sixteen times. */
    @Test
    void the_work_grows_with_the_articles_not_with_their_pairs() {
        measure(500); // warms up
        long small = Math.min(measure(1_000), measure(1_000));
        long large = Math.min(measure(4_000), measure(4_000));
        assertThat(large).isLessThan(12 * Math.max(small, 50_000_000L));
    }

    private long measure(int size) {
        articles.clear();
        SplittableRandom random = new SplittableRandom(size);
        for (int i = 0; i < size; i++) {
            StringBuilder words = new StringBuilder("\"the old bridge of the town");
            for (int j = 0; j < 15; j++) {
                words.append(" w").append(random.nextInt(20_000));
            }
            direct(words.append('"').toString(), i % 2 == 0 ? HOLM : Optional.empty());
        }
        // The time of this thread, not of the clock: other programs may be running.
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        found();
        return threads.getCurrentThreadCpuTime() - before;
    }
}
