package org.newsprism.language;

import java.io.DataInputStream;
import java.io.IOException;

/**
 * A trained averaged perceptron: whole-number weights of features for classes.
 *
 * <p>A feature is a 64-bit hash of what it says; the table keeps 32 bits of it, so that about one unseen feature in four
 * thousand is taken for another one. Weights are whole numbers, so sums do not depend on their order.
 */
final class Perceptron {

    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int MORE = 1 << 16;

    private final int classes;
    private final int mask;

    /** Key and start of a feature's weights side by side, so that one look at memory finds both. */
    private final int[] table;

    /** The weights of each feature in a row: class in the high bits, one bit that says whether more follow, weight. */
    private final int[] weights;

    private Perceptron(int classes, int[] table, int[] weights) {
        this.classes = classes;
        this.mask = table.length / 2 - 1;
        this.table = table;
        this.weights = weights;
    }

    /** The number of classes that features vote for. */
    int classes() {
        return classes;
    }

    /**
     * Sets {@code scores} to the sum of the weights of the first {@code count} features. Nearly all the time goes into
     * waiting for memory: looking up all features first lets the processor wait for many places at once.
     */
    void score(long[] features, int count, int[] scores) {
        java.util.Arrays.fill(scores, 0, classes, 0);
        int[] starts = new int[count];
        int found = 0;
        for (int f = 0; f < count; f++) {
            int key = key(features[f]);
            int slot = slot(key) & mask;
            int there = table[2 * slot];
            while (there != key && there != 0) {
                slot = (slot + 1) & mask;
                there = table[2 * slot];
            }
            starts[found] = table[2 * slot + 1];
            found += there == 0 ? 0 : 1;
        }
        int[] firsts = new int[found];
        for (int f = 0; f < found; f++) {
            firsts[f] = weights[starts[f]];
        }
        for (int f = 0; f < found; f++) {
            int weight = firsts[f];
            scores[weight >>> 17] += (short) weight;
            for (int i = starts[f] + 1; (weight & MORE) != 0; i++) {
                weight = weights[i];
                scores[weight >>> 17] += (short) weight;
            }
        }
    }

    /** One hash of two. */
    static long mix(long a, long b) {
        long h = (a ^ (b * MIX)) * 0xBF58476D1CE4E5B9L;
        return h ^ (h >>> 29);
    }

    /** The hash of a word. */
    static long hash(CharSequence word) {
        long h = 0xCBF29CE484222325L;
        for (int i = 0; i < word.length(); i++) {
            h = (h ^ word.charAt(i)) * 0x100000001B3L;
        }
        return mix(h, word.length());
    }

    /** The 32 bits kept of a feature; never 0, which marks an empty place in the table. */
    static int key(long feature) {
        int key = (int) (feature >>> 32) ^ (int) feature;
        return key == 0 ? 1 : key;
    }

    private static int slot(int key) {
        int h = key * 0x9E3779B1;
        return h ^ (h >>> 15);
    }

    /**
     * Reads a model: classes, number of features, number of weights, all keys, then for each feature the number of its
     * weights, then all labels, then all weights.
     */
    static Perceptron read(DataInputStream in) throws IOException {
        int classes = in.readInt();
        int features = in.readInt();
        int size = in.readInt();
        int capacity = Integer.highestOneBit(Math.max(2, features)) * 4;
        int[] table = new int[2 * capacity];
        byte[] labels = new byte[size];
        int[] weights = new int[size];
        byte[] rawKeys = new byte[features * 4];
        byte[] counts = new byte[features];
        byte[] low = new byte[size];
        byte[] high = new byte[size];
        in.readFully(rawKeys);
        in.readFully(counts);
        in.readFully(labels);
        in.readFully(high);
        in.readFully(low);
        int start = 0;
        for (int f = 0; f < features; f++) {
            int at = f * 4;
            int key = rawKeys[at] << 24
                    | (rawKeys[at + 1] & 0xff) << 16
                    | (rawKeys[at + 2] & 0xff) << 8
                    | (rawKeys[at + 3] & 0xff);
            int slot = slot(key) & (capacity - 1);
            while (table[2 * slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            table[2 * slot] = key;
            table[2 * slot + 1] = start;
            int end = start + counts[f];
            for (int i = start; i < end; i++) {
                weights[i] = labels[i] << 17 | (i + 1 < end ? MORE : 0) | (high[i] & 0xff) << 8 | (low[i] & 0xff);
            }
            start = end;
        }
        return new Perceptron(classes, table, weights);
    }
}
