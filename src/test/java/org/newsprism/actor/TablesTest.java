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

    /** Where nobody lives who has a government of their own, or none has a word of its own. */
    private static final List<String> WITHOUT_DEMONYM =
            List.of("BV", "CC", "CX", "GS", "HM", "TF", "UM", "EU", "DM", "MP", "VI", "VA", "NF", "SU");

    @Test
    void everyRowIsWhole() {
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            assertThat(row.get(0)).matches("[A-Z]{2}");
            assertThat(row.get(1)).isNotBlank();
            for (String cell : row) {
                assertThat(cell).as(row.toString()).isEqualTo(cell.strip());
                assertThat(Tsv.parts(cell))
                        .as(row.toString())
                        .doesNotHaveDuplicates()
                        .allSatisfy(part -> assertThat(part).isNotBlank());
            }
            if (!WITHOUT_DEMONYM.contains(row.get(0))) {
                assertThat(row.get(3) + row.get(4)).as(row.get(1)).isNotBlank();
            }
        }
    }

    @Test
    void noAdjectiveOrPeopleMeansTwoCountries() {
        for (int column : new int[] {3, 4}) {
            Map<String, String> owners = new TreeMap<>();
            for (List<String> row : Tsv.rows("countries.tsv", 7)) {
                for (String word : Tsv.parts(row.get(column))) {
                    String owner = owners.putIfAbsent(Folding.fold(word), row.get(1));
                    assertThat(owner == null ? row.get(1) : owner).as(word).isEqualTo(row.get(1));
                }
            }
        }
    }

    @Test
    void shortAliasesAreAbbreviationsInCapitals() {
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            for (String alias : Tsv.parts(row.get(2))) {
                if (alias.replace(".", "").length() <= 3) {
                    assertThat(alias)
                            .isIn(
                                    "US", "U.S.", "U.S", "USA", "U.S.A.", "U.S.A", "UK", "U.K.", "UAE", "U.A.E.", "PRC",
                                    "P.R.C.", "DRC", "D.R.C.", "KSA", "ROK", "PNG", "RSA", "GDR", "FRG", "BVI", "BiH");
                }
            }
        }
    }

    @Test
    void noNameMeansTwoBodiesOrABodyAndACountry() {
        Map<String, String> owners = new TreeMap<>();
        for (List<String> row : Tsv.rows("countries.tsv", 7)) {
            for (int column : new int[] {1, 2, 6}) {
                Tsv.parts(row.get(column)).forEach(word -> owners.put(word, row.get(1)));
            }
        }
        for (List<String> row : Tsv.rows("institutions.tsv", 5)) {
            List<String> names = new java.util.ArrayList<>(Tsv.parts(row.get(1)));
            names.add(row.get(0));
            for (String word : names) {
                String owner = owners.putIfAbsent(word, row.get(0));
                assertThat(owner == null ? row.get(0) : owner).as(word).isEqualTo(row.get(0));
            }
            assertThat(row.get(2)).as(row.toString()).isNotBlank();
            assertThat(Actor.Role.valueOf(row.get(3)).name()).isEqualTo(row.get(3));
        }
    }

    @Test
    void everyTitleAndBodyHasOneRow() {
        for (String table : List.of("titles.tsv", "bodies.tsv")) {
            assertThat(Tsv.rows(table, table.startsWith("t") ? 5 : 3).stream().map(row -> row.get(0)))
                    .as(table)
                    .doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "The USSR, Soviet Union",
        "Persia, Iran",
        "Ceylon, Sri Lanka",
        "Rhodesia, Zimbabwe",
        "East Germany, East Germany",
        "Yugoslavia, Yugoslavia",
        "Abkhazia, Abkhazia",
        "Wellington, New Zealand",
        "The Hofburg, Austria",
        "Kosovo, Kosovo",
        "The Faroe Islands, Faroe Islands",
        "Greenland, Greenland",
    })
    void historicalNamesTerritoriesAndSeats(String words, String side) {
        assertThat(mentions(words + " rejected the plan."))
                .singleElement()
                .asString()
                .endsWith("(" + side + ")");
    }
}
