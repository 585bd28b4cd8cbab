package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.FactCell;
import org.newsprism.compare.FactFindings;
import org.newsprism.report.Block;
import org.newsprism.story.FactRow;

/** What a text does not mention and at least half of the other groups' articles on its event do. */
final class ExpectedFacts {

    private static final int MOST = 15;

    private ExpectedFacts() {}

    private record Absence(FactRow row, int article, FactCell cell) {}

    static Block of(Material material, FactSentences sentences) {
        FactFindings facts = material.findings().facts();
        List<Absence> absences = new ArrayList<>();
        for (FactRow row : facts.rows()) {
            for (int i = 0; i < facts.articles().size(); i++) {
                FactCell cell = facts.cell(row, i);
                if (cell.candidate()) {
                    absences.add(new Absence(row, i, cell));
                }
            }
        }
        if (absences.isEmpty()) {
            return Prose.paragraph(
                    "No fact that at least half of the other groups' articles on an event mention is not mentioned in a"
                            + " text on it.");
        }
        // Stable: of the same chance the fact in more articles comes first.
        absences.sort(
                Comparator.comparingDouble((Absence absence) -> absence.cell().chance()));
        List<Absence> shown = absences.subList(0, Math.min(MOST, absences.size()));
        TableDraft table = new TableDraft(
                        "facts-expected",
                        "Not mentioned in this text, and mentioned by at least half of the other groups' articles on the event: "
                                + (shown.size() < absences.size()
                                        ? "the " + shown.size() + " least likely by length alone of "
                                                + Figures.count(absences.size())
                                        : Figures.of(shown.size(), "cell", "cells"))
                                + ".")
                .wide("Fact", 38)
                .wide("Not mentioned in this text", 30)
                .wide("Others with it", 16)
                .wide("Chance by length", 16);
        for (Absence absence : shown) {
            table.row(
                    Optional.empty(),
                    List.of(
                            sentences.first(absence.row(), absence.row().fact().name()),
                            Prose.link(
                                    facts.articles().get(absence.article()).label(),
                                    EvidenceLinks.anchor(facts.articles()
                                            .get(absence.article())
                                            .id())),
                            sentences.first(
                                    absence.row(),
                                    Figures.count(absence.cell().others()) + " of "
                                            + Figures.count(absence.cell().otherPossible())),
                            FactTable.chance(absence.cell().chance())));
        }
        return table.note(
                        "Chance by length: (1 − r)^L, r = mentions per word in the other articles of the event, L = words of this"
                                + " text (M13). Many facts are looked at: one in twenty has a chance below .05 by itself.")
                .table();
    }
}
