package org.newsprism.corpus.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** One block-level element of a page while its text is being weighed; the page's regions are kept in document order. */
final class Region {
    final @Nullable Region parent;
    final Element element;
    /** What makes it furniture by its own tag, class or role; empty when nothing does. */
    final String suspicion;
    /** Characters of running text inside, at any depth. */
    long running;
    /** Characters of links, labels and other scraps inside, at any depth. */
    long scraps;
    /** Why it is left out of the body, its own reason or an ancestor's; empty when it is not. */
    String furniture = "";
    /** Whether the page's headline stands inside. */
    boolean holdsHeadline;

    /** Its first block and the one after its last, as positions in the page's list of blocks. */
    int firstBlock;

    int endBlock;

    Region(@Nullable Region parent, Element element, String suspicion, int firstBlock) {
        this.parent = parent;
        this.element = element;
        this.suspicion = suspicion;
        this.firstBlock = firstBlock;
    }

    /** Running text less what comes with it: the higher, the more this element is an article and nothing else. */
    long score() {
        return running - scraps;
    }
}
