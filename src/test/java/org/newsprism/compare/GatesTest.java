package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsprism.profile.Tally;

/** The misuse gates: what the numbers do not carry cannot be made. */
class GatesTest {

    private static Estimate estimate(int articles, boolean interval, Caution... cautions) {
        return new Estimate(
                1,
                Tally.NONE,
                interval ? Optional.of(new Estimate.Interval(0, 2)) : Optional.empty(),
                interval ? Optional.of(new Estimate.Interval(0, 2)) : Optional.empty(),
                Optional.empty(),
                "per 1,000 words",
                articles,
                List.of(cautions));
    }

    private static Estimate east(Made made) {
        Findings findings = made.findings();
        return findings.feature(Made.LOADED)
                .orElseThrow()
                .estimate(findings.groups().named("East").orElseThrow(), Optional.empty());
    }

    private static Made east(int articles) {
        Made made = new Made().outlet("Tern", "East").outlet("Crow", "North");
        for (int i = 0; i < articles; i++) {
            made.article("Tern", "flood", 100, i);
        }
        return made;
    }

    @Test
    void a_number_from_one_article_says_so() {
        assertThatThrownBy(() -> estimate(1, false)).hasMessageContaining("ONE_ARTICLE");
        assertThat(east(east(1)).cautions()).contains(Caution.ONE_ARTICLE);
    }

    @Test
    void a_group_of_one_is_not_compared() {
        Findings findings = Made.five().findings();
        assertThat(findings.contrasts()).extracting(Contrast::group).doesNotContain("North", "South", "West");
        Estimate one = estimate(1, false, Caution.ONE_ARTICLE);
        Estimate six = estimate(6, false);
        assertThatThrownBy(() -> new Contrast(
                        Made.LOADED,
                        Optional.empty(),
                        "North",
                        one,
                        six,
                        true,
                        0,
                        Optional.empty(),
                        Significance.none(.01, 100, true),
                        Optional.empty(),
                        OptionalDouble.empty(),
                        new Sturdiness(Optional.empty(), Optional.empty(), List.of()),
                        List.of()))
                .hasMessageContaining("One article is not compared");
    }

    @Test
    void below_five_articles_there_is_no_interval_but_a_range() {
        assertThatThrownBy(() -> estimate(4, true, Caution.FEW_ARTICLES)).hasMessageContaining("No interval");
        Estimate four = east(east(4));
        assertThat(four.interval()).isEmpty();
        assertThat(four.cautions()).contains(Caution.FEW_ARTICLES);
        // 0, 1, 2 and 3 hits in 100 words each: without the last 3 of 300, without the first 6 of 300.
        assertThat(four.range()).contains(new Estimate.Interval(10, 20));
    }

    @Test
    void from_five_articles_on_there_is_an_interval() {
        Estimate five = east(east(5));
        assertThat(five.value()).isEqualTo(20);
        assertThat(five.interval()).hasValueSatisfying(interval -> {
            assertThat(interval.low()).isBetween(0.0, 20.0);
            assertThat(interval.high()).isBetween(20.0, 40.0);
        });
        assertThat(five.range()).isEmpty();
    }

    @Test
    void a_floor_above_the_level_lets_no_p_through() {
        assertThatThrownBy(() -> new Significance(Optional.of(.1), Optional.of(.1), Optional.of(.1), .1, 10, true))
                .hasMessage("No p can be given where the smallest is 0.1");
        // Two against two on each of two events: 6 * 6 relabellings, half of them mirror images.
        Findings findings = Made.matched(1, 9).findings();
        assertThat(findings.identification().verdict()).isEqualTo(Verdict.IDENTIFIABLE);
        assertThat(findings.contrasts()).isNotEmpty().allSatisfy(contrast -> {
            assertThat(contrast.significance().floor()).isEqualTo(2 / 36.0);
            assertThat(contrast.significance().p()).isEmpty();
            assertThat(contrast.cautions()).contains(Caution.NO_SMALL_P);
        });
    }

    @Test
    void enough_matched_articles_get_an_exact_p() {
        Findings findings = Made.matched(2, 9).findings();
        assertThat(findings.contrasts()).hasSize(1).allSatisfy(contrast -> {
            // Four against four on each of two events: 70 * 70 relabellings; only this one and its mirror are as far
            // apart.
            assertThat(contrast.significance().exact()).isTrue();
            assertThat(contrast.significance().p()).contains(2 / 4900.0);
            assertThat(contrast.significance().adjusted()).contains(2 / 4900.0);
        });
    }

    @Test
    void groups_that_coincide_with_events_are_not_tested_however_many_articles_there_are() {
        Made made = new Made().outlet("Tern", "East").outlet("Crow", "North");
        for (int i = 0; i < 20; i++) {
            made.article("Tern", "flood", 10, 9).article("Crow", "vote", 10, 0);
        }
        Findings findings = made.findings();
        assertThat(findings.identification().verdict()).isEqualTo(Verdict.NOT_IDENTIFIABLE);
        assertThat(findings.identification().cramersV()).isEqualTo(1);
        assertThat(findings.identification().descriptiveOnly()).isTrue();
        assertThat(findings.contrasts()).isNotEmpty().allSatisfy(contrast -> {
            assertThat(contrast.significance().p()).isEmpty();
            assertThat(contrast.cautions()).contains(Caution.NOT_IDENTIFIABLE);
        });
        assertThat(findings.keyness().words().groups())
                .allSatisfy(words -> assertThat(words.all())
                        .allSatisfy(word -> assertThat(word.p()).isEmpty()));
    }

    @Test
    void a_difference_that_one_article_makes_is_named_fragile() {
        Made made = Made.matched(2, 0).article("Tern", "flood", 10, 9).article("Crow", "vote", 10, 2);
        assertThat(made.findings().contrasts())
                .extracting(contrast -> contrast.sturdiness().turnedBy())
                .allMatch(by -> by.equals(Optional.of("Tern 5")));
    }

    @Test
    void the_dominant_article_and_entry_are_named() {
        Made made = east(0);
        made.article("Tern", "", 100, 1).article("Tern", "", 100, 0).article("Tern", "", 100, 5);
        assertThat(east(made).cautions()).contains(Caution.DOMINANT_ARTICLE, Caution.ONE_OUTLET, Caution.UNVALIDATED);
        assertThat(east(east(3)).cautions()).contains(Caution.DOMINANT_ENTRY);
    }

    @Test
    void what_is_written_calls_nobody_names() {
        List<Findings> all = List.of(
                Made.five().findings(),
                Made.matched(2, 3).findings(),
                new Made().findings(),
                new Made().outlet("Tern", "East").article("Tern", "").findings());
        for (Findings findings : all) {
            Statements statements = findings.statements();
            assertThat(statements.can()).hasSize(3);
            assertThat(statements.cannot()).hasSize(3);
            String words = String.join(
                            " ",
                            Stream.of(
                                            statements.can(),
                                            statements.cannot(),
                                            findings.identification().reasons())
                                    .flatMap(List::stream)
                                    .toList())
                    .toLowerCase(Locale.ROOT);
            assertThat(words).doesNotContainPattern("\\b(lie|lies|lied|propaganda|biased|bias|hid|omitted)\\b");
        }
    }
}
