package org.newsprism.corpus.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.CsvTable;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Problem;

class OutletsReaderTest {

    @Test
    void aRowIsAnOutletWithItsNamesInTheTablesOrder() {
        OutletsReader.Checked checked = check("""
                outlet,aliases,domains,signatures,origin,mood
                Lagoon Post,LGN | Lagoon,www.Lagoon.example|post.example,LGN/,Northern,calm
                Hill Times,,,,Southern,
                """);

        assertThat(checked.problems()).isEmpty();
        Outlet lagoon = checked.outlets().rows().get(0);
        assertThat(lagoon.aliases()).containsExactly("LGN", "Lagoon");
        assertThat(lagoon.domains()).containsExactly("lagoon.example", "post.example");
        assertThat(lagoon.signatures()).containsExactly("LGN/");
        assertThat(checked.outlets().values("mood")).containsExactly("calm");
        assertThat(checked.outlets().values("origin")).containsExactly("Northern", "Southern");
    }

    @Test
    void allMistakesAreSaidAtOnceWithLineAndColumn() {
        assertThat(problems("""
                outlet,aliases,domains,signatures,origin,checked_on
                Lagoon Post,LGN,lagoon.example,Tide Table,Northern,2026-11-22
                Hill Times,lgn,,,,
                lagoon-post,,,,Northern,
                Coast Radio,Tide table,http://coast.example/,,Eastern,22.11.2026
                Far News,,lagoon.example,,Eastern,
                ,,,,Eastern,
                """))
                .containsExactly(
                        "m.csv:3:2: alias \"lgn\" is already an alias of \"Lagoon Post\" on line 2",
                        "m.csv:3:5: the origin of \"Hill Times\" is empty; every outlet needs one",
                        "m.csv:4:1: outlet \"lagoon-post\" is already the name of \"Lagoon Post\" on line 2",
                        "m.csv:5:2: alias \"Tide table\" is already a signature of \"Lagoon Post\" on line 2",
                        "m.csv:5:3: \"http://coast.example/\" is not a web domain; expected one like example.org, without http:// and path",
                        "m.csv:5:6: \"22.11.2026\" is not a date; expected year-month-day, such as 2026-11-22",
                        "m.csv:6:3: domain \"lagoon.example\" is already one of \"Lagoon Post\" on line 2",
                        "m.csv:7:1: the outlet has no name");
    }

    @Test
    void aMissingColumnIsMissedAndItsTypoSuggested() {
        assertThat(problems("outlet,orgin\nLagoon Post,Northern\n"))
                .containsExactly(
                        "m.csv:1: column \"origin\" is missing; did you mean it by \"orgin\"?",
                        "m.csv:1:2: column \"orgin\" is kept as your own; did you mean \"origin\"?");
    }

    @Test
    void twoSpellingsOfOneNameInARowDoNoHarm() {
        assertThat(problems("outlet,aliases,origin\nAl-Lagoon,Al Lagoon|AlLagoon,Northern\n"))
                .isEmpty();
    }

    @Test
    void aHeaderAloneIsNoTable() {
        assertThat(problems("outlet,origin\n"))
                .containsExactly("m.csv: has a header but no outlet; add a row for each outlet of your articles");
    }

    private static OutletsReader.Checked check(String csv) {
        return OutletsReader.check(CsvTable.parse("m.csv", csv));
    }

    private static List<String> problems(String csv) {
        return check(csv).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aNameThatNoTableCouldPrintIsAMistake() {
        CsvTable table = CsvTable.parse("outlet-metadata.csv", "outlet,origin\nHill Times," + "x".repeat(5_000) + "\n");

        assertThat(OutletsReader.check(table).problems())
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(2, "column \"origin\" holds 5000 characters; a name has at most 200"));
    }
}
