package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Marked;
import org.newsprism.story.QuoteAlignment;
import org.newsprism.voice.Quote.Form;

/** The sentence above the aligned quotations reads right for none, one and many. */
class QuotesAlignedTest {

    private static String summary(String... quotations) {
        List<QuoteAlignment.Source> sources = new ArrayList<>();
        for (String words : quotations) {
            sources.add(new QuoteAlignment.Source(
                    ArticleCounts.of(
                            new ArticleId("a" + sources.size()),
                            new Marked(words + " was said.")
                                    .quote(Form.DIRECT, words, Marked.person("Ada Holm", "Norland"))
                                    .annotated(),
                            List.of()),
                    Optional.empty()));
        }
        return QuotesAligned.summary(QuoteAlignment.of(sources));
    }

    @Test
    void numbers_and_words_agree() {
        assertThat(summary("\"It rains on the bridge\"", "\"We walk home by the river\""))
                .startsWith("No utterance was found in two articles");
        assertThat(summary("\"It rains on the bridge\"", "\"It rains on the bridge\""))
                .startsWith(
                        "1 utterance is given by two articles or more; 2 articles have a version. Beside the longest"
                                + " version of each, there is 1 other, which keeps every word of it. The");
        assertThat(summary("\"It rains on the bridge today\"", "\"It rains on the bridge\""))
                .contains("there is 1 other, which is shorter. The");
        assertThat(summary(
                        "\"It rains on the bridge today\"",
                        "\"It rains on the bridge\"",
                        "\"We walk home by the river\"",
                        "\"walk home by the river\""))
                .startsWith("2 utterances are given by two articles or more; 4 articles have a version.")
                .contains("there are 2 others, of which none keeps every word of it. The");
    }
}
