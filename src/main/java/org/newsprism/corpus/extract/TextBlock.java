package org.newsprism.corpus.extract;

/**
 * Words that stand together on a page, between two edges of block elements.
 *
 * @param region the innermost block element around them
 * @param text white space folded to single spaces, never blank
 * @param linked how many of its characters are link text
 * @param line line of the source on which it starts
 */
record TextBlock(Region region, String text, int linked, int line) {

    private static final int SENTENCE = 60;

    /** The share of link text, 0 to 1. */
    double linkShare() {
        return (double) linked / text.length();
    }

    /** Whether it reads like running text: long enough, or closed like a sentence, and mostly not links. */
    boolean isRunning() {
        if (linkShare() > 0.5) {
            return false;
        }
        return text.length() >= SENTENCE || (text.length() >= 25 && endsLikeSentence());
    }

    /** Whether its last character closes a sentence or a quotation. */
    boolean endsLikeSentence() {
        return ".!?…:;\"”’'»)。！？".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** What it weighs against the region around it when it is no running text: links most, labels little. */
    int scrapWeight() {
        return linked / 2 + (text.length() - linked) / 5;
    }

    String tag() {
        return region.element.normalName();
    }
}
