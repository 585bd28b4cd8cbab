package org.newsprism.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tests findings again with something left out: an outlet, or the article that carries most of the difference. */
final class Retest {

    /** The outlets left out in turn: those with most articles. */
    private static final int OUTLETS = 12;

    private static final int DRAWS = 999;

    private final Sides sides;
    private final Tallies found;
    private final List<Integer> measures;
    private final long seed;
    private final Map<String, double[]> withoutOutlet = new LinkedHashMap<>();

    /** Of these measures of the tallies. */
    Retest(Sides sides, Tallies tallies, List<Integer> measures, long seed) {
        this.sides = sides;
        this.found = new Tallies(measures.stream().map(tallies.measures()::get).toList(), sides.articles());
        this.measures = List.copyOf(measures);
        this.seed = seed;
        for (String outlet : Sturdy.outlets(sides).stream().limit(OUTLETS).toList()) {
            Sides left = sides.among(article -> !Sturdy.isOf(outlet, article));
            // A side of one outlet cannot be looked at without it; that it is one is said beside it.
            if (left.size(0) > 0 && left.size(1) > 0) {
                withoutOutlet.put(outlet, p(left, found));
            }
        }
    }

    /** An outlet, or an article, without which a measure's p rises above the level. */
    Optional<String> lostWithout(int measure) {
        int at = measures.indexOf(measure);
        for (Map.Entry<String, double[]> outlet : withoutOutlet.entrySet()) {
            if (!(outlet.getValue()[at] <= Significance.LEVEL)) {
                return Optional.of(outlet.getKey());
            }
        }
        CountedArticle weightiest = weightiest(at);
        Sides left = sides.among(article -> !article.id().equals(weightiest.id()));
        Tallies one = new Tallies(List.of(found.measures().get(at)), left.articles());
        return p(left, one)[0] <= Significance.LEVEL ? Optional.empty() : Optional.of(weightiest.label());
    }

    /** The article without which the difference is smallest. */
    private CountedArticle weightiest(int at) {
        Differences differences = new Differences(sides, found);
        double sign = Math.signum(differences.observed()[at]);
        double[] left = differences.leavingOut(at);
        int least = 0;
        for (int i = 1; i < left.length; i++) {
            if (sign * left[i] < sign * left[least]) {
                least = i;
            }
        }
        return sides.articles().get(least);
    }

    private double[] p(Sides left, Tallies of) {
        return JointTest.of(new Differences(left, of), left.relabelings(seed, DRAWS, 20_000))
                .p();
    }
}
