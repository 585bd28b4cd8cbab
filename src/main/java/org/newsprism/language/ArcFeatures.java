package org.newsprism.language;

import java.util.List;

/**
 * What the parser looks at before each step: words, tags and finished arcs around the stack's top and the buffer's front,
 * after Zhang and Nivre (2011), "Transition-based Dependency Parsing with Rich Non-local Features".
 */
final class ArcFeatures {

    private static final long NONE = 3;
    private static final long ROOT = 5;

    private final long[] features = new long[128];
    private final int n;
    private final long[] word;
    private final long[] tag;
    private final long[] suffix;
    private final int[] commas;
    private final int[] verbs;
    private int count;

    ArcFeatures(List<Word> words, List<String> tags) {
        n = words.size();
        word = new long[n + 1];
        tag = new long[n + 1];
        suffix = new long[n + 1];
        commas = new int[n + 2];
        verbs = new int[n + 2];
        for (int i = 0; i < n; i++) {
            word[i] = words.get(i).lower();
            tag[i] = Perceptron.hash(tags.get(i));
            suffix[i] = words.get(i).suffix3();
            commas[i + 1] = commas[i] + (tags.get(i).equals(",") || tags.get(i).equals(":") ? 1 : 0);
            verbs[i + 1] =
                    verbs[i] + (tags.get(i).startsWith("VB") || tags.get(i).equals("MD") ? 1 : 0);
        }
        commas[n + 1] = commas[n];
        verbs[n + 1] = verbs[n];
        word[n] = ROOT;
        tag[n] = ROOT;
        suffix[n] = ROOT;
    }

    long[] array() {
        return features;
    }

    int count() {
        return count;
    }

    void set(Configuration c) {
        count = 0;
        int s0 = c.stack(0);
        int s1 = c.stack(1);
        int s2 = c.stack(2);
        int b0 = c.buffer(0);
        int b1 = c.buffer(1);
        int b2 = c.buffer(2);
        long s0w = word(s0);
        long s0p = tag(s0);
        long s1w = word(s1);
        long s1p = tag(s1);
        long s2p = tag(s2);
        long b0w = word(b0);
        long b0p = tag(b0);
        long b1w = word(b1);
        long b1p = tag(b1);
        long b2p = tag(b2);
        long s0wp = Perceptron.mix(s0w, s0p);
        long s1wp = Perceptron.mix(s1w, s1p);
        long b0wp = Perceptron.mix(b0w, b0p);
        long s0b0 = Perceptron.mix(s0p, b0p);
        long s1s0 = Perceptron.mix(s1p, s0p);

        // single words
        add(1, s0w);
        add(2, s0p);
        add(3, s0wp);
        add(4, s1w);
        add(5, s1p);
        add(6, s1wp);
        add(7, word(s2));
        add(8, s2p);
        add(9, b0w);
        add(10, b0p);
        add(11, b0wp);
        add(12, b1w);
        add(13, b1p);
        add(14, Perceptron.mix(b1w, b1p));
        add(15, word(b2));
        add(16, b2p);
        add(17, tag(c.buffer(3)));
        add(18, suffix(s0));
        add(19, suffix(b0));
        add(20, suffix(s1));

        // pairs
        add(21, s0wp, b0wp);
        add(22, s0wp, b0p);
        add(23, s0p, b0wp);
        add(24, s0w, b0w);
        add(25, s0b0);
        add(26, b0p, b1p);
        add(27, b0w, b1p);
        add(28, b0p, b1w);
        add(29, b0w, b1w);
        add(30, s1wp, s0wp);
        add(31, s1w, s0w);
        add(32, s1wp, s0p);
        add(33, s1p, s0wp);
        add(34, s1s0);
        add(35, s1w, b0w);
        add(36, s1p, b0p);
        add(37, s1w, b0p);
        add(38, s1p, b0w);
        add(39, s0w, b1p);
        add(40, s0p, b1w);
        add(41, suffix(s0), b0p);
        add(42, suffix(b0), s0p);
        add(43, suffix(s1), s0p);

        // triples
        long b0b1 = Perceptron.mix(b0p, b1p);
        add(44, b0b1, b2p);
        add(45, s0p, b0b1);
        add(46, s1s0, b0p);
        add(47, s2p, s1s0);
        add(48, s1s0, b0w);
        add(49, Perceptron.mix(s1p, s0w), b0p);
        add(50, Perceptron.mix(s1w, s0p), b0p);
        add(51, s1s0, b0b1);
        add(52, s0w, b0b1);
        add(53, Perceptron.mix(s0p, b0w), b1p);
        add(54, Perceptron.mix(s0b0, b1p), b2p);
        add(55, Perceptron.mix(s2p, s1s0), b0p);

        children(c, s0, s1, b0, s0p, s1p, b0p, s0b0, s1s0);
        distances(c, s0, s1, b0, s0w, s0p, s1w, s1p, b0w, b0p);
    }

    private void children(Configuration c, int s0, int s1, int b0, long s0p, long s1p, long b0p, long s0b0, long s1s0) {
        int s0l = at(c.leftmost, s0);
        int s0r = at(c.rightmost, s0);
        int s1l = at(c.leftmost, s1);
        int s1r = at(c.rightmost, s1);
        int b0l = at(c.leftmost, b0);
        add(60, word(s0l));
        add(61, tag(s0l), s0p);
        add(62, label(c, s0l), s0p);
        add(63, word(s0r));
        add(64, tag(s0r), s0p);
        add(65, label(c, s0r), s0p);
        add(66, tag(s1l), s1p);
        add(67, label(c, s1l), s1p);
        add(68, word(s1r));
        add(69, tag(s1r), s1p);
        add(70, label(c, s1r), s1p);
        add(71, word(b0l));
        add(72, tag(b0l), b0p);
        add(73, label(c, b0l), b0p);
        add(74, tag(s0l), s0b0);
        add(75, tag(s0r), s0b0);
        add(76, tag(b0l), s0b0);
        add(77, tag(s1r), s1s0);
        add(78, tag(s1l), s1s0);
        add(79, tag(s0l), s1s0);
        add(80, tag(s0r), s1s0);
        add(81, label(c, s1r), s1s0);
        add(82, label(c, s0r), s1s0);
        add(83, label(c, s0l), s1s0);
        add(84, label(c, b0l), s0b0);
        add(85, Perceptron.mix(tag(at(c.leftmost2, s0)), tag(s0l)), s0p);
        add(86, Perceptron.mix(tag(at(c.rightmost2, s0)), tag(s0r)), s0p);
        add(87, Perceptron.mix(tag(at(c.rightmost2, s1)), tag(s1r)), s1p);
        add(88, Perceptron.mix(tag(at(c.leftmost2, b0)), tag(b0l)), b0p);
        add(89, Perceptron.mix(word(s0), label(c, s0l)), label(c, s0r));
        add(90, Perceptron.mix(word(s1), label(c, s1r)), s0p);
        add(91, word(s1), set(c.rightLabels, s1));
        add(92, s1p, set(c.rightLabels, s1));
        add(93, s1p, set(c.leftLabels, s1));
        add(94, s0p, set(c.leftLabels, s0));
        add(95, word(s0), set(c.leftLabels, s0));
        add(96, s0p, set(c.rightLabels, s0));
        add(97, b0p, set(c.leftLabels, b0));
        add(98, Perceptron.mix(s0p, set(c.leftLabels, s0)), b0p);
    }

    private void distances(
            Configuration c, int s0, int s1, int b0, long s0w, long s0p, long s1w, long s1p, long b0w, long b0p) {
        long near = s0 < 0 ? NONE : distance(b0 - s0);
        long far = s1 < 0 ? NONE : distance(s0 - s1);
        add(100, s0w, near);
        add(101, s0p, near);
        add(102, b0w, near);
        add(103, b0p, near);
        add(104, Perceptron.mix(s0p, b0p), near);
        add(105, s1w, far);
        add(106, Perceptron.mix(s1p, s0p), far);
        add(107, s0w, counted(c.leftCount, s0));
        add(108, s0p, counted(c.rightCount, s0));
        add(109, s1w, counted(c.rightCount, s1));
        add(110, s1p, counted(c.rightCount, s1));
        add(111, b0p, counted(c.leftCount, b0));
        if (s0 >= 0) {
            add(112, Perceptron.mix(s0p, b0p), between(commas, s0, b0) << 4 | between(verbs, s0, b0));
        }
        if (s1 >= 0) {
            add(113, Perceptron.mix(s1p, s0p), between(commas, s1, s0) << 4 | between(verbs, s1, s0));
        }
        add(114, Math.min(3, c.stackSize()), b0p);
    }

    private static long between(int[] sums, int from, int to) {
        return Math.min(3, sums[to] - sums[from + 1]);
    }

    private static long distance(int d) {
        return d <= 4 ? d : d <= 6 ? 5 : d <= 10 ? 6 : 7;
    }

    private static int at(int[] children, int i) {
        return i < 0 ? -1 : children[i];
    }

    private static long counted(int[] counts, int i) {
        return i < 0 ? 9 : Math.min(4, counts[i]);
    }

    private static long set(long[] sets, int i) {
        return i < 0 ? -1 : sets[i];
    }

    private static long label(Configuration c, int i) {
        return i < 0 ? NONE : c.label[i] + 10L;
    }

    private long word(int i) {
        return i < 0 ? NONE : word[i];
    }

    private long tag(int i) {
        return i < 0 ? NONE : tag[i];
    }

    private long suffix(int i) {
        return i < 0 ? NONE : suffix[i];
    }

    private void add(int template, long a) {
        features[count++] = Perceptron.mix(template, a);
    }

    private void add(int template, long a, long b) {
        features[count++] = Perceptron.mix(Perceptron.mix(template, a), b);
    }
}
