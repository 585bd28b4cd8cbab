package org.newsprism.corpus;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The outlet metadata table in row order, which is also the report's order.
 *
 * @param rows one per outlet, names unique
 * @param columns column names in the file's order
 */
public record Outlets(List<Outlet> rows, List<String> columns) {
    public Outlets {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** The row with this canonical name. */
    public Optional<Outlet> named(String name) {
        return rows.stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** The distinct values of a column in row order: the groups a report can have. */
    public Set<String> values(String column) {
        Set<String> values = new LinkedHashSet<>();
        for (Outlet row : rows) {
            row.column(column).ifPresent(values::add);
        }
        return values;
    }
}
