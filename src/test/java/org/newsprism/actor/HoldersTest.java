package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldersTest {
    private static final List<List<String>> ROWS = Tsv.rows("holders.tsv", 6);

    /** Offices that several people hold at once: a date alone says nothing, and nobody is bound. */
    private static final Set<String> SHARED = Set.of(
            "speaker|Russia",
            "foreign-ministry-spokesperson|China",
            "high-commissioner|United Nations",
            "head-of-state|European Union");

    @Test
    void eachRowIsAnOfficeOfTheTitlesForASideOfTheTables() {
        Set<String> offices = Tsv.rows("titles.tsv", 5).stream()
                .map(row -> row.get(3))
                .collect(Collectors.toCollection(TreeSet::new));
        offices.addAll(List.of("envoy-nato", "envoy-un"));
        Set<String> sides = Stream.concat(
                        Tsv.rows("countries.tsv", 7).stream().map(row -> row.get(1)),
                        Tsv.rows("institutions.tsv", 5).stream().map(row -> row.get(2)))
                .collect(Collectors.toSet());
        for (List<String> row : ROWS) {
            assertThat(offices).as(row.toString()).contains(row.get(0));
            assertThat(sides).as(row.toString()).contains(row.get(1));
            LocalDate from = LocalDate.parse(row.get(2));
            LocalDate to = row.get(3).isEmpty() ? LocalDate.of(2025, 10, 31) : LocalDate.parse(row.get(3));
            assertThat(from).as(row.toString()).isBefore(to);
            assertThat(row.get(4)).as(row.toString()).isNotBlank().contains(" ");
            assertThat(row.get(5)).as(row.toString()).matches("[mf]( family-first)?");
        }
        assertThat(ROWS).doesNotHaveDuplicates();
    }

    @Test
    void noOfficeHasTwoHoldersOnOneDayButThoseThatAreShared() {
        List<String> both = new ArrayList<>();
        for (int i = 0; i < ROWS.size(); i++) {
            for (int j = i + 1; j < ROWS.size(); j++) {
                List<String> a = ROWS.get(i);
                List<String> b = ROWS.get(j);
                boolean office = a.get(0).equals(b.get(0)) && a.get(1).equals(b.get(1));
                boolean shared = SHARED.contains(a.get(0) + "|" + a.get(1));
                if (office && !shared && overlap(a, b) && !spelling(a.get(4), b.get(4))) {
                    both.add(a + " and " + b);
                }
            }
        }
        assertThat(both).isEmpty();
    }

    private static boolean overlap(List<String> a, List<String> b) {
        String endA = a.get(3).isEmpty() ? "9999" : a.get(3);
        String endB = b.get(3).isEmpty() ? "9999" : b.get(3);
        return a.get(2).compareTo(endB) < 0 && b.get(2).compareTo(endA) < 0;
    }

    /** Two spellings of one person: Sergei and Sergey Lavrov. */
    private static boolean spelling(String a, String b) {
        return Folding.distance(Folding.fold(a), Folding.fold(b)) <= 2;
    }

    @ParameterizedTest
    @CsvSource({
        "2013-06-01, Japan, prime minister, Shinzo Abe",
        "2021-06-01, Japan, prime minister, Yoshihide Suga",
        "2012-03-01, Polish, foreign minister, Radoslaw Sikorski",
        "2019-02-01, Italian, foreign minister, Enzo Moavero Milanesi",
        "2015-07-14, US, energy secretary, Ernest Moniz",
        "2016-05-01, UN, secretary-general, Ban Ki-moon",
        "2020-03-01, WHO, director-general, Tedros Adhanom Ghebreyesus",
        "2018-06-01, IMF, managing director, Christine Lagarde",
        "2014-03-01, Ukrainian, president, nobody",
        "2022-03-01, Chinese, foreign ministry spokesman, nobody",
        "2026-03-01, US, secretary of state, nobody",
    })
    void aTitleIsBoundToItsHolderByCountryAndDate(LocalDate date, String side, String title, String name) {
        String text = "On Monday the " + side + " " + title + " said it was late.";
        if (side.equals("Japan")) {
            text = "On Monday Japan's " + title + " said it was late.";
        }
        Actor actor = Stories.cast(text, date).mentions().stream()
                .filter(mention -> mention.actor().role() == Actor.Role.OFFICIAL)
                .map(Mention::actor)
                .findFirst()
                .orElseThrow();
        if (name.equals("nobody")) {
            assertThat(actor.name()).endsWith(title);
        } else {
            assertThat(actor.name()).isEqualTo(name);
            assertThat(actor.evidence()).contains("on the article's date");
        }
    }

    @Test
    void aNameOfYearsBeforeTheOfficeIsSomebodyElse() {
        String text = "Mike Johnson runs the ferry.";
        assertThat(Stories.cast(text, LocalDate.of(2012, 5, 1))
                        .mentions()
                        .get(0)
                        .actor()
                        .side())
                .isEqualTo(Actor.UNKNOWN_SIDE);
        assertThat(Stories.cast(text, LocalDate.of(2024, 5, 1))
                        .mentions()
                        .get(0)
                        .actor()
                        .side())
                .isEqualTo("United States");
    }

    @Test
    void whereTheFamilyNameComesFirstItStandsAlone() {
        String text = "South Korea's president, Moon Jae-in, arrived.\nMoon said it was late.";
        assertThat(Stories.mentions(text)).contains("Moon = Moon Jae-in (South Korea)");
    }
}
