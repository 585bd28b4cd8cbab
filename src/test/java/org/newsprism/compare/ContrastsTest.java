package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.newsprism.compare.Check.Outcome;

/**
 * Differences and their tests against exact values. These come from a script of its own in Python's fractions, which deals the
 * labels out with itertools.combinations within each event, sums counts and bases, and compares without rounding.
 */
class ContrastsTest {

    private static final Offset<Double> CLOSE = within(1e-12);

    /** Three East and three North articles on a flood, one and two on a vote, with the words of one list. */
    private static Counted nine() {
        return new Counted(1)
                .article("East 1", "flood", 40, 5)
                .article("East 2", "flood", 50, 7)
                .article("East 1", "flood", 30, 4)
                .article("North 1", "flood", 60, 1)
                .article("North 2", "flood", 45, 3)
                .article("North 1", "flood", 35, 2)
                .article("East 2", "vote", 55, 6)
                .article("North 1", "vote", 50, 2)
                .article("North 2", "vote", 20, 0);
    }

    private static JointTest joint(Counted made) {
        Sides sides = made.sides("East");
        return JointTest.of(new Differences(sides, made.tallies()), sides.relabelings(7, 9_999, 200_000));
    }

    @Test
    void a_difference_is_taken_event_by_event_and_weighted_by_the_bases() {
        // Flood (16 x 140 - 6 x 120) / 260, vote (6 x 70 - 2 x 55) / 125; over 120 x 140 / 260 + 55 x 70 / 125.
        double[] found = new Differences(nine().sides("East"), nine().tallies()).observed();
        assertThat(found[0]).isCloseTo(1353 / 15505.0, CLOSE);
    }

    @Test
    void an_exact_test_within_events() {
        JointTest found = joint(nine());
        // 20 x 3 labellings, two of which part the articles as far.
        assertThat(found.p()[0]).isEqualTo(2 / 60.0);
        assertThat(found.detectable(0).called()).isCloseTo(0.0632881887232247, CLOSE);
        assertThat(found.detectable(0).found()).isCloseTo(0.09594233368083085, CLOSE);
    }

    @Test
    void the_spread_of_a_score_is_that_over_all_labellings() {
        Differences differences = new Differences(nine().sides("East"), nine().tallies());
        assertThat(differences.scores()[0]).isCloseTo(2706 / 325.0, CLOSE);
        assertThat(differences.spread()[0]).isCloseTo(Math.sqrt(15539543 / 1267500.0), CLOSE);
    }

    @Test
    void what_is_called_has_a_p_of_the_level_and_what_is_smaller_has_not() {
        Contrast contrast = nine().contrasts().get(0);
        assertThat(contrast.significance().p()).contains(2 / 60.0);
        assertThat(Math.abs(contrast.difference()))
                .isGreaterThan(contrast.detectable().orElseThrow().called());
    }

    @Test
    void an_event_on_which_a_side_writes_more_is_no_difference() {
        // Both write 10 loaded words of 100 on the flood and none on the vote; East has three floods, North three
        // votes.
        Counted made = new Counted(1);
        for (int i = 0; i < 3; i++) {
            made.article("East 1", "flood", 100, 10).article("North 1", "vote", 100, 0);
        }
        made.article("East 2", "vote", 100, 0).article("North 2", "flood", 100, 10);
        assertThat(new Differences(made.sides("East"), made.tallies()).observed()[0])
                .isZero();
    }

    @Test
    void leaving_one_out_is_the_difference_of_the_rest() {
        Counted made = nine();
        Sides sides = made.sides("East");
        double[] left = new Differences(sides, made.tallies()).leavingOut(0);
        for (int i = 0; i < left.length; i++) {
            CountedArticle out = sides.articles().get(i);
            Sides rest = sides.among(article -> !article.id().equals(out.id()));
            assertThat(left[i]).isCloseTo(new Differences(rest, made.tallies()).observed()[0], CLOSE);
        }
    }

    @Test
    void of_two_groups_one_is_compared_and_of_three_each() {
        assertThat(nine().contrasts()).extracting(Contrast::group).containsExactly("East");
        assertThat(nine().article("South 1", "flood", 40, 2)
                        .article("South 2", "vote", 40, 2)
                        .contrasts())
                .extracting(Contrast::group)
                .containsExactly("East", "North", "South");
    }

    @Test
    void all_groups_at_once() {
        // 90 ways to deal 2, 2 and 2 out; the six names of the three groups make each six times: 6 of 90 reach as far.
        Counted made = new Counted(1)
                .article("East 1", "flood", 10, 9)
                .article("East 2", "flood", 10, 8)
                .article("North 1", "flood", 10, 4)
                .article("North 2", "flood", 20, 5)
                .article("South 1", "flood", 10, 1)
                .article("South 2", "flood", 10, 2);
        Groups groups = made.groups();
        // A floor of 6 / 90 lets none through; a second event like the first makes it 36 / 8100.
        assertThat(GlobalTests.of(groups, Confounding.of(groups), made.tallies(), 7))
                .isEmpty();
        made.article("East 1", "vote", 10, 9)
                .article("East 2", "vote", 10, 8)
                .article("North 1", "vote", 10, 4)
                .article("North 2", "vote", 20, 5)
                .article("South 1", "vote", 10, 1)
                .article("South 2", "vote", 10, 2);
        groups = made.groups();
        assertThat(GlobalTests.of(groups, Confounding.of(groups), made.tallies(), 7))
                .singleElement()
                .satisfies(test -> {
                    assertThat(test.p()).isEqualTo(36 / 8100.0);
                    assertThat(test.exact()).isTrue();
                });
    }

    @Test
    void a_difference_that_only_copies_make_turns_without_them() {
        Counted made = new Counted(1)
                .article("East 1", "Far", "flood", 100, 30)
                .article("East 2", "", "flood", 100, 1)
                .article("East 2", "", "flood", 100, 1)
                .article("North 1", "", "flood", 100, 3)
                .article("North 2", "", "flood", 100, 3);
        Sturdiness found = made.contrasts().get(0).sturdiness();
        assertThat(found.check(Rival.COPY)).hasValueSatisfying(check -> {
            assertThat(check.outcome()).isEqualTo(Outcome.TURNS);
            assertThat(check.difference()).isCloseTo(-20, within(1e-9));
            assertThat(check.articles()).isEqualTo(4);
        });
        assertThat(found.turnedBy()).contains("East 1");
        assertThat(found.check(Rival.DATE)).isEmpty();
    }

    @Test
    void figures_stand_with_and_without_copies() {
        List<CopyFigure> figures = new Counted(1)
                .article("East 1", "Far", "flood", 100, 30)
                .article("East 2", "", "flood", 100, 1)
                .article("North 1", "", "flood", 100, 3)
                .findings()
                .checks()
                .copies();
        assertThat(figures).singleElement().satisfies(figure -> {
            assertThat(figure.group()).isEqualTo("East");
            assertThat(figure.with().value()).isEqualTo(155);
            assertThat(figure.without().value()).isEqualTo(10);
            assertThat(figure.without().articles()).isEqualTo(1);
        });
    }

    @Test
    void a_difference_of_lengths_alone_is_seen_among_articles_of_one_length() {
        // Short texts have 2 in 10, long ones 1 in 100, on both sides; East writes short, North long.
        Counted made = new Counted(1);
        for (int i = 0; i < 6; i++) {
            made.article("East 1", "flood", 10, 2).article("North 1", "flood", 100, 1);
        }
        made.article("East 2", "flood", 100, 1).article("North 2", "flood", 10, 2);
        Contrast contrast = made.contrasts().get(0);
        assertThat(contrast.difference()).isGreaterThan(30);
        assertThat(contrast.sturdiness().check(Rival.LENGTH).orElseThrow().difference())
                .isCloseTo(0, within(1e-9));
        assertThat(contrast.sturdiness().check(Rival.LENGTH).orElseThrow().outcome())
                .isEqualTo(Outcome.TURNS);
    }

    @Test
    void what_else_differs_is_told_with_its_strength() {
        Counted made = new Counted(1)
                .article("East 1", "Far", "flood", 10, 2)
                .article("East 2", "Far", "flood", 20, 2)
                .article("North 1", "", "flood", 300, 2)
                .article("North 2", "", "flood", 400, 2);
        List<RivalRow> rows = Rivals.rows(
                made.sides("East"), Copies.byOutlet(made.sides("East").articles()));
        // Ranks 1 and 2 against 3 and 4: of a sum of squares of 5 around 2.5, 4 lie between the sides.
        assertThat(rows.get(0).strength()).isCloseTo(0.8, CLOSE);
        assertThat(rows.get(0).inside()).isEqualTo("median 10 words");
        assertThat(rows.get(1).inside()).isEqualTo("not known");
        assertThat(rows.get(1).strength()).isNaN();
        assertThat(rows.get(2).inside()).isEqualTo("2 headlines and ledes");
        assertThat(rows.get(2).outside()).isEqualTo("2 full texts");
        assertThat(rows.get(2).strength()).isCloseTo(1, CLOSE);
        assertThat(rows.get(3).inside()).isEqualTo("2 of 2");
    }

    @Test
    void an_outlet_that_carries_a_finding_is_named() {
        Counted made = new Counted(1);
        for (int i = 0; i < 6; i++) {
            made.article("East 1", "flood", 100, 8 + i % 2);
            made.article("East 2", "flood", 100, 2 + i % 3);
            made.article("North 1", "flood", 100, 2 + i % 2);
            made.article("North 2", "flood", 100, 2 + i % 3);
        }
        Contrast contrast = made.contrasts().get(0);
        assertThat(contrast.finding()).isTrue();
        assertThat(contrast.sturdiness().turnedBy()).isEmpty();
        assertThat(contrast.sturdiness().lostWithout()).contains("East 1");
        assertThat(contrast.sturdiness().fragile()).isTrue();
    }

    @Test
    void a_finding_that_both_outlets_share_is_not_fragile() {
        Counted made = new Counted(1);
        for (int i = 0; i < 6; i++) {
            made.article("East 1", "flood", 100, 8 + i % 2).article("East 2", "flood", 100, 7 + i % 3);
            made.article("North 1", "flood", 100, 2 + i % 2).article("North 2", "flood", 100, 2 + i % 3);
        }
        Contrast contrast = made.contrasts().get(0);
        assertThat(contrast.finding()).isTrue();
        assertThat(contrast.sturdiness().fragile()).isFalse();
        assertThat(contrast.interval().orElseThrow().low()).isPositive();
    }

    @Test
    void halves_of_four_articles_or_more() {
        // Two halves of rates 0, 0, 10 and 10 per cent part by 10 at most, and in 2 of 6 splits.
        Counted made = new Counted(1)
                .article("East 1", "flood", 100, 0)
                .article("East 1", "flood", 100, 0)
                .article("East 2", "flood", 100, 10)
                .article("East 2", "flood", 100, 10)
                .article("North 1", "flood", 100, 5)
                .article("North 2", "flood", 100, 5);
        assertThat(made.contrasts().get(0).halves()).hasValue(100);
        assertThat(nine().article("South 1", "flood", 9, 1).contrasts().get(0).halves())
                .isPresent();
        assertThat(Halves.of(made.sides("North").of(0), made.tallies(), 7)[0]).isEmpty();
    }

    @Test
    void where_one_outlet_has_most_articles_it_is_said() {
        Counted made = new Counted(1);
        for (int i = 0; i < 5; i++) {
            made.article("East 1", "flood", 100, 2);
        }
        made.article("East 2", "flood", 100, 1)
                .article("North 1", "flood", 100, 1)
                .article("North 2", "flood", 100, 1);
        assertThat(made.contrasts().get(0).inside().cautions()).contains(Caution.DOMINANT_OUTLET);
    }

    @Test
    void outlets_are_resampled_where_one_of_five_or_more_has_most_articles() {
        // Each outlet has one rate. The articles of East 1 outnumber all others, so resampled articles hardly stray
        // from its 2%.
        Counted made = new Counted(1);
        for (int i = 0; i < 40; i++) {
            made.article("East 1", "flood", 100, 2);
        }
        for (int outlet = 2; outlet < 7; outlet++) {
            made.article("East " + outlet, "flood", 100, 20);
        }
        Findings findings = made.findings();
        Estimate found = findings.features()
                .get(0)
                .estimate(findings.groups().named("East").orElseThrow(), Optional.empty());
        assertThat(found.value()).isEqualTo(40);
        // Six outlets drawn may all be small ones: up to 200 per 1,000, which draws of articles never come near.
        assertThat(found.interval().orElseThrow().high()).isGreaterThan(150);
    }
}
