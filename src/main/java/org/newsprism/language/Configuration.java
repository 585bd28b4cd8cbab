package org.newsprism.language;

import java.util.Arrays;

/**
 * A half-built tree in the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta 2011): a stack, a buffer, arcs.
 *
 * <p>Words are 0 to n-1 and the root is n, last in the buffer. {@code left} makes the buffer's first word the head of the
 * stack's top, {@code right} makes the word below it the head; both take the top away. A sentence of n words takes 2n steps.
 */
final class Configuration {

    final int n;
    final int[] head;
    final int[] label;
    final int[] leftmost;
    final int[] leftmost2;
    final int[] rightmost;
    final int[] rightmost2;
    final int[] leftCount;
    final int[] rightCount;
    final long[] leftLabels;
    final long[] rightLabels;
    private final int[] stack;
    private int size;
    private int next;

    Configuration(int n) {
        this.n = n;
        head = filled(n);
        label = filled(n);
        leftmost = filled(n);
        leftmost2 = filled(n);
        rightmost = filled(n);
        rightmost2 = filled(n);
        leftCount = new int[n + 1];
        rightCount = new int[n + 1];
        leftLabels = new long[n + 1];
        rightLabels = new long[n + 1];
        stack = new int[n + 1];
    }

    private static int[] filled(int n) {
        int[] array = new int[n + 1];
        Arrays.fill(array, -1);
        return array;
    }

    /** The word {@code depth} below the top of the stack; -1 beyond its bottom. */
    int stack(int depth) {
        return depth < size ? stack[size - 1 - depth] : -1;
    }

    /** The word {@code ahead} of the buffer's first, n for the root; -1 beyond its end. */
    int buffer(int ahead) {
        return next + ahead <= n ? next + ahead : -1;
    }

    int stackSize() {
        return size;
    }

    boolean isDone() {
        return next == n && size == 0;
    }

    boolean canShift() {
        return next < n;
    }

    /** Only the last word left on the stack may depend on the root. */
    boolean canLeft() {
        return size > 0 && (next < n || size == 1);
    }

    boolean canRight() {
        return size > 1;
    }

    void shift() {
        stack[size++] = next++;
    }

    void left(int relation) {
        int child = stack[--size];
        attach(child, next, relation);
        leftmost2[next] = leftmost[next];
        leftmost[next] = child;
        leftCount[next]++;
        leftLabels[next] |= 1L << (relation & 63);
    }

    void right(int relation) {
        int child = stack[--size];
        int parent = stack[size - 1];
        attach(child, parent, relation);
        rightmost2[parent] = rightmost[parent];
        rightmost[parent] = child;
        rightCount[parent]++;
        rightLabels[parent] |= 1L << (relation & 63);
    }

    private void attach(int child, int parent, int relation) {
        head[child] = parent;
        label[child] = relation;
    }
}
