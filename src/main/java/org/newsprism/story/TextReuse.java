package org.newsprism.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.corpus.Article;
import org.newsprism.profile.ArticleCounts;

/**
 * Finds passages that texts have in common (method M14; Broder 1997, Nicholls 2019): five-word runs are looked up in an index,
 * and each meeting is stretched word by word as far as both texts agree. Linear in the words of the corpus but for runs that
 * many texts share, and those are not looked at.
 */
public final class TextReuse {

    /** Words of a seed, and of the shortest run that counts. */
    public static final int SEED = 5;

    /**
     * Of a run's words so many must have matter, and one must be the verb of a clause: a string of names, numbers and
     * function words, or the designation of a thing, says nothing about copying.
     */
    public static final int LEAST_MATTER = 3;

    /** From so many texts on, a seed in more than half of them is common property. */
    private static final int FEW_TEXTS = 10;

    /** A seed in more texts than this is boilerplate, however large the corpus. */
    private static final int MOST_TEXTS = 60;

    /**
     * Above so many words not every seed is looked up but, of each {@link #WINDOW} in a row, the one with the smallest hash
     * (winnowing: Schleimer, Wilkerson and Aiken 2003): every run of {@link #SURE} words still has one, and stretching finds
     * the rest of it.
     */
    private static final int MANY_WORDS = 3_000_000;

    private static final int WINDOW = 4;

    /** A common run of so many words is found in a corpus of any size. */
    public static final int SURE = SEED + WINDOW - 1;

    private final List<WordStream> streams;
    private final long[] offsets;
    private final boolean sampled;

    /** The five-word runs of narrative in each text; -1 until they are asked for. */
    private final int[] narrative;

    private TextReuse(List<WordStream> streams) {
        this.streams = streams;
        offsets = new long[streams.size() + 1];
        for (int i = 0; i < streams.size(); i++) {
            offsets[i + 1] = offsets[i] + streams.get(i).size();
        }
        sampled = offsets[streams.size()] > MANY_WORDS;
        narrative = new int[streams.size()];
        Arrays.fill(narrative, -1);
    }

    /**
     * The pairs of texts with a passage in common, in the order of the lists.
     *
     * @param articles what is compared with each other
     * @param counts their rows, in the same order
     * @param wire further texts, numbered behind the articles; they are not compared with each other
     */
    public static List<SharedText> among(List<Article> articles, List<ArticleCounts> counts, List<String> wire) {
        List<WordStream> streams = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            streams.add(WordStream.of(articles.get(i), counts.get(i)));
        }
        wire.forEach(text -> streams.add(WordStream.of(text)));
        return new TextReuse(streams).pairs(articles.size());
    }

    /** The pairs of plain texts with a passage in common, all words taken for narrative. */
    public static List<SharedText> among(Iterable<String> texts) {
        List<WordStream> streams = new ArrayList<>();
        texts.forEach(text -> streams.add(WordStream.of(text)));
        return new TextReuse(streams).pairs(streams.size());
    }

    private List<SharedText> pairs(int articles) {
        long[] index = index();
        TreeMap<Long, Runs> pairs = new TreeMap<>();
        int most = streams.size() < FEW_TEXTS ? MOST_TEXTS : Math.min(MOST_TEXTS, streams.size() / 2);
        int from = 0;
        while (from < index.length) {
            int to = from + 1;
            while (to < index.length && index[to] >>> 32 == index[from] >>> 32) {
                to++;
            }
            if (to - from > 1) {
                meet(index, from, to, most, articles, pairs);
            }
            from = to;
        }
        List<SharedText> shared = new ArrayList<>();
        pairs.forEach((key, runs) -> {
            List<SharedText.Passage> passages = runs.passages();
            if (!passages.isEmpty()) {
                shared.add(new SharedText(
                        runs.first, runs.second, passages, containment(runs, true), containment(runs, false)));
            }
        });
        return List.copyOf(shared);
    }

    /** Every seed as 32 bits of hash and 32 bits of place, sorted. */
    private long[] index() {
        long[] index = new long[1024];
        int size = 0;
        for (int text = 0; text < streams.size(); text++) {
            WordStream stream = streams.get(text);
            int[] hashes = new int[Math.max(0, stream.size() - SEED + 1)];
            for (int i = 0; i < hashes.length; i++) {
                hashes[i] = seed(stream, i);
            }
            int last = -1;
            for (int i = 0; i < hashes.length; i++) {
                int chosen = sampled ? smallest(hashes, i) : i;
                if (chosen != last) {
                    if (size == index.length) {
                        index = Arrays.copyOf(index, size + (size >> 1));
                    }
                    index[size++] = (long) hashes[chosen] << 32 | (offsets[text] + chosen);
                    last = chosen;
                }
            }
        }
        index = Arrays.copyOf(index, size);
        Arrays.sort(index);
        return index;
    }

    /** Where the smallest hash of a window stands; of equal ones the last. */
    private static int smallest(int[] hashes, int from) {
        int smallest = from;
        for (int i = from + 1; i < Math.min(from + WINDOW, hashes.length); i++) {
            smallest = hashes[i] <= hashes[smallest] ? i : smallest;
        }
        return smallest;
    }

    private static int seed(WordStream stream, int at) {
        int hash = 17;
        for (int i = at; i < at + SEED; i++) {
            hash = (hash ^ stream.hash(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private void meet(long[] index, int from, int to, int most, int articles, Map<Long, Runs> pairs) {
        Set<Integer> texts = new HashSet<>();
        for (int i = from; i < to; i++) {
            texts.add(text(index[i] & 0xFFFF_FFFFL));
            if (texts.size() > most) {
                return;
            }
        }
        if (texts.size() < 2) {
            return;
        }
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                long one = index[i] & 0xFFFF_FFFFL;
                long other = index[j] & 0xFFFF_FFFFL;
                int first = text(one);
                int second = text(other);
                // A place counts up with its text, so the first of two is the earlier one.
                if (first != second && first < articles) {
                    long key = (long) first << 32 | second;
                    pairs.computeIfAbsent(key, pair -> new Runs(first, second))
                            .stretch((int) (one - offsets[first]), (int) (other - offsets[second]));
                }
            }
        }
    }

    private int text(long place) {
        int found = Arrays.binarySearch(offsets, place);
        if (found < 0) {
            return -found - 2;
        }
        // Empty texts share their start with the next one, which the place belongs to.
        int last = found;
        while (last + 1 < offsets.length && offsets[last + 1] == place) {
            last++;
        }
        return last;
    }

    private double containment(Runs runs, boolean ofFirst) {
        WordStream stream = streams.get(ofFirst ? runs.first : runs.second);
        int seeds = narrative(ofFirst ? runs.first : runs.second);
        int common = 0;
        for (int[] run : runs.kept()) {
            int start = ofFirst ? run[0] : run[1];
            for (int i = start; i + SEED <= start + run[2]; i++) {
                if (stream.kind(i) == WordStream.Kind.NARRATIVE) {
                    common++;
                }
            }
        }
        return seeds == 0 ? 0 : (double) common / seeds;
    }

    private int narrative(int text) {
        if (narrative[text] < 0) {
            WordStream stream = streams.get(text);
            narrative[text] = stream.count(0, Math.max(0, stream.size() - SEED + 1), WordStream.Kind.NARRATIVE);
        }
        return narrative[text];
    }

    /** The common runs of two texts while they are found. */
    private final class Runs {
        private final int first;
        private final int second;

        /** Start in the first text, start in the second, length. */
        private final List<int[]> runs = new ArrayList<>();

        Runs(int first, int second) {
            this.first = first;
            this.second = second;
        }

        void stretch(int one, int other) {
            for (int[] run : runs) {
                if (one >= run[0] && one + SEED <= run[0] + run[2] && one - run[0] == other - run[1]) {
                    return;
                }
            }
            WordStream left = streams.get(first);
            WordStream right = streams.get(second);
            int start = 0;
            while (one + start > 0
                    && other + start > 0
                    && left.hash(one + start - 1) == right.hash(other + start - 1)) {
                start--;
            }
            int end = 0;
            while (one + end < left.size()
                    && other + end < right.size()
                    && left.hash(one + end) == right.hash(other + end)) {
                end++;
            }
            runs.add(new int[] {one + start, other + start, end - start});
        }

        /** The runs that are long enough and say something, none inside another, in the order of the first text. */
        List<int[]> kept() {
            List<int[]> longest = new ArrayList<>(runs);
            longest.sort(Comparator.comparingInt((int[] run) -> -run[2])
                    .thenComparingInt(run -> run[0])
                    .thenComparingInt(run -> run[1]));
            List<int[]> kept = new ArrayList<>();
            for (int[] run : longest) {
                if (says(run) && kept.stream().noneMatch(other -> overlap(run, other))) {
                    kept.add(run);
                }
            }
            return kept;
        }

        private boolean overlap(int[] one, int[] other) {
            return (one[0] < other[0] + other[2] && other[0] < one[0] + one[2])
                    || (one[1] < other[1] + other[2] && other[1] < one[1] + one[2]);
        }

        private boolean says(int[] run) {
            int matter = 0;
            int boilerplate = 0;
            boolean verb = false;
            for (int i = run[0]; i < run[0] + run[2]; i++) {
                matter += streams.get(first).opensMatter(i) ? 1 : 0;
                verb |= streams.get(first).isVerb(i);
                boilerplate += streams.get(first).kind(i) == WordStream.Kind.BOILERPLATE ? 1 : 0;
            }
            return (verb && matter >= LEAST_MATTER) || (boilerplate == run[2] && run[2] >= 2 * SEED);
        }

        List<SharedText.Passage> passages() {
            WordStream left = streams.get(first);
            WordStream right = streams.get(second);
            return kept().stream()
                    .map(run -> new SharedText.Passage(
                            left.span(run[0], run[0] + run[2]),
                            right.span(run[1], run[1] + run[2]),
                            left.count(run[0], run[0] + run[2], WordStream.Kind.NARRATIVE),
                            left.count(run[0], run[0] + run[2], WordStream.Kind.QUOTATION),
                            left.count(run[0], run[0] + run[2], WordStream.Kind.BOILERPLATE)))
                    .toList();
        }
    }
}
