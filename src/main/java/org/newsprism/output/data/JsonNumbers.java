package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Numbers in JSON, which knows neither NaN nor infinity: {@code null} stands for both. */
final class JsonNumbers {
    private JsonNumbers() {}

    static void put(ObjectNode node, String name, double value) {
        if (Double.isFinite(value)) {
            node.put(name, value);
        } else {
            node.putNull(name);
        }
    }
}
