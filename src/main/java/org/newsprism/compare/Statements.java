package org.newsprism.compare;

import java.util.List;

/**
 * Three sentences that the numbers carry and three that they do not, in plain words, for the first page.
 *
 * @param can what may be said
 * @param cannot what may not
 */
public record Statements(List<String> can, List<String> cannot) {
    public Statements {
        can = List.copyOf(can);
        cannot = List.copyOf(cannot);
    }
}
