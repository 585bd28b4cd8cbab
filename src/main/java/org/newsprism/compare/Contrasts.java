package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Sets each group of two articles or more beside all others, feature by feature, and tests what the gates let it test. */
final class Contrasts {

    /** Draws of relabellings where there are more than {@link Bootstrap#MANY} articles. */
    static final int DRAWS_OF_MANY = 999;

    private final Groups groups;
    private final Identification identification;
    private final Tallies tallies;
    private final Copies copies;
    private final long seed;

    Contrasts(Groups groups, Identification identification, Tallies tallies, Copies copies, long seed) {
        this.groups = groups;
        this.identification = identification;
        this.tallies = tallies;
        this.copies = copies;
        this.seed = seed;
    }

    /** A contrast before the p-values of all others are known. */
    private record Draft(Contrast contrast, Sides sides, int measure, double p, double maxT) {}

    /** Every contrast, group by group. */
    List<Contrast> all() {
        List<Draft> drafts = new ArrayList<>();
        for (Sides sides : sides()) {
            drafts.addAll(of(sides));
        }
        double[] adjusted = BenjaminiHochberg.adjusted(drafts.stream()
                .mapToDouble(Draft::p)
                .filter(value -> !Double.isNaN(value))
                .toArray());
        List<Draft> tested = new ArrayList<>();
        int next = 0;
        for (Draft draft : drafts) {
            if (Double.isNaN(draft.p())) {
                tested.add(draft);
            } else {
                Significance before = draft.contrast().significance();
                tested.add(new Draft(
                        draft.contrast()
                                .with(new Significance(
                                        Optional.of(draft.p()),
                                        Optional.of(adjusted[next++]),
                                        Optional.of(draft.maxT()),
                                        before.floor(),
                                        before.relabelings(),
                                        before.exact())),
                        draft.sides(),
                        draft.measure(),
                        draft.p(),
                        draft.maxT()));
            }
        }
        return retested(tested);
    }

    /** The comparisons: each group and all others; where two groups have the shared events to themselves one only. */
    List<Sides> sides() {
        List<Group> filled = groups.filled();
        List<Sides> all = new ArrayList<>();
        for (Group group : filled) {
            Sides sides = Sides.of(group, others(group), identification);
            if (sides.size(0) >= 2 && sides.size(1) >= 2 && all.stream().noneMatch(sides::mirrors)) {
                all.add(sides);
            }
        }
        return all;
    }

    private List<CountedArticle> others(Group group) {
        return groups.filled().stream()
                .filter(other -> !other.name().equals(group.name()))
                .flatMap(other -> other.articles().stream())
                .toList();
    }

    private List<Draft> of(Sides sides) {
        Relabelings relabelings = sides.relabelings(
                seed,
                sides.articles().size() > Bootstrap.MANY ? DRAWS_OF_MANY : Relabelings.DRAWS,
                Relabelings.EXACT_UP_TO);
        boolean tested = sides.withinEvents() && relabelings.floor() <= Significance.LEVEL;
        // At large there is no test, for its articles are not exchangeable: no p at all can be reached.
        double floor = sides.withinEvents() ? relabelings.floor() : 1;
        Differences differences = new Differences(sides, tallies);
        double[] observed = differences.observed();
        Optional<JointTest> test = tested ? Optional.of(JointTest.of(differences, relabelings)) : Optional.empty();
        Optional<Estimate.Interval>[] intervals = ResampledDifferences.of(sides, differences, seed);
        OptionalDouble[] halves = Halves.of(sides.of(0), tallies, seed);
        Sturdy sturdy = new Sturdy(sides, tallies, differences, copies);
        Group group = new Group(sides.group(), sides.of(0));
        Group others = new Group("all others", sides.of(1));
        List<Draft> drafts = new ArrayList<>();
        for (int m = 0; m < observed.length; m++) {
            int measure = m;
            Measure what = tallies.measures().get(m);
            double scale = what.scale();
            Estimate inside = Estimates.compared(tallies, m, group);
            Estimate outside = Estimates.compared(tallies, m, others);
            drafts.add(new Draft(
                    new Contrast(
                            what.feature().id(),
                            what.label(),
                            sides.group(),
                            inside,
                            outside,
                            sides.withinEvents(),
                            observed[m] * scale,
                            intervals[m].map(ends -> ends.scaled(scale)),
                            Significance.none(floor, relabelings.count(), relabelings.exact()),
                            test.filter(done -> !Double.isNaN(done.p()[measure]))
                                    .map(done -> done.detectable(measure).scaled(scale)),
                            halves[m].isPresent()
                                    ? OptionalDouble.of(halves[m].getAsDouble() * scale)
                                    : OptionalDouble.empty(),
                            sturdy.of(m),
                            cautions(inside, floor)),
                    sides,
                    m,
                    test.map(done -> done.p()[measure]).orElse(Double.NaN),
                    test.map(done -> done.maxT()[measure]).orElse(Double.NaN)));
        }
        return drafts;
    }

    private List<Caution> cautions(Estimate inside, double floor) {
        Set<Caution> cautions = new LinkedHashSet<>();
        if (identification.verdict() == Verdict.NOT_IDENTIFIABLE) {
            cautions.add(Caution.NOT_IDENTIFIABLE);
        } else if (identification.verdict() == Verdict.PARTLY) {
            cautions.add(Caution.PARTLY_IDENTIFIABLE);
        }
        if (floor > Significance.LEVEL) {
            cautions.add(Caution.NO_SMALL_P);
        }
        cautions.addAll(inside.cautions());
        return List.copyOf(cautions);
    }

    /** Findings, tested again without each outlet and without the article that carries most of them. */
    private List<Contrast> retested(List<Draft> drafts) {
        Map<String, List<Integer>> findings = new LinkedHashMap<>();
        for (Draft draft : drafts) {
            if (draft.contrast().finding()) {
                findings.computeIfAbsent(draft.sides().group(), group -> new ArrayList<>())
                        .add(draft.measure());
            }
        }
        Map<String, Retest> retests = new LinkedHashMap<>();
        List<Contrast> contrasts = new ArrayList<>();
        for (Draft draft : drafts) {
            Contrast contrast = draft.contrast();
            if (contrast.finding()) {
                Retest retest = retests.computeIfAbsent(
                        draft.sides().group(),
                        group -> new Retest(draft.sides(), tallies, findings.getOrDefault(group, List.of()), seed));
                contrast = contrast.with(contrast.sturdiness().lostWithout(retest.lostWithout(draft.measure())));
            }
            contrasts.add(contrast);
        }
        return List.copyOf(contrasts);
    }
}
