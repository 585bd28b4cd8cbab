package org.newsprism.corpus.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FullDateTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-05-03",
                "2020/5/3",
                "May 3, 2020",
                "3 May 2020",
                "Sun, 3rd May 2020 10:15",
                "03.05.2020",
                "2020-05-03T10:15:00Z",
                "MAY 3 2020"
            })
    void aDayCanBeWrittenInManyWays(String text) {
        assertThat(FullDate.first(text).map(FullDate::day)).contains(LocalDate.of(2020, 5, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"03/05/2020", "May 2020", "31 April 2020", "3 May", "12020-05-031", "2020-13-01"})
    void whatCanMeanTwoDaysOrNoneIsNone(String text) {
        assertThat(FullDate.first(text)).isEmpty();
    }
}
