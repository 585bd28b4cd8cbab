package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.framing.Definition;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Tally;
import org.newsprism.voice.Voice;

/** Makes the estimate of a group's rate with the cautions that its articles and evidence ask for. */
final class Estimates {

    /** Below this many places found a rate carries {@link Caution#RARE}. */
    private static final int RARE = 5;

    private Estimates() {}

    static Estimate of(FeatureFindings feature, Group group, Optional<String> label, Set<Voice> voices) {
        List<Tally> tallies = tallies(feature, group, label, voices);
        double scale = feature.definition().base() == Definition.Base.WORDS ? 1000 : 1;
        Optional<Bootstrap.Intervals> intervals = Bootstrap.of(clusters(group, tallies), feature.seed());
        return new Estimate(
                feature.rate(sum(tallies)),
                sum(tallies),
                intervals.map(found -> found.percentile().scaled(scale)),
                intervals.map(found -> found.bca().scaled(scale)),
                intervals.isPresent()
                        ? Optional.empty()
                        : Bootstrap.leaveOneOut(tallies).map(ends -> ends.scaled(scale)),
                feature.unit(),
                group.n(),
                cautions(feature, group, label, voices, tallies));
    }

    /** The rate alone, without resampling, for a comparison that has an interval of its own. */
    static Estimate compared(Tallies all, int measure, Group group) {
        FeatureFindings feature = all.measures().get(measure).feature();
        Optional<String> label = all.measures().get(measure).label();
        List<Tally> tallies = group.articles().stream()
                .map(article -> all.of(measure, article))
                .toList();
        return new Estimate(
                feature.rate(sum(tallies)),
                sum(tallies),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                feature.unit(),
                group.n(),
                cautions(feature, group, label, feature.comparedIn(), tallies));
    }

    private static List<Tally> tallies(
            FeatureFindings feature, Group group, Optional<String> label, Set<Voice> voices) {
        return group.articles().stream()
                .map(article -> article.counts()
                        .tally(feature.id(), feature.definition().base(), label, voices))
                .toList();
    }

    private static Tally sum(List<Tally> tallies) {
        return tallies.stream().reduce(Tally.NONE, Tally::plus);
    }

    /**
     * What is resampled: articles; but outlets, each with all its articles, where one of five or more has most articles, for
     * then articles are no independent draws.
     */
    private static List<Tally> clusters(Group group, List<Tally> tallies) {
        if (!group.dominated() || group.outlets().size() < Estimate.ARTICLES_FOR_AN_INTERVAL) {
            return tallies;
        }
        Map<String, Tally> byOutlet = new LinkedHashMap<>();
        for (int i = 0; i < tallies.size(); i++) {
            byOutlet.merge(group.articles().get(i).outlet().orElseThrow().name(), tallies.get(i), Tally::plus);
        }
        return List.copyOf(byOutlet.values());
    }

    private static List<Caution> cautions(
            FeatureFindings feature, Group group, Optional<String> label, Set<Voice> voices, List<Tally> tallies) {
        List<Caution> cautions = new ArrayList<>(group.cautions());
        if (group.n() > 1 && group.outlets().size() == 1) {
            cautions.add(Caution.ONE_OUTLET);
        } else if (group.dominated()) {
            cautions.add(Caution.DOMINANT_OUTLET);
        }
        long count = sum(tallies).count();
        if (group.n() > 0 && count < RARE) {
            cautions.add(Caution.RARE);
        }
        if (group.n() > 2 && tallies.stream().anyMatch(tally -> 2 * tally.count() > count)) {
            cautions.add(Caution.DOMINANT_ARTICLE);
        }
        if (feature.definition().base() == Definition.Base.WORDS && oneEntry(feature, group, label, voices, count)) {
            cautions.add(Caution.DOMINANT_ENTRY);
        }
        if (feature.definition().validation().contains("UNVALIDATED")) {
            cautions.add(Caution.UNVALIDATED);
        }
        return cautions;
    }

    /** Whether one of several entries of the list makes more than half of the count. */
    private static boolean oneEntry(
            FeatureFindings feature, Group group, Optional<String> label, Set<Voice> voices, long count) {
        Map<String, Long> items = new LinkedHashMap<>();
        for (CountedArticle article : group.articles()) {
            ArticleCounts counts = article.counts();
            counts.found(feature.id(), label, voices).forEach(hit -> items.merge(hit.item(), 1L, Math::addExact));
        }
        return items.size() > 1 && items.values().stream().anyMatch(hits -> 2 * hits > count);
    }
}
