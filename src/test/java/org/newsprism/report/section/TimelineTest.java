package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.report.section.Timeline.Report;

/** What stands under and above the timeline. */
class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2019, 3, 1);

    @Test
    void articlesWithoutADateAreNamed() {
        assertThat(Timeline.caption(4, List.of(), true))
                .isEqualTo(
                        "When the articles of each group appeared; n = 4. Each disc is an article, its letter the event.");
        assertThat(Timeline.caption(4, List.of("Harbour Post", "Hill Echo 2"), false))
                .isEqualTo("When the articles of each group appeared; n = 2. Each disc is an article."
                        + " Not shown, for want of a date: Harbour Post, Hill Echo 2.");
        assertThat(Timeline.caption(9, List.of("a", "b", "c", "d", "e", "f", "g"), false))
                .endsWith("n = 2. Each disc is an article. Not shown, for want of a date: a, b, c, d, e and 2 more.");
    }

    @Test
    void eventsStandInTheOrderOfTheirFirstDatesWhateverTheOrderOfTheArticles() {
        Report early = new Report("vote", DAY);
        Report late = new Report("flood", DAY.plusDays(3));
        Report later = new Report("vote", DAY.plusDays(5));
        assertThat(Timeline.events(List.of(later, late, early))).containsExactly("vote", "flood");
        assertThat(Timeline.events(List.of(late, early, later))).containsExactly("vote", "flood");
    }

    @Test
    void eventsOfFewArticlesAreLeftToTheRest() {
        List<Report> reports = new ArrayList<>(List.of(new Report("rare", DAY)));
        for (int i = 0; i < 12; i++) {
            reports.add(new Report("event " + i, DAY.plusDays(i)));
            reports.add(new Report("event " + i, DAY.plusDays(i)));
        }
        assertThat(Timeline.events(reports)).hasSize(12).doesNotContain("rare");
    }
}
