package org.newsprism.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The sentence about replies reads right for none, one and many. */
class RightOfReplyTest {

    private static String end(int articles, long in, long targets, long replies) {
        String whole = RightOfReply.summary(articles, in, targets, replies);
        return whole.substring(whole.indexOf("whatever is said. ") + 18);
    }

    @Test
    void numbers_and_words_agree() {
        assertThat(end(1, 0, 0, 0)).isEqualTo("No side is spoken against in this sense in this article.");
        assertThat(end(4, 0, 0, 0)).isEqualTo("No side is spoken against in this sense in these 4 articles.");
        assertThat(end(1, 1, 1, 1)).isEqualTo("In 1 of 1 article this happens to 1 side; it speaks later.");
        assertThat(end(5, 1, 1, 0)).isEqualTo("In 1 of 5 articles this happens to 1 side; it does not speak later.");
        assertThat(end(5, 2, 3, 1)).isEqualTo("In 2 of 5 articles this happens to 3 sides; 1 of them speaks later.");
        assertThat(end(5, 2, 3, 2)).isEqualTo("In 2 of 5 articles this happens to 3 sides; 2 of them speak later.");
    }
}
