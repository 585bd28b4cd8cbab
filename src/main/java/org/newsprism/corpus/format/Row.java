package org.newsprism.corpus.format;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One article as a row of a table, or an object, holds it.
 *
 * @param part its number in the file
 * @param line the line of the file on which it starts, from 1
 * @param cells what it says, by field; empty cells are left out
 */
record Row(String part, int line, Map<Field, String> cells) {
    Row {
        cells = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    Optional<String> cell(Field field) {
        return Optional.ofNullable(cells.get(field)).map(String::strip);
    }
}
