package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.profile.Hit;
import org.newsprism.profile.Tally;

class FindingsTest {

    @Test
    void every_number_leads_to_its_places() {
        Findings findings = Made.matched(1, 3).findings();
        FeatureFindings loaded = findings.feature(Made.LOADED).orElseThrow();
        Group east = findings.groups().named("East").orElseThrow();
        Cell cell = loaded.cell("loaded", east);
        assertThat(cell.tally()).hasToString("12 of 40");
        assertThat(cell.hits()).extracting(Hit::article).isSubsetOf(east.ids());
        assertThat(cell.byItem()).containsOnlyKeys("entry 0", "entry 1", "entry 2");
    }

    @Test
    void groups_are_the_sums_of_their_articles() {
        Findings findings = Made.matched(2, 3).findings();
        FeatureFindings loaded = findings.feature(Made.LOADED).orElseThrow();
        for (Group group : findings.groups().all()) {
            Tally sum = group.articles().stream()
                    .map(article -> loaded.total(article).tally())
                    .reduce(Tally.NONE, Tally::plus);
            assertThat(loaded.total(group).tally()).isEqualTo(sum);
        }
    }

    @Test
    void the_five_article_shape() {
        Findings findings = Made.five().findings();
        assertThat(findings.identification().verdict().words()).isEqualTo("NOT IDENTIFIABLE");
        assertThat(findings.floors())
                .containsExactly(
                        new PFloor("East (2) and all others (3)", .10, 1),
                        new PFloor("North (1) and all others (4)", .20, 1),
                        new PFloor("South (1) and all others (4)", .20, 1),
                        new PFloor("West (1) and all others (4)", .20, 1),
                        new PFloor("all 4 groups at once", .10, 1));
        assertThat(findings.statements().cannot().get(1))
                .isEqualTo(
                        "Anything about outlets or countries beyond the 5 articles read: each single article (North, South"
                                + " and West) speaks for itself only; with so few articles of East (2) no interval can be given; no"
                                + " test on these articles could reach a p below 0.10.");
    }

    @Test
    void moving_an_outlet_regroups_and_recounts_nothing() {
        Findings before =
                new Made().outlet("Tern", "East").article("Tern", "", 10, 2).findings();
        Findings after =
                new Made().outlet("Tern", "North").article("Tern", "", 10, 2).findings();
        assertThat(after.groups().all()).extracting(Group::name).containsExactly("North");
        assertThat(after.articles().get(0).counts())
                .isEqualTo(before.articles().get(0).counts());
    }

    @Test
    void an_empty_corpus_has_findings_that_say_so() {
        Findings findings = new Made().outlet("Tern", "East").findings();
        assertThat(findings.groups().all()).extracting(Group::title).containsExactly("East (n = 0, no article)");
        assertThat(findings.statements().can().get(0))
                .isEqualTo("In 0 articles no quotation with a speaker was found.");
        assertThat(findings.feature(Made.LOADED)
                        .orElseThrow()
                        .estimate(findings.groups().all().get(0), Optional.empty())
                        .value())
                .isNaN();
    }

    @Test
    void the_same_input_gives_the_same_findings() {
        assertThat(Made.matched(2, 3).findings().contrasts())
                .isEqualTo(Made.matched(2, 3).findings().contrasts());
    }
}
