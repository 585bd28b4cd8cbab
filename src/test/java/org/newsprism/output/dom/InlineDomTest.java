package org.newsprism.output.dom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.newsprism.report.Inline;

/** Words and links as elements. */
class InlineDomTest {

    private static String html(Inline... words) {
        Element parent = new Element("p");
        new InlineDom(new Anchors(Set.of("Q1"))).append(parent, List.of(words));
        return parent.html().replaceAll("\\s*\\n\\s*", "");
    }

    @Test
    void aCommaStaysWithTheLinkBeforeIt() {
        assertThat(html(new Inline.Link("claim", "Q1"), new Inline.Plain(", "), new Inline.Link("say", "Q1")))
                .isEqualTo("<span class=\"kept\"><a href=\"#Q1\">claim</a>,</span> <a href=\"#Q1\">say</a>");
    }

    @Test
    void otherWordsAndLongLinksMayEndALine() {
        assertThat(html(new Inline.Link("claim", "Q1"), new Inline.Plain(" and")))
                .isEqualTo("<a href=\"#Q1\">claim</a> and");
        assertThat(html(new Inline.Link("a link of more than thirty letters", "Q1"), new Inline.Plain(".")))
                .doesNotContain("kept");
    }

    @Test
    void aLinkThatLeadsNowhereIsPlain() {
        assertThat(html(new Inline.Link("claim", "Q9"))).isEqualTo("claim");
    }
}
