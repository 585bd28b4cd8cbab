package org.newsprism.story;

import java.util.BitSet;
import java.util.List;

/**
 * Which runs of words may stand in two articles: only these need an index. A sieve of whole numbers; it may keep a run that
 * stands in one article only, and never loses one that stands in two.
 */
final class SharedGrams {
    private final int[] firstArticle;
    private final BitSet shared = new BitSet();
    private final int mask;

    private SharedGrams(int size) {
        this.firstArticle = new int[size];
        this.mask = size - 1;
    }

    static SharedGrams of(List<Said> all) {
        long grams = 0;
        for (Said said : all) {
            grams += said.grams().length;
        }
        SharedGrams sieve = new SharedGrams(Integer.highestOneBit((int) Math.min(1 << 24, Math.max(64, 4 * grams))));
        for (Said said : all) {
            for (long gram : said.grams()) {
                int slot = sieve.slot(gram);
                if (sieve.firstArticle[slot] == 0) {
                    sieve.firstArticle[slot] = said.order() + 1;
                } else if (sieve.firstArticle[slot] != said.order() + 1) {
                    sieve.shared.set(slot);
                }
            }
        }
        return sieve;
    }

    boolean contains(long gram) {
        return shared.get(slot(gram));
    }

    private int slot(long gram) {
        long mixed = gram * 0x9E3779B97F4A7C15L; // spreads the bits
        return (int) (mixed >>> 32) & mask;
    }
}
