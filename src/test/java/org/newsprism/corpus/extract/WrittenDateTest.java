package org.newsprism.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Published April 8, 2018, 10:00 a.m.",
                "8 Apr. 2018",
                "Sunday 8th April 2018",
                "2018-04-08T10:00:00Z",
                "2018/4/8"
            })
    void dayIsReadInTheUsualForms(String words) {
        assertThat(WrittenDate.first(words)).contains(LocalDate.of(2018, 4, 8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4/8/2018", "April", "February 30, 2018", "28 weeks", ""})
    void nothingIsGuessed(String words) {
        assertThat(WrittenDate.first(words)).isEmpty();
    }

    @Test
    void addressMayNameTheMonth() {
        assertThat(WrittenDate.inAddress("https://demo-mail.example/2018/apr/08/ferries/"))
                .contains(LocalDate.of(2018, 4, 8));
    }
}
