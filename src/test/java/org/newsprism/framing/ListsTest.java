package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprism.framing.codebook.Codebook;
import org.newsprism.framing.codebook.Codebooks;

/** The lists that the program brings along. */
class ListsTest {

    @Test
    void everyLoadedWordHasAnAlternativeAndATheory() {
        List<Entry> entries = feature("loaded-words").entries();

        assertThat(entries).hasSizeGreaterThanOrEqualTo(300);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.alternative()).as(entry.rule()).isNotBlank();
            assertThat(entry.theory()).as(entry.rule()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"hedges", "boosters", "factives", "implicatives", "assertives"})
    void listsOfStanceAreOfUsefulLength(String id) {
        assertThat(feature(id).entries()).hasSizeBetween(60, 150);
    }

    @Test
    void everyQuestionOfACodebookHasCuesAndAnIdOfItsOwn() {
        for (Codebook codebook : List.of(Codebooks.GENERIC_FRAMES, Codebooks.POLICY_FRAMES, Codebooks.PROPERTIES)) {
            List<Codebook.Item> items = codebook.labels().stream()
                    .flatMap(label -> label.items().stream())
                    .toList();
            assertThat(items).extracting(Codebook.Item::id).doesNotHaveDuplicates();
            assertThat(items).allSatisfy(item -> {
                assertThat(item.asks()).endsWith("?");
                assertThat(item.cues()).as(item.id()).isNotEmpty();
            });
        }
        assertThat(Codebooks.GENERIC_FRAMES.labels()).hasSize(5);
        assertThat(Codebooks.POLICY_FRAMES.labels()).hasSize(6);
    }

    @Test
    void aWordIsNotBothHedgeAndBooster() {
        List<String> hedges =
                feature("hedges").entries().stream().map(Entry::rule).toList();

        assertThat(feature("boosters").entries().stream().map(Entry::rule)).doesNotContainAnyElementsOf(hedges);
    }

    @Test
    void theGeneralVariantSetsAreAtLeastFortyAndEachOffersAChoice() {
        List<VariantSet> sets = StudyLists.none().variants();

        assertThat(sets).hasSizeGreaterThanOrEqualTo(40);
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
