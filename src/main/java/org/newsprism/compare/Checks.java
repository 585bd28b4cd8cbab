package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * What else can be said of the differences between groups, and against them.
 *
 * @param global all groups at once, feature by feature; none where no test is let through
 * @param rivals how far each compared group differs from all others in length, date, kind of text and copied text
 * @param copies each figure of each group that has copied texts, with and without them
 */
public record Checks(List<GlobalTest> global, List<RivalRow> rivals, List<CopyFigure> copies) {

    public Checks {
        global = List.copyOf(global);
        rivals = List.copyOf(rivals);
        copies = List.copyOf(copies);
    }

    static Checks of(
            Groups groups,
            Identification identification,
            Tallies tallies,
            List<Sides> sides,
            Copies derived,
            long seed) {
        List<RivalRow> rivals = new ArrayList<>();
        sides.forEach(one -> rivals.addAll(Rivals.rows(one, derived)));
        return new Checks(
                GlobalTests.of(groups, identification, tallies, seed), rivals, copies(groups, tallies, derived));
    }

    private static List<CopyFigure> copies(Groups groups, Tallies tallies, Copies derived) {
        List<CopyFigure> figures = new ArrayList<>();
        for (Group group : groups.filled()) {
            if (group.articles().stream().anyMatch(derived::derived)) {
                Group own = derived.without(group);
                for (int m = 0; m < tallies.measures().size(); m++) {
                    Measure measure = tallies.measures().get(m);
                    figures.add(new CopyFigure(
                            measure.feature().id(),
                            measure.label(),
                            group.name(),
                            Estimates.compared(tallies, m, group),
                            Estimates.compared(tallies, m, own)));
                }
            }
        }
        return figures;
    }
}
