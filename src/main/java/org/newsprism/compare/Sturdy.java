package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Outlet;
import org.newsprism.framing.Definition;

/** Takes articles, outlets, list entries and rival properties away from differences and looks what is left of them. */
final class Sturdy {

    private final Sides sides;
    private final Tallies tallies;
    private final Differences differences;
    private final double[] observed;
    private final Map<String, double[]> withoutOutlet = new LinkedHashMap<>();
    private final Map<Rival, Sides> matched = new LinkedHashMap<>();
    private final Map<Rival, double[]> withinRival = new LinkedHashMap<>();

    Sturdy(Sides sides, Tallies tallies, Differences differences, Copies copies) {
        this.sides = sides;
        this.tallies = tallies;
        this.differences = differences;
        this.observed = differences.observed();
        for (String outlet : outlets(sides)) {
            Sides left = sides.among(article -> !isOf(outlet, article));
            if (left.size(0) > 0 && left.size(1) > 0) {
                withoutOutlet.put(outlet, new Differences(left, tallies).observed());
            }
        }
        for (Rival rival : Rival.values()) {
            if (Rivals.varies(sides, rival, copies)) {
                Sides agreeing = Rivals.matched(sides, rival, copies);
                matched.put(rival, agreeing);
                withinRival.put(
                        rival,
                        agreeing.size(0) < 2 || agreeing.size(1) < 2
                                ? new double[0]
                                : new Differences(agreeing, tallies).observed());
            }
        }
    }

    /** The outlets of both sides, those with most articles first. */
    static List<String> outlets(Sides sides) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sides.articles().stream()
                .map(CountedArticle::outlet)
                .flatMap(Optional::stream)
                .forEach(outlet -> sizes.merge(outlet.name(), 1, Integer::sum));
        return sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    static boolean isOf(String outlet, CountedArticle article) {
        return article.outlet().map(Outlet::name).filter(outlet::equals).isPresent();
    }

    /** What a measure's difference withstands; nothing was tested again yet. */
    Sturdiness of(int measure) {
        return new Sturdiness(turnedBy(measure), Optional.empty(), checks(measure));
    }

    private List<Check> checks(int measure) {
        double scale = tallies.measures().get(measure).scale();
        List<Check> checks = new ArrayList<>();
        withinRival.forEach((rival, left) -> {
            Sides agreeing = matched.getOrDefault(rival, sides);
            double after = left.length == 0 ? Double.NaN : left[measure];
            checks.add(Check.of(
                    rival,
                    observed[measure] * scale,
                    after * scale,
                    agreeing.articles().size()));
        });
        return checks;
    }

    /** The first article, else outlet, else list entry, without which the difference has the other sign. */
    private Optional<String> turnedBy(int measure) {
        double[] left = differences.leavingOut(measure);
        for (int i = 0; i < left.length; i++) {
            if (turns(observed[measure], left[i])) {
                return Optional.of(sides.articles().get(i).label());
            }
        }
        for (Map.Entry<String, double[]> outlet : withoutOutlet.entrySet()) {
            if (turns(observed[measure], outlet.getValue()[measure])) {
                return Optional.of(outlet.getKey());
            }
        }
        return turningEntry(measure);
    }

    private Optional<String> turningEntry(int measure) {
        Measure what = tallies.measures().get(measure);
        if (what.feature().definition().base() != Definition.Base.WORDS) {
            return Optional.empty();
        }
        Map<String, long[]> items = new LinkedHashMap<>();
        for (int i = 0; i < sides.labels().length; i++) {
            int article = i;
            sides.articles()
                    .get(i)
                    .counts()
                    .found(what.feature().id(), what.label(), what.feature().comparedIn())
                    .forEach(hit ->
                            items.computeIfAbsent(hit.item(), item -> new long[sides.labels().length])[article]++);
        }
        for (Map.Entry<String, long[]> item : items.entrySet()) {
            if (turns(observed[measure], differences.without(measure, item.getValue()))) {
                return Optional.of(item.getKey());
            }
        }
        return Optional.empty();
    }

    private static boolean turns(double before, double after) {
        return before * after < 0;
    }
}
