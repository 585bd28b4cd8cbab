package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.Cell;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Estimate;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.framing.Definition;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.voice.Voice;

/** The tables and charts that several sections make of a feature. */
final class FeatureTables {

    /** Fewer words of a voice in an article than these give no rate worth a dot. */
    private static final int LEAST_WORDS = 50;

    /** What a caption says of that. */
    static final String SHORT = "Voices of fewer than " + LEAST_WORDS + " words in an article have no dot.";

    private FeatureTables() {}

    /** A feature by its id; every feature of the program is in every findings. */
    static FeatureFindings feature(Findings findings, String id) {
        return findings.features().stream()
                .filter(feature -> feature.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No findings on " + id));
    }

    /** Where a report counts a feature, article by article or group by group; empty for the user's own lists. */
    static Optional<String> place(String id) {
        return Optional.ofNullable(
                switch (id) {
                    case "quotations" -> "voice-strips";
                    case "sources" -> "voice-sources";
                    case "reporting-verbs" -> "verbs";
                    case "variants" -> "variant-sets";
                    case "loaded-words", "scare-quotes" -> "loaded";
                    case "hedges", "boosters", "factives", "implicatives", "assertives", "questions" -> "certainty";
                    case "agency" -> "who-acts";
                    case "passives", "nominalisations" -> id;
                    case "generic-frames", "policy-frames", "property-cues" -> "cues-" + id;
                    default -> null;
                });
    }

    /** Stacked shares of a feature's labels, a bar a group, with counts. */
    static Block shares(
            Material material,
            FeatureFindings feature,
            String id,
            List<String> labels,
            List<String> keys,
            String unit,
            String caption) {
        List<Chart.ShareRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Group group : material.findings().groups().filled()) {
            List<Long> counts = labels.stream()
                    .map(label -> feature.cell(label, group).tally().count())
                    .toList();
            rows.add(new Chart.ShareRow(group.title(), "", counts));
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < keys.size(); i++) {
                parts.add(keys.get(i) + " " + counts.get(i));
            }
            told.add(group.title() + ": " + String.join(", ", parts));
        }
        return new Block.Figure(
                id,
                new Chart.Shares(keys, rows, unit),
                caption + " " + band(material.findings()),
                caption + " " + String.join("; ", told) + "." + without(material.findings()),
                Optional.empty());
    }

    /** What every chart that sets groups side by side says of itself. */
    static String band(Findings findings) {
        return findings.identification().descriptiveOnly()
                ? "Descriptive only: group and event cannot be told apart in this corpus."
                : "Verdict on comparing groups: "
                        + findings.identification().verdict().words() + ".";
    }

    /** The groups that have no article, in words for a caption; empty when every group has one. */
    static String without(Findings findings) {
        List<String> empty = findings.groups().empty().stream().map(Group::name).toList();
        if (empty.isEmpty()) {
            return "";
        }
        return " Without an article (n = 0): " + Prose.list(empty) + ".";
    }

    /** Counts of each label by group. */
    static Block countsByGroup(Material material, FeatureFindings feature, String id, String caption, String first) {
        List<Group> groups = material.findings().groups().filled();
        TableDraft table = new TableDraft(id, caption).words(first);
        groups.forEach(group -> table.numbers(group.title()));
        for (String label : feature.labels()) {
            List<Object> cells = new ArrayList<>();
            cells.add(label);
            groups.forEach(group -> cells.add(count(material, feature.cell(label, group), group)));
            table.row(Optional.empty(), cells);
        }
        return table.table();
    }

    /** A count that leads to its places; a dash for a group without articles. */
    static Object count(Material material, Cell cell, Group group) {
        return group.n() == 0 ? Figures.NOTHING : material.evidence().link(cell);
    }

    /** The entries of a feature with most places, by group: what the words were. */
    static Block entriesByGroup(
            Material material, FeatureFindings feature, String id, String caption, String first, int most) {
        List<Group> groups = material.findings().groups().filled();
        Map<String, Map<String, List<Hit>>> byItem = new LinkedHashMap<>();
        Map<String, Integer> totals = new LinkedHashMap<>();
        for (Group group : groups) {
            feature.total(group).byItem().forEach((item, hits) -> {
                byItem.computeIfAbsent(item, key -> new LinkedHashMap<>()).put(group.name(), hits);
                totals.merge(item, hits.size(), Integer::sum);
            });
        }
        List<String> items = totals.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        TableDraft table = new TableDraft(id, caption).words(first).numbers("All", "Articles");
        groups.forEach(group -> table.numbers(group.title()));
        for (String item : items.subList(0, Math.min(most, items.size()))) {
            List<Object> cells = new ArrayList<>();
            Map<String, List<Hit>> hits = byItem.getOrDefault(item, Map.of());
            List<Hit> all = hits.values().stream().flatMap(List::stream).toList();
            cells.add(item);
            cells.add(material.evidence().link(Figures.count(all.size()), all));
            cells.add(material.evidence().articles(all));
            for (Group group : groups) {
                List<Hit> own = hits.getOrDefault(group.name(), List.of());
                cells.add(material.evidence().link(Figures.count(own.size()), own));
            }
            table.row(Optional.empty(), cells);
        }
        if (items.size() > most) {
            table.note("The " + most + " entries found most often, of " + items.size()
                    + "; all are in features.csv and evidence.csv.");
        }
        return table.table();
    }

    /** Every article a dot: the rate of a feature per 1,000 words in each voice, a row a group. */
    static Block dots(
            Material material,
            FeatureFindings feature,
            String id,
            List<Voice> voices,
            List<String> series,
            String caption) {
        List<Chart.DotRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Group group : material.findings().groups().filled()) {
            List<Chart.Dot> dots = new ArrayList<>();
            for (CountedArticle article : group.articles()) {
                for (int i = 0; i < voices.size(); i++) {
                    double rate = drawn(feature, feature.cell(voices.get(i), article));
                    if (Double.isFinite(rate)) {
                        dots.add(new Chart.Dot(i, rate, article.label()));
                        told.add(article.label() + " " + series.get(i) + " " + Figures.rate(rate));
                    }
                }
            }
            rows.add(new Chart.DotRow(group.title(), dots));
        }
        List<String> few = told.subList(0, Math.min(60, told.size()));
        return new Block.Figure(
                id,
                new Chart.Dots("per 1,000 words of the same voice", series, rows),
                caption + " Each dot is one article. " + SHORT + " " + band(material.findings()),
                caption + " " + String.join("; ", few) + (few.size() < told.size() ? "; and more" : "") + ".",
                Optional.empty());
    }

    /** The rate that a dot stands for; NaN where there are too few words for one: one hit in one word is 1,000 in 1,000. */
    static double drawn(FeatureFindings feature, Cell cell) {
        boolean few = feature.definition().base() == Definition.Base.WORDS
                && cell.tally().base() < LEAST_WORDS;
        return few ? Double.NaN : feature.rate(cell.tally());
    }

    /** Rates of a feature by group with what may be said of them. */
    static Block rates(Material material, FeatureFindings feature, String id, List<Voice> voices, String caption) {
        TableDraft table = new TableDraft(id, caption)
                .words("Group")
                .words("Voice")
                .numbers("Found", "Words", "Per 1,000", "Range or interval")
                .words("Limits");
        for (Group group : material.findings().groups().filled()) {
            boolean first = true;
            for (Voice voice : voices) {
                Cell cell = feature.cell(group.articles(), Optional.empty(), Set.of(voice));
                Estimate estimate = feature.estimate(group, Optional.empty(), Set.of(voice));
                table.row(
                        first ? group.title() : "",
                        Names.of(voice),
                        count(material, cell, group),
                        group.n() == 0
                                ? Figures.NOTHING
                                : Figures.count(cell.tally().base()),
                        Figures.rate(estimate.value()),
                        range(estimate),
                        Names.limits(estimate.cautions()));
                first = false;
            }
        }
        return table.note(
                        "Range: lowest and highest rate with one article left out (2 to 4 articles). Interval: 95%, articles"
                                + " resampled (5 articles or more), in brackets corrected for bias and skew (BCa). No external base rate exists for these counts; compare with the row of"
                                + " all groups and with the dots.")
                .table();
    }

    private static String range(Estimate estimate) {
        return estimate.interval()
                .map(i -> Figures.rate(i.low()) + " to " + Figures.rate(i.high())
                        + estimate.bca()
                                .map(b -> " (" + Figures.rate(b.low()) + " to " + Figures.rate(b.high()) + ")")
                                .orElse(""))
                .or(() -> estimate.range().map(i -> Figures.rate(i.low()) + " to " + Figures.rate(i.high())))
                .orElse(Figures.NOTHING);
    }

    /** Whether the feature found anything at all. */
    static boolean found(FeatureFindings feature) {
        return feature.articles().stream()
                .anyMatch(article -> !article.counts().found(feature.id()).isEmpty());
    }

    /** The count of everything a feature found in some voices, over all articles. */
    static Cell all(FeatureFindings feature) {
        return feature.cell(feature.articles(), Optional.empty(), ArticleCounts.EVERY_VOICE);
    }
}
