package org.newsprism.output.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsprism.output.SampleReport;
import org.newsprism.output.font.Face;
import org.newsprism.report.Chart;

class ChartPainterTest {
    private static final Font FONT = Face.SANS.awt(11);
    private final ChartPainter painter = new ChartPainter(UnaryOperator.identity());

    @ParameterizedTest
    @MethodSource("charts")
    void nothingIsCutAtTheEdges(Chart chart) {
        BufferedImage image = draw(chart);
        int ink = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            assertThat(image.getRGB(0, y)).as("left edge at %d", y).isEqualTo(Color.WHITE.getRGB());
            assertThat(image.getRGB(ChartPainter.WIDTH - 1, y))
                    .as("right edge at %d", y)
                    .isEqualTo(Color.WHITE.getRGB());
            for (int x = 0; x < ChartPainter.WIDTH; x++) {
                ink += image.getRGB(x, y) == Color.WHITE.getRGB() ? 0 : 1;
            }
        }
        for (int x = 0; x < ChartPainter.WIDTH; x++) {
            assertThat(image.getRGB(x, image.getHeight() - 1))
                    .as("bottom edge at %d", x)
                    .isEqualTo(Color.WHITE.getRGB());
        }
        assertThat(ink).isGreaterThan(2000);
    }

    @Test
    void aChartIsAsTallAsItsRowsNeed() {
        assertThat(painter.height(rows(10)) - painter.height(rows(5)))
                .isEqualTo(painter.height(rows(15)) - painter.height(rows(10)))
                .isBetween(5 * 20, 5 * 40);
    }

    @Test
    void aChartWithoutRowsSaysSoInAFewLines() {
        assertThat(painter.height(rows(0))).isLessThan(90);
    }

    @Test
    void longLabelsWrapBetweenWordsAndEndInAnEllipsis() {
        assertThat(Words.wrap("Balkan Görüş Gazetesi ve Araştırma Merkezi Yayınları", FONT, 150, 2))
                .containsExactly("Balkan Görüş Gazetesi ve", "Araştırma Merkezi Yayınları");
        assertThat(Words.wrap("Donaudampfschifffahrtsgesellschaft", FONT, 100, 2))
                .singleElement()
                .asString()
                .startsWith("Donaudampf")
                .endsWith("…");
        assertThat(Words.wrap("", FONT, 100, 2)).containsExactly("");
    }

    /** The first and the third event have one colour and one filling; their letters tell them apart. */
    @Test
    void eventsOnATimelineDifferByTheirLetters() {
        List<Integer> first = pixels(draw(event(0)));
        assertThat(pixels(draw(event(2)))).isNotEqualTo(first);
        assertThat(pixels(draw(event(0)))).isEqualTo(first);
    }

    private static Chart event(int series) {
        return new Chart.Timeline(
                List.of("flood", "vote", "fair"),
                "not given",
                List.of(new Chart.DotRow("North", List.of(new Chart.Dot(series, 17_650, "a")))));
    }

    private static List<Integer> pixels(BufferedImage image) {
        List<Integer> pixels = new ArrayList<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels.add(image.getRGB(x, y));
            }
        }
        return pixels;
    }

    @Test
    void numbersHaveARealMinusSign() {
        assertThat(HouseStyle.value(-0.42)).isEqualTo("−0.42");
        assertThat(HouseStyle.value(Double.NaN)).isEqualTo("–");
        assertThat(HouseStyle.value(1234.5)).isEqualTo("1234");
    }

    @Test
    void nobodyFoundIsGreyAndTheOthersDiffer() {
        List<Color> colours = HouseStyle.colours(List.of("Northland", "unresolved", "Southland"));
        assertThat(colours.get(1)).isEqualTo(HouseStyle.NOT_KNOWN);
        assertThat(colours).doesNotHaveDuplicates();
    }

    private static Chart rows(int n) {
        return new Chart.Shares(
                List.of("a", "b"), Collections.nCopies(n, new Chart.ShareRow("row", "", List.of(1L, 2L))), "words");
    }

    static List<Chart> charts() {
        List<Chart> charts = new ArrayList<>(SampleReport.charts());
        charts.add(new Chart.Diverging(
                "z",
                "left",
                "right",
                List.of(
                        new Chart.DivergingRow(
                                "word", 3, "a note much longer than any bar has room for, surely", false),
                        new Chart.DivergingRow(
                                "word", -3, "a note much longer than any bar has room for, surely", true))));
        charts.add(new Chart.Timeline(
                List.of("flood", "vote"),
                "not given",
                List.of(
                        new Chart.DotRow(
                                "North (n = 3)",
                                List.of(
                                        new Chart.Dot(0, 17_650, "a"),
                                        new Chart.Dot(1, 17_650, "b"),
                                        new Chart.Dot(2, 17_660, "c"))),
                        new Chart.DotRow("South (n = 1, no date)", List.of()))));
        charts.add(new Chart.NameGrid(
                List.of("Northland", "unresolved"),
                List.of("First", "Last"),
                List.of(
                        new Chart.NameRow(
                                "row",
                                List.of(
                                        Optional.of(
                                                new Chart.KeyedName("a name longer than two lines have room for", 0)),
                                        Optional.empty())),
                        new Chart.NameRow("nobody", List.of(Optional.empty(), Optional.empty())))));
        charts.add(new Chart.Dots(
                "axis",
                List.of("one"),
                List.of(
                        new Chart.DotRow("all at zero", List.of(new Chart.Dot(0, 0, "a"), new Chart.Dot(0, 0, "b"))),
                        new Chart.DotRow("none (n = 0)", List.of()))));
        return charts;
    }

    private BufferedImage draw(Chart chart) {
        BufferedImage image = new BufferedImage(ChartPainter.WIDTH, painter.height(chart), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        painter.paint(chart, g);
        g.dispose();
        return image;
    }
}
