package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.change.Changes;
import org.newsprism.report.Block;

/** The page "what changed since the last run" (F68). */
final class ChangeBlocks {

    /** Lines of each kind; the rest is told by {@code newsprism diff}. */
    private static final int MOST = 20;

    private ChangeBlocks() {}

    static List<Block> of(Optional<Changes> known) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("changes", "What changed since the last run"));
        if (known.isEmpty()) {
            blocks.add(Prose.paragraph(
                    "No run on other input is on record in this output folder. Edit a row of the outlet table"
                            + " or a file of the study folder and run again: this page then says what that changed."));
            return blocks;
        }
        Changes changes = known.get();
        blocks.add(Prose.paragraph(
                "Compared with the last run into this folder that was another one (" + changes.before() + ")."));
        TableDraft table = new TableDraft("changes-table", "Input, groups and findings.")
                .wide("In", 14)
                .words("What changed");
        rows("Input", changes.inputs(), "no change that the record knows of", table);
        rows("Groups", changes.groups(), "groups and verdict are the same", table);
        rows("Findings", changes.findings(), "none appeared, vanished or turned", table);
        blocks.add(table.table());
        blocks.add(figures(changes));
        return blocks;
    }

    private static void rows(String title, List<String> sentences, String none, TableDraft table) {
        if (sentences.isEmpty()) {
            table.row(title, none);
        }
        String head = title;
        for (String sentence : sentences.stream().limit(MOST).toList()) {
            table.row(head, Prose.shortened(sentence, 300));
            head = "";
        }
        if (sentences.size() > MOST) {
            table.row(
                    head,
                    "and " + Figures.count(sentences.size() - MOST)
                            + " more; “newsprism diff” prints all, given the two output folders");
        }
    }

    private static Block figures(Changes changes) {
        if (changes.moved().isEmpty()) {
            return Prose.paragraph("No figure moved.");
        }
        TableDraft table = new TableDraft(
                        "moved",
                        "Figures that moved: " + Figures.of(changes.moved().size(), "rate", "rates") + ".")
                .words("What", "Group")
                .numbers("Before", "Now");
        for (Changes.Moved moved : changes.moved().stream().limit(MOST).toList()) {
            table.row(moved.title(), moved.group(), moved.before(), moved.after());
        }
        return table.note("Rates per 1,000 words, or shares in per cent, with what they are of; " + Figures.NOTHING
                        + " where there was, or is, none."
                        + (changes.moved().size() > MOST ? " The " + MOST + " that moved most." : ""))
                .table();
    }
}
