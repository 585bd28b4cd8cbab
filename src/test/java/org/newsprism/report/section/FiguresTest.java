package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FiguresTest {

    @Test
    void whatCannotBeSaidIsADash() {
        assertThat(Figures.rate(Double.NaN)).isEqualTo("–");
        assertThat(Figures.percent(Double.NaN)).isEqualTo("–");
    }

    @Test
    void negativeNumbersHaveARealMinus() {
        assertThat(Figures.signed(-1.5)).isEqualTo("−1.50");
        assertThat(Figures.signed(1.5)).isEqualTo("+1.50");
    }

    @Test
    void aShareIsOfSomething() {
        assertThat(Figures.of(3, 10)).isEqualTo("3 of 10 (30%)");
        assertThat(Figures.of(0, 0)).isEqualTo("0 of 0");
    }

    @Test
    void probabilitiesHaveNoLeadingZero() {
        assertThat(Figures.p(0.0312)).isEqualTo(".031");
        assertThat(Figures.p(1)).isEqualTo("1.000");
    }

    @Test
    void thousandsAreGrouped() {
        assertThat(Figures.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(Figures.of(1, "article", "articles")).isEqualTo("1 article");
    }
}
