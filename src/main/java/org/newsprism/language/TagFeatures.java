package org.newsprism.language;

import java.util.List;

/** What the tagger looks at: the word, its ending and shape, two words on either side, the two tags before. */
final class TagFeatures {

    private static final long START = 7;
    private static final long END = 11;

    private final long[] features = new long[48];
    private int count;

    long[] array() {
        return features;
    }

    int count() {
        return count;
    }

    /** Sets the features of word {@code i}, given the tags of the words before it. */
    void set(List<Word> words, int i, int[] tags) {
        set(words, i, tags, false);
    }

    /**
     * Sets the features of word {@code i}.
     *
     * @param tags of the words before it
     * @param closed whether the word before is a mark known to close a quotation, so that this one begins nothing
     */
    void set(List<Word> words, int i, int[] tags, boolean closed) {
        count = 0;
        Word word = words.get(i);
        long previous = i > 0 ? words.get(i - 1).lower() : START;
        long beforePrevious = i > 1 ? words.get(i - 2).lower() : START;
        long next = i + 1 < words.size() ? words.get(i + 1).lower() : END;
        long afterNext = i + 2 < words.size() ? words.get(i + 2).lower() : END;
        long tag = i > 0 ? tags[i - 1] + 1 : 0;
        long tag2 = i > 1 ? tags[i - 2] + 1 : 0;
        long both = tag << 8 | tag2;
        long first = i == 0 || (!closed && isQuote(words.get(i - 1))) ? 1 : 0;
        long capital = (word.isCapitalised() ? 2 : 0) | first;

        add(0, 0);
        add(1, word.lower());
        add(2, Perceptron.mix(word.lower(), capital));
        add(3, word.suffix1());
        add(4, word.suffix2());
        add(5, word.suffix3());
        add(6, word.suffix4());
        add(7, word.prefix());
        add(8, word.shape());
        add(9, Perceptron.mix(word.shape(), first));
        add(10, tag);
        add(11, both);
        add(12, Perceptron.mix(word.lower(), tag));
        add(13, Perceptron.mix(word.lower(), both));
        add(14, previous);
        add(15, beforePrevious);
        add(16, next);
        add(17, afterNext);
        add(18, Perceptron.mix(previous, word.lower()));
        add(19, Perceptron.mix(word.lower(), next));
        add(20, Perceptron.mix(previous, next));
        add(21, Perceptron.mix(word.suffix3(), tag));
        add(22, Perceptron.mix(word.suffix2(), both));
        add(23, Perceptron.mix(tag, next));
        add(24, Perceptron.mix(Perceptron.mix(word.suffix3(), capital), tag));
        add(25, Perceptron.mix(beforePrevious, previous));
        add(26, Perceptron.mix(next, afterNext));
        add(27, Perceptron.mix(word.shape(), tag));
        if (i > 0) {
            add(28, words.get(i - 1).suffix3());
            add(29, Perceptron.mix(words.get(i - 1).shape(), word.shape()));
        }
        if (i + 1 < words.size()) {
            add(30, words.get(i + 1).suffix3());
            add(31, Perceptron.mix(words.get(i + 1).shape(), word.shape()));
            add(32, Perceptron.mix(Perceptron.mix(words.get(i + 1).suffix2(), word.suffix2()), tag));
            add(33, Perceptron.mix(words.get(i + 1).suffix3(), word.lower()));
        }
        add(34, Perceptron.mix(Perceptron.mix(word.lower(), next), tag));
    }

    private static boolean isQuote(Word word) {
        return word.form().equals("\"")
                || word.form().equals("'")
                || word.form().equals("``");
    }

    private void add(int template, long value) {
        features[count++] = Perceptron.mix(template + 1, value);
    }
}
