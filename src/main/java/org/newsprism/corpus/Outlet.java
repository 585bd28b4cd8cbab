package org.newsprism.corpus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of the outlet metadata: a news outlet and what the user says of it.
 *
 * @param name canonical name, unique in the table
 * @param aliases other names it goes by
 * @param domains web domains, lower case, without {@code www.}
 * @param signatures phrases that only this outlet prints, such as a sign-off
 * @param columns every cell of the row by column name, in the table's order; empty cells are left out
 * @param line the row's line in the file, from 1
 */
public record Outlet(
        String name,
        List<String> aliases,
        List<String> domains,
        List<String> signatures,
        Map<String, String> columns,
        int line) {
    public Outlet {
        aliases = List.copyOf(aliases);
        domains = List.copyOf(domains);
        signatures = List.copyOf(signatures);
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }

    /** The cell in a column; empty when the column or the cell is. */
    public Optional<String> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }
}
