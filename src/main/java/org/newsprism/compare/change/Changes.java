package org.newsprism.compare.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.change.RunRecord.Figure;

/**
 * What differs between two runs, in sentences and figures (F68).
 *
 * @param before the earlier run, in a few words
 * @param inputs which input changed, a sentence each: version, settings, outlet rows, lines of study files, texts
 * @param groups which groups, and verdict, changed
 * @param findings which findings appeared, vanished, turned, or became fragile
 * @param moved which figures moved, the largest first
 */
public record Changes(
        String before, List<String> inputs, List<String> groups, List<String> findings, List<Moved> moved) {

    /**
     * A figure that moved.
     *
     * @param before as printed, with what it is of; a dash where there was none
     * @param after as printed
     */
    public record Moved(String title, String group, String before, String after, String unit, double by) {}

    public Changes {
        inputs = List.copyOf(inputs);
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
        moved = List.copyOf(moved);
    }

    /** From one run to another. */
    public static Changes of(RunRecord before, RunRecord now) {
        return new Changes(
                "Newsprism " + before.version() + ", inputs " + shortened(before.inputs()),
                InputChanges.of(before, now),
                GroupChanges.of(before, now),
                FindingChanges.of(before, now),
                moved(before, now));
    }

    /** Whether anything differs at all. */
    public boolean none() {
        return inputs.isEmpty() && groups.isEmpty() && findings.isEmpty() && moved.isEmpty();
    }

    static String shortened(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }

    private static List<Moved> moved(RunRecord before, RunRecord now) {
        Map<String, Figure> old = byKey(before.figures());
        Map<String, Figure> current = byKey(now.figures());
        List<Moved> moved = new ArrayList<>();
        current.forEach((key, figure) -> {
            Figure earlier = old.get(key);
            if (earlier == null || !rate(earlier).equals(rate(figure))) {
                moved.add(new Moved(
                        figure.title(),
                        figure.group(),
                        earlier == null ? Words.NOTHING : printed(earlier),
                        printed(figure),
                        figure.unit(),
                        earlier == null ? 0 : relative(earlier.rate(), figure.rate())));
            }
        });
        old.forEach((key, figure) -> {
            if (!current.containsKey(key)) {
                moved.add(new Moved(figure.title(), figure.group(), printed(figure), Words.NOTHING, figure.unit(), 0));
            }
        });
        moved.sort(Comparator.comparingDouble((Moved one) -> -one.by())
                .thenComparing(Moved::title)
                .thenComparing(Moved::group));
        return moved;
    }

    private static Map<String, Figure> byKey(List<Figure> figures) {
        Map<String, Figure> byKey = new LinkedHashMap<>();
        figures.forEach(figure -> byKey.put(figure.measure() + "\n" + figure.group(), figure));
        return byKey;
    }

    private static double relative(double before, double after) {
        double larger = Math.max(Math.abs(before), Math.abs(after));
        return Double.isFinite(larger) && larger > 0 ? Math.abs(after - before) / larger : 0;
    }

    private static String printed(Figure figure) {
        return figure.base() == 0
                ? Words.NOTHING
                : rate(figure) + " (" + Words.count(figure.count()) + " of " + Words.count(figure.base()) + ")";
    }

    private static String rate(Figure figure) {
        return figure.base() == 0
                ? Words.NOTHING
                : Words.one(figure.rate()) + (figure.unit().startsWith("per 1,000") ? "" : "%");
    }
}
