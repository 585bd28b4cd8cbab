package org.newsprism.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CsvTableTest {

    @Test
    void rowsKnowTheirLines() {
        CsvTable table =
                CsvTable.parse("t.csv", "Outlet, Origin\n\nLagoon Post,Northern\n\"Hill, and Dale\",Southern\n");

        assertThat(table.problems()).isEmpty();
        assertThat(table.columns()).containsExactly("outlet", "origin");
        assertThat(table.rows())
                .containsExactly(
                        new CsvTable.Row(3, Map.of("outlet", "Lagoon Post", "origin", "Northern")),
                        new CsvTable.Row(4, Map.of("outlet", "Hill, and Dale", "origin", "Southern")));
    }

    @Test
    void spreadsheetsOfSomeCountriesWriteSemicolons() {
        CsvTable table = CsvTable.parse("t.csv", "outlet;origin\nLagoon Post;Northern\n");

        assertThat(table.rows().get(0).cell("origin")).contains("Northern");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstName() {
        CsvTable table = CsvTable.parse("t.csv", "\uFEFFoutlet\nx\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.columns()).containsExactly("outlet");
    }

    @Test
    void aRowOfTheWrongLengthIsNamedAndTheOthersAreRead() {
        CsvTable table = CsvTable.parse("t.csv", "a,b\n1,2\n1,2,3\n4,5\n");

        assertThat(table.rows()).hasSize(2);
        assertThat(table.problems()).hasSize(1);
        assertThat(table.problems().get(0))
                .hasToString("t.csv:3: has 3 cells, but the header has 2 columns;"
                        + " put a cell that holds a comma between double quotes");
    }

    @Test
    void anUnclosedQuoteIsFoundWhereItOpens() {
        CsvTable table = CsvTable.parse("t.csv", "a,b\n1,2\n\"3,4\n5,6\n");

        assertThat(table.rows()).hasSize(1);
        assertThat(table.problems().get(0).line()).isEqualTo(3);
        assertThat(table.problems().get(0).message())
                .startsWith("a double quote opens a cell here and is never closed");
    }

    @Test
    void aCellThatGoesOnAfterItsQuoteIsAMistake() {
        CsvTable table = CsvTable.parse("t.csv", "a,b\n\"1\"x,2\n");

        assertThat(table.problems().get(0).message()).startsWith("a cell goes on after its closing double quote");
    }

    @Test
    void bytesThatAreNotUtf8AreFoundByLine() {
        CsvTable table = CsvTable.parse("t.csv", "a\nb\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(table.problems().get(0).line()).isEqualTo(3);
        assertThat(table.problems().get(0).message()).startsWith("is not UTF-8 text");
    }

    @Test
    void aColumnMayStandOnlyOnce() {
        CsvTable table = CsvTable.parse("t.csv", "a,b,A\n1,2,3\n");

        assertThat(table.problems().get(0))
                .hasToString("t.csv:1:3: column \"a\" stands twice in the header (also as column 1)");
    }

    @Test
    void anEmptyFileAndAMissingOneAreSaid() {
        assertThat(CsvTable.parse("t.csv", "").problems().get(0).message()).startsWith("is empty");
        assertThat(CsvTable.read(Path.of("no-such-table.csv")).problems().get(0))
                .hasToString("no-such-table.csv: does not exist");
    }
}
