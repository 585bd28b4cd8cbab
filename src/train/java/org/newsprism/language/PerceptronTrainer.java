package org.newsprism.language;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns the weights of a {@link Perceptron}: whole-number updates, averaged over all steps (Collins 2002). */
final class PerceptronTrainer {

    /** Averages are written as whole numbers of this part. */
    static final int SCALE = 48;

    /**
     * Features count from this update on (Goldberg and Elhadad 2011, "Learning Sparser Perceptron Models"): the model is a
     * third as large and no worse.
     */
    private static final int LEAST_UPDATES = 5;

    private final int classes;
    private int[] keys = new int[1 << 20];
    private Row[] rows = new Row[1 << 20];
    private int size;
    private int step = 1;

    PerceptronTrainer(int classes) {
        this.classes = classes;
    }

    private static final class Row {
        private byte[] labels = new byte[2];
        private int[] weights = new int[2];
        private long[] totals = new long[2];
        private int[] since = new int[2];
        private int size;
        private int updates;

        void add(int label, int by, int step) {
            int i = 0;
            while (i < size && labels[i] != label) {
                i++;
            }
            if (i == size) {
                if (size == labels.length) {
                    labels = Arrays.copyOf(labels, size * 2);
                    weights = Arrays.copyOf(weights, size * 2);
                    totals = Arrays.copyOf(totals, size * 2);
                    since = Arrays.copyOf(since, size * 2);
                }
                labels[size] = (byte) label;
                since[size++] = step;
            }
            totals[i] += (long) weights[i] * (step - since[i]);
            since[i] = step;
            weights[i] += by;
        }
    }

    private int slot(int key) {
        int h = key * 0x9E3779B1;
        int slot = (h ^ (h >>> 15)) & (keys.length - 1);
        while (rows[slot] != null && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    void score(long[] features, int count, int[] scores) {
        Arrays.fill(scores, 0);
        for (int f = 0; f < count; f++) {
            Row row = rows[slot(Perceptron.key(features[f]))];
            if (row != null && row.updates >= LEAST_UPDATES) {
                for (int i = 0; i < row.size; i++) {
                    scores[row.labels[i]] += row.weights[i];
                }
            }
        }
    }

    /** Says that a decision was made, right or wrong. */
    void tick() {
        step++;
    }

    void update(long[] features, int count, int right, int wrong) {
        for (int f = 0; f < count; f++) {
            int key = Perceptron.key(features[f]);
            int slot = slot(key);
            if (rows[slot] == null) {
                if (size * 2 > keys.length) {
                    grow();
                    slot = slot(key);
                }
                keys[slot] = key;
                rows[slot] = new Row();
                size++;
            }
            rows[slot].updates++;
            rows[slot].add(right, 1, step);
            rows[slot].add(wrong, -1, step);
        }
    }

    private void grow() {
        int[] oldKeys = keys;
        Row[] oldRows = rows;
        keys = new int[oldKeys.length * 2];
        rows = new Row[oldRows.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldRows[i] != null) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                rows[slot] = oldRows[i];
            }
        }
    }

    /** Writes the averages as {@link Perceptron#read} reads them, without those below {@code leastWeight}. */
    void write(DataOutputStream out, int leastWeight) throws IOException {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            if (rows[i] != null && rows[i].updates >= LEAST_UPDATES && anyWeight(rows[i], leastWeight)) {
                order.add(i);
            }
        }
        order.sort((a, b) -> Integer.compareUnsigned(keys[a], keys[b]));
        int entries = 0;
        byte[] counts = new byte[order.size()];
        for (int f = 0; f < counts.length; f++) {
            Row row = rows[order.get(f)];
            for (int label = 0; label < classes; label++) {
                if (Math.abs(average(row, label)) >= leastWeight) {
                    counts[f]++;
                    entries++;
                }
            }
        }
        byte[] labels = new byte[entries];
        byte[] high = new byte[entries];
        byte[] low = new byte[entries];
        int e = 0;
        for (int i : order) {
            for (int label = 0; label < classes; label++) {
                int weight = average(rows[i], label);
                if (Math.abs(weight) >= leastWeight) {
                    labels[e] = (byte) label;
                    high[e] = (byte) (weight >> 8);
                    low[e++] = (byte) weight;
                }
            }
        }
        out.writeInt(classes);
        out.writeInt(order.size());
        out.writeInt(entries);
        for (int i : order) {
            out.writeInt(keys[i]);
        }
        out.write(counts);
        out.write(labels);
        out.write(high);
        out.write(low);
    }

    private boolean anyWeight(Row row, int leastWeight) {
        for (int i = 0; i < row.size; i++) {
            if (Math.abs(average(row, row.labels[i])) >= leastWeight) {
                return true;
            }
        }
        return false;
    }

    private int average(Row row, int label) {
        for (int i = 0; i < row.size; i++) {
            if (row.labels[i] == label) {
                long total = row.totals[i] + (long) row.weights[i] * (step - row.since[i]);
                long average = Math.round((double) total * SCALE / step);
                return (int) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, average));
            }
        }
        return 0;
    }
}
