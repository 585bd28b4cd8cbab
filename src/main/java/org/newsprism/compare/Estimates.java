package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.framing.Definition;
import org.newsprism.profile.Hit;
import org.newsprism.profile.Tally;
import org.newsprism.voice.Voice;

/** Makes the estimate of a group's rate with the cautions that its articles and evidence ask for. */
final class Estimates {

    /** Below this many places found a rate carries {@link Caution#RARE}. */
    private static final int RARE = 5;

    private Estimates() {}

    static Estimate of(FeatureFindings feature, Group group, Optional<String> label, Set<Voice> voices) {
        List<Cell> cells = group.articles().stream()
                .map(article -> feature.cell(List.of(article), label, voices))
                .toList();
        List<Tally> tallies = cells.stream().map(Cell::tally).toList();
        Cell whole = feature.cell(group.articles(), label, voices);
        double scale = feature.definition().base() == Definition.Base.WORDS ? 1000 : 1;
        Optional<Estimate.Interval> interval = Bootstrap.of(tallies, feature.seed());
        return new Estimate(
                feature.rate(whole.tally()),
                interval.map(ends -> scaled(ends, scale)),
                interval.isPresent()
                        ? Optional.empty()
                        : Bootstrap.leaveOneOut(tallies).map(ends -> scaled(ends, scale)),
                feature.unit(),
                group.n(),
                cautions(feature, group, cells, whole));
    }

    private static Estimate.Interval scaled(Estimate.Interval ends, double scale) {
        return new Estimate.Interval(ends.low() * scale, ends.high() * scale);
    }

    private static List<Caution> cautions(FeatureFindings feature, Group group, List<Cell> cells, Cell whole) {
        List<Caution> cautions = new ArrayList<>(group.cautions());
        if (group.n() > 1 && group.outlets().size() == 1) {
            cautions.add(Caution.ONE_OUTLET);
        }
        long count = whole.tally().count();
        if (group.n() > 0 && count < RARE) {
            cautions.add(Caution.RARE);
        }
        if (group.n() > 2 && cells.stream().anyMatch(cell -> 2 * cell.tally().count() > count)) {
            cautions.add(Caution.DOMINANT_ARTICLE);
        }
        Map<String, List<Hit>> items = whole.byItem();
        boolean list = feature.definition().base() == Definition.Base.WORDS;
        if (list && items.size() > 1 && items.values().stream().anyMatch(hits -> 2L * hits.size() > count)) {
            cautions.add(Caution.DOMINANT_ENTRY);
        }
        if (feature.definition().validation().contains("UNVALIDATED")) {
            cautions.add(Caution.UNVALIDATED);
        }
        return cautions;
    }
}
