package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.framing.Definition;
import org.newsprism.profile.Hit;
import org.newsprism.profile.Tally;

/** Sets each group of two articles or more beside all others, feature by feature, and tests what the gates let it test. */
final class Contrasts {

    /** A label with fewer places in the whole corpus is not compared; fixed without looking at groups. */
    private static final int LEAST_COUNT = 5;

    /** Draws of relabellings where there are more than {@link Bootstrap#MANY} articles. */
    private static final int DRAWS_OF_MANY = 999;

    private final List<FeatureFindings> features;
    private final Groups groups;
    private final Identification identification;
    private final long seed;

    Contrasts(List<FeatureFindings> features, Groups groups, Identification identification, long seed) {
        this.features = features;
        this.groups = groups;
        this.identification = identification;
        this.seed = seed;
    }

    /** A feature with the label it is compared under. */
    private record Measure(FeatureFindings feature, Optional<String> label) {
        Tally tally(CountedArticle article) {
            return article.counts().tally(feature.id(), feature.definition().base(), label, feature.comparedIn());
        }
    }

    /** A contrast before all p-values are known. */
    private record Draft(Contrast contrast, double p) {}

    List<Contrast> all() {
        List<Draft> drafts = new ArrayList<>();
        List<Measure> measures = measures();
        for (Group group : groups.filled()) {
            List<CountedArticle> others = others(group);
            if (group.n() >= 2 && others.size() >= 2) {
                drafts.addAll(of(group, new Group("all others", others), measures));
            }
        }
        double[] p = drafts.stream()
                .mapToDouble(Draft::p)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        double[] adjusted = BenjaminiHochberg.adjusted(p);
        List<Contrast> contrasts = new ArrayList<>();
        int next = 0;
        for (Draft draft : drafts) {
            contrasts.add(
                    Double.isNaN(draft.p()) ? draft.contrast() : with(draft.contrast(), draft.p(), adjusted[next++]));
        }
        return List.copyOf(contrasts);
    }

    private List<CountedArticle> others(Group group) {
        return groups.filled().stream()
                .filter(other -> !other.name().equals(group.name()))
                .flatMap(other -> other.articles().stream())
                .toList();
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        for (FeatureFindings feature : features) {
            Definition.Base base = feature.definition().base();
            List<Optional<String>> labels = base == Definition.Base.WORDS || base == Definition.Base.CLAUSES
                    ? List.of(Optional.empty())
                    : feature.labels().stream().map(Optional::of).toList();
            for (Optional<String> label : labels) {
                long count = feature.cell(feature.articles(), label, feature.comparedIn())
                        .tally()
                        .count();
                if (count >= LEAST_COUNT) {
                    measures.add(new Measure(feature, label));
                }
            }
        }
        return measures;
    }

    private List<Draft> of(Group group, Group others, List<Measure> measures) {
        List<CountedArticle> articles = new ArrayList<>(group.articles());
        articles.addAll(others.articles());
        articles.removeIf(article -> identification.block(article).isEmpty());
        int[] labels = articles.stream()
                .mapToInt(article -> article.group().equals(Optional.of(group.name())) ? 0 : 1)
                .toArray();
        Relabelings relabelings = Relabelings.of(
                labels,
                articles.stream()
                        .map(article -> identification.block(article).orElseThrow())
                        .toList(),
                seed,
                articles.size() > Bootstrap.MANY ? DRAWS_OF_MANY : Relabelings.DRAWS,
                Relabelings.EXACT_UP_TO);
        boolean tested = !identification.descriptiveOnly() && relabelings.floor() <= Significance.LEVEL;
        double[] p = tested ? p(articles, labels, relabelings, measures) : new double[measures.size()];
        List<Draft> drafts = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            drafts.add(new Draft(contrast(measures.get(m), group, others, relabelings), tested ? p[m] : Double.NaN));
        }
        return drafts;
    }

    private static double[] p(
            List<CountedArticle> articles, int[] labels, Relabelings relabelings, List<Measure> measures) {
        long[][] counts = new long[measures.size()][];
        long[][] bases = new long[measures.size()][];
        for (int m = 0; m < measures.size(); m++) {
            Measure measure = measures.get(m);
            List<Tally> tallies = articles.stream().map(measure::tally).toList();
            counts[m] = tallies.stream().mapToLong(Tally::count).toArray();
            bases[m] = tallies.stream().mapToLong(Tally::base).toArray();
        }
        long[] reached = new long[measures.size()];
        double[] observed = new double[measures.size()];
        for (int m = 0; m < observed.length; m++) {
            observed[m] = distance(labels, counts[m], bases[m]);
        }
        relabelings.forEach(relabelled -> {
            for (int m = 0; m < observed.length; m++) {
                double distance = distance(relabelled, counts[m], bases[m]);
                // A side without a base says nothing either way; counting it keeps p on the careful side.
                if (Double.isNaN(distance) || Permutation.atLeast(distance, observed[m])) {
                    reached[m]++;
                }
            }
        });
        return Arrays.stream(reached)
                .mapToDouble(count -> Permutation.share(count, relabelings))
                .toArray();
    }

    /** The distance between the rates of the articles labelled 0 and 1. */
    private static double distance(int[] labels, long[] counts, long[] bases) {
        long[] count = new long[2];
        long[] base = new long[2];
        for (int i = 0; i < labels.length; i++) {
            count[labels[i]] += counts[i];
            base[labels[i]] += bases[i];
        }
        return base[0] == 0 || base[1] == 0
                ? Double.NaN
                : Math.abs((double) count[0] / base[0] - (double) count[1] / base[1]);
    }

    private Contrast contrast(Measure measure, Group group, Group others, Relabelings relabelings) {
        FeatureFindings feature = measure.feature();
        Estimate inside = feature.estimate(group, measure.label());
        Estimate outside = feature.estimate(others, measure.label());
        Set<Caution> cautions = new LinkedHashSet<>();
        if (identification.verdict() == Verdict.NOT_IDENTIFIABLE) {
            cautions.add(Caution.NOT_IDENTIFIABLE);
        } else if (identification.verdict() == Verdict.PARTLY) {
            cautions.add(Caution.PARTLY_IDENTIFIABLE);
        }
        if (relabelings.floor() > Significance.LEVEL) {
            cautions.add(Caution.NO_SMALL_P);
        }
        cautions.addAll(inside.cautions());
        return new Contrast(
                feature.id(),
                measure.label(),
                group.name(),
                inside,
                outside,
                inside.value() - outside.value(),
                Significance.none(relabelings.floor(), relabelings.count(), relabelings.exact()),
                turnedBy(measure, group, others),
                List.copyOf(cautions));
    }

    private static Contrast with(Contrast contrast, double p, double adjusted) {
        Significance before = contrast.significance();
        return new Contrast(
                contrast.feature(),
                contrast.label(),
                contrast.group(),
                contrast.inside(),
                contrast.outside(),
                contrast.difference(),
                new Significance(
                        Optional.of(p), Optional.of(adjusted), before.floor(), before.relabelings(), before.exact()),
                contrast.turnedBy(),
                contrast.cautions());
    }

    /** The first article, else the first list entry, without which the difference has the other sign. */
    private static Optional<String> turnedBy(Measure measure, Group group, Group others) {
        Tally inside = sum(measure, group);
        Tally outside = sum(measure, others);
        double difference = inside.rate() - outside.rate();
        for (CountedArticle article : group.articles()) {
            if (turns(difference, inside.minus(measure.tally(article)).rate() - outside.rate())) {
                return Optional.of(article.label());
            }
        }
        for (CountedArticle article : others.articles()) {
            if (turns(
                    difference,
                    inside.rate() - outside.minus(measure.tally(article)).rate())) {
                return Optional.of(article.label());
            }
        }
        return measure.feature().definition().base() == Definition.Base.WORDS
                ? turningEntry(measure, group, others, difference)
                : Optional.empty();
    }

    private static Optional<String> turningEntry(Measure measure, Group group, Group others, double difference) {
        FeatureFindings feature = measure.feature();
        Cell inside = feature.cell(group.articles(), measure.label(), feature.comparedIn());
        Cell outside = feature.cell(others.articles(), measure.label(), feature.comparedIn());
        Set<String> items = new LinkedHashSet<>(inside.byItem().keySet());
        items.addAll(outside.byItem().keySet());
        for (String item : items) {
            if (turns(difference, rateWithout(item, inside) - rateWithout(item, outside))) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    private static double rateWithout(String item, Cell cell) {
        List<Hit> hits = cell.byItem().getOrDefault(item, Collections.emptyList());
        return (double) (cell.tally().count() - hits.size()) / cell.tally().base();
    }

    private static boolean turns(double before, double after) {
        return before * after < 0;
    }

    private static Tally sum(Measure measure, Group group) {
        return group.articles().stream().map(measure::tally).reduce(Tally.NONE, Tally::plus);
    }
}
