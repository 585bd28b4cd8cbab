package org.newsprism.compare.change;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsprism.compare.Contrast;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.corpus.Outlet;
import org.newsprism.profile.Tally;

/**
 * What a run read and found, in few words: inputs row by row, figures and findings. The same input gives the same record.
 *
 * @param version of the program
 * @param inputs hash of version, settings and all files read
 * @param settings by name
 * @param outlets the outlet table: a map of its cells by column for each outlet
 * @param study the study folder's files by name, each as its lines; a long one as a line with its hash
 * @param texts the articles by id; none above {@value #MOST_TEXTS}, where the hash has to do
 * @param groups the number of articles of each group that has any
 * @param ungrouped how many articles are in none
 * @param verdict the words of the verdict
 * @param figures each group's rates
 * @param findings each difference of a group from all others
 */
public record RunRecord(
        String version,
        String inputs,
        Map<String, String> settings,
        Map<String, Map<String, String>> outlets,
        Map<String, List<String>> study,
        Map<String, Text> texts,
        Map<String, Integer> groups,
        int ungrouped,
        String verdict,
        List<Figure> figures,
        List<Finding> findings) {

    /** More articles than this are told apart by the hash alone, to keep the record small. */
    public static final int MOST_TEXTS = 5_000;

    /** A label found less often in the whole corpus has no figure here. */
    private static final int LEAST_COUNT = 5;

    private static final int HASH = 12;

    /**
     * An article as it was read; empty where a thing is not known.
     *
     * @param sha256 the beginning of the hash of its file
     */
    public record Text(String sha256, String label, String outlet, String group, String event, String date) {
        public Text {
            whole(sha256, label, outlet, group, event, date);
        }
    }

    /**
     * A group's rate.
     *
     * @param unit such as {@code per 1,000 words}
     */
    public record Figure(String measure, String title, String group, long count, long base, String unit) {

        public Figure {
            whole(measure, title, group, unit);
        }

        /** The rate in its unit; NaN without a base. */
        double rate() {
            return (unit.startsWith("per 1,000") ? 1000.0 : 100.0) * count / base;
        }
    }

    /**
     * A difference of a group from all others.
     *
     * @param difference in per cent or per 1,000 words
     * @param p after Benjamini and Hochberg; null without a test
     * @param fragile what decides about it alone; empty for nothing
     */
    public record Finding(
            String measure,
            String title,
            String group,
            double difference,
            String unit,
            @Nullable Double p,
            boolean stands,
            String fragile) {
        public Finding {
            whole(measure, title, group, unit, fragile);
        }
    }

    public RunRecord {
        whole(version, inputs, verdict);
        settings = copy(settings);
        outlets = copy(outlets);
        study = copy(study);
        texts = copy(texts);
        groups = copy(groups);
        figures = List.copyOf(figures);
        findings = List.copyOf(findings);
    }

    /** A record may come from a file that somebody edited. */
    private static void whole(@Nullable String... parts) {
        for (String part : parts) {
            Objects.requireNonNull(part);
        }
    }

    private static <V> Map<String, V> copy(Map<String, V> map) {
        map.forEach((key, value) -> {
            Objects.requireNonNull(key);
            Objects.requireNonNull(value);
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The record of a run. */
    public static RunRecord of(
            Findings found,
            String version,
            String inputs,
            Map<String, String> settings,
            Map<String, List<String>> study) {
        Map<String, Map<String, String>> outlets = new LinkedHashMap<>();
        for (Outlet outlet : found.corpus().outlets().rows()) {
            outlets.put(outlet.name(), outlet.columns());
        }
        Map<String, Text> texts = new LinkedHashMap<>();
        if (found.articles().size() <= MOST_TEXTS) {
            for (CountedArticle article : found.articles()) {
                texts.put(article.id().value(), text(article));
            }
        }
        Map<String, Integer> groups = new LinkedHashMap<>();
        found.groups().filled().forEach(group -> groups.put(group.name(), group.n()));
        return new RunRecord(
                version,
                inputs,
                settings,
                outlets,
                study,
                texts,
                groups,
                found.groups().ungrouped().size(),
                found.identification().verdict().words(),
                figures(found),
                findings(found));
    }

    private static Text text(CountedArticle article) {
        String sha256 = article.article().sha256();
        return new Text(
                sha256.substring(0, Math.min(HASH, sha256.length())),
                article.label(),
                article.article().outlet().value().orElse(""),
                article.group().orElse(""),
                article.article().event().orElse(""),
                article.article().date().value().map(Object::toString).orElse(""));
    }

    private static List<Figure> figures(Findings found) {
        List<Figure> figures = new ArrayList<>();
        for (FeatureFindings feature : found.features()) {
            Map<String, Long> counts = new HashMap<>();
            found.groups().filled().stream()
                    .flatMap(group -> group.articles().stream())
                    .flatMap(article -> article.counts().found(feature.id()).stream())
                    .forEach(hit -> counts.merge(hit.label(), 1L, Long::sum));
            for (java.util.Optional<String> label : feature.comparedLabels()) {
                // Open-ended sets have hundreds of labels, and most of them hardly a place.
                if (label.filter(name -> counts.getOrDefault(name, 0L) < LEAST_COUNT)
                        .isPresent()) {
                    continue;
                }
                List<Figure> row = new ArrayList<>();
                long all = 0;
                for (Group group : found.groups().filled()) {
                    Tally tally = group.articles().stream()
                            .map(article -> article.counts()
                                    .tally(feature.id(), feature.definition().base(), label, feature.comparedIn()))
                            .reduce(Tally.NONE, Tally::plus);
                    all += tally.count();
                    row.add(new Figure(
                            feature.id().value()
                                    + label.map(name -> ": " + name).orElse(""),
                            feature.title(label),
                            group.name(),
                            tally.count(),
                            tally.base(),
                            feature.unit()));
                }
                if (all >= LEAST_COUNT) {
                    figures.addAll(row);
                }
            }
        }
        return figures;
    }

    private static List<Finding> findings(Findings found) {
        List<Finding> findings = new ArrayList<>();
        for (Contrast contrast : found.contrasts()) {
            if (Double.isFinite(contrast.difference())) {
                FeatureFindings feature = found.feature(contrast.feature()).orElseThrow();
                boolean words = contrast.inside().unit().startsWith("per 1,000");
                findings.add(new Finding(
                        contrast.measure(),
                        feature.title(contrast.label()),
                        contrast.group(),
                        words ? contrast.difference() : 100 * contrast.difference(),
                        contrast.inside().unit(),
                        contrast.significance().adjusted().orElse(null),
                        contrast.finding(),
                        contrast.sturdiness()
                                .turnedBy()
                                .or(contrast.sturdiness()::lostWithout)
                                .orElse("")));
            }
        }
        return findings;
    }
}
