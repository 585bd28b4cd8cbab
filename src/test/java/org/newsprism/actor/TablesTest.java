package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsprism.actor.Stories.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @Test
    void everyIsoCountryHasARowAndNoneHasTwo() {
        List<String> codes = Tsv.rows("countries.tsv", 7).stream()
                .map(row -> row.get(0))
                .toList();
        assertThat(codes).containsAll(Arrays.asList(Locale.getISOCountries())).doesNotHaveDuplicates();
    }

    @Test
    void noWordNamesTwoCountries() {
        List<String> words = Tsv.rows("countries.tsv", 7).stream()
                .flatMap(row -> List.of(1, 2, 6).stream()
                        .flatMap(i -> Tsv.parts(row.get(i)).stream())
                        .distinct())
                .map(Folding::fold)
                .toList();
        assertThat(words.stream().collect(Collectors.groupingBy(w -> w, Collectors.counting())))
                .allSatisfy((word, count) -> assertThat(count)
                        .as(word)
                        .isLessThanOrEqualTo(word.equals("aland") || word.equals("aland islands") ? 3L : 2L));
    }

    @Test
    void twoLetterNamesAreCaseSensitive() {
        assertThat(mentions("Let us go, he told them.")).noneMatch(mention -> mention.contains("United States"));
        assertThat(mentions("The US left.")).containsExactly("US = United States (United States)");
    }

    @ParameterizedTest
    @CsvSource({
        "Türkiye, Turkey",
        "America, United States",
        "Britain, United Kingdom",
        "The Kremlin, Russia",
        "The White House, United States",
        "The EU, European Union",
        "Tehran, Iran",
    })
    void namesAndSeatsMeanTheirSide(String words, String side) {
        assertThat(mentions(words + " rejected the plan.")).singleElement().asString().endsWith("(" + side + ")");
    }
}
