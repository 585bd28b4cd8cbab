package org.newsprism.output.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** How the width of a page is shared among columns. */
class ColumnWidthsTest {

    private static Block.Table table(String figures, int columns) {
        List<List<Inline>> cells = new ArrayList<>();
        List<Block.Column> heads = new ArrayList<>();
        heads.add(Block.Column.words("What"));
        cells.add(List.of(new Inline.Plain("Sources: named")));
        for (int i = 0; i < columns; i++) {
            heads.add(Block.Column.number("Group " + i));
            cells.add(List.of(new Inline.Plain(figures)));
        }
        return new Block.Table(
                "t-made", "Made up", heads, List.of(new Block.Row(Optional.empty(), cells)), Optional.empty());
    }

    @Test
    void widthsAreTenthsOfAPerCentThatMakeUpThePage() {
        assertThat(ColumnWidths.of(table("1,234", 4))).hasSize(5);
        assertThat(Arrays.stream(ColumnWidths.of(table("1,234", 4))).sum()).isEqualTo(1000);
    }

    @Test
    void figuresStayOnOneLineUnlessTheyAreWiderThanAColumnIsMadeFor() {
        assertThat(ColumnWidths.isLong(List.of(new Inline.Plain("65.2% (15/23)"))))
                .isFalse();
        assertThat(ColumnWidths.isLong(List.of(new Inline.Plain("65.2%\u00a0(15/23) → 70.0%\u00a0(7/10)"))))
                .isTrue();
    }

    @Test
    void fourColumnsOfLongFiguresLeaveRoomForTheLongestPartOfEach() {
        int[] widths = ColumnWidths.of(table("65.2%\u00a0(15/23) → 70.0%\u00a0(7/10)", 4));

        // The part needs about 14 of the page's 112 letters, an eighth.
        assertThat(widths[1]).isGreaterThan(125);
    }
}
