package org.newsprism.report;

import java.util.List;

/**
 * A numbered part of the report with an entry in the contents.
 *
 * @param id anchor, unique in the report
 * @param number as printed; sections keep their number when others are missing
 */
public record Section(String id, int number, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
