package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsprism.actor.Stories.mentions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {
    @Test
    void everyIsoCountryHasARowAndNoneHasTwo() {
        List<String> codes =
                Tsv.rows("countries.tsv", 7).stream().map(row -> row.get(0)).toList();
        assertThat(codes).containsAll(Arrays.asList(Locale.getISOCountries())).doesNotHaveDuplicates();
    }

    @Test
    void noNameOrSeatMeansTwoCountries() {
        Map<String, String> owners = new TreeMap<>();
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            for (int column : new int[] {1, 2, 5, 6}) {
                for (String word : Tsv.parts(row.get(column))) {
                    String owner = owners.putIfAbsent(Folding.fold(word), row.get(1));
                    assertThat(owner == null ? row.get(1) : owner).as(word).isEqualTo(row.get(1));
                }
            }
        }
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
        assertThat(mentions(words + " rejected the plan."))
                .singleElement()
                .asString()
                .endsWith("(" + side + ")");
    }
}
