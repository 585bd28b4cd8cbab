package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The lists that the program brings along. */
class ListsTest {

    @Test
    void everyLoadedWordHasAnAlternativeAndATheory() {
        List<Entry> entries = feature("loaded-words").entries();

        assertThat(entries).hasSizeGreaterThan(160);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.alternative()).as(entry.rule()).isNotBlank();
            assertThat(entry.theory()).as(entry.rule()).isNotBlank();
        });
    }

    @Test
    void hedgesAndBoostersAreOfUsefulLength() {
        assertThat(feature("hedges").entries()).hasSizeBetween(60, 150);
        assertThat(feature("boosters").entries()).hasSizeBetween(60, 150);
    }

    @Test
    void aWordIsNotBothHedgeAndBooster() {
        List<String> hedges =
                feature("hedges").entries().stream().map(Entry::rule).toList();

        assertThat(feature("boosters").entries().stream().map(Entry::rule)).doesNotContainAnyElementsOf(hedges);
    }

    @Test
    void theGeneralVariantSetsAreAtLeastTwentyAndEachOffersAChoice() {
        List<VariantSet> sets = StudyLists.none().variants();

        assertThat(sets).hasSizeGreaterThanOrEqualTo(20);
        assertThat(sets)
                .allSatisfy(set -> assertThat(set.variants()).as(set.concept()).hasSizeGreaterThan(1));
    }

    @Test
    void everyFeatureHasADefinitionToPrint() {
        assertThat(Features.shipped()).allSatisfy(feature -> {
            assertThat(feature.definition().title()).isNotBlank();
            assertThat(feature.definition().sentence()).endsWith(".");
            assertThat(feature.definition().source()).isNotBlank();
            assertThat(feature.definition().validation()).isNotBlank();
        });
    }

    private static Feature feature(String id) {
        return Features.shipped().stream()
                .filter(feature -> feature.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
