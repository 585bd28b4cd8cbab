package org.newsprism.output;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** An output that keeps its files in memory, for tests and for callers that send them elsewhere. */
public final class MemoryOutput implements Output {
    private final SortedMap<String, ByteArrayOutputStream> waiting = new TreeMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    @Override
    public OutputStream file(String name) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (waiting.putIfAbsent(name, out) != null) {
            throw new IllegalArgumentException("Not a new file of the output: " + name);
        }
        return out;
    }

    @Override
    public void commit() {
        waiting.forEach((name, bytes) -> files.put(name, bytes.toByteArray()));
        waiting.clear();
    }

    @Override
    public void close() {
        waiting.clear();
    }

    /** What was committed, by name. */
    public Map<String, byte[]> files() {
        return files;
    }
}
