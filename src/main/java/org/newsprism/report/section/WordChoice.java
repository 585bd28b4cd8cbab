package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.KeyWord;
import org.newsprism.compare.KeyWords;
import org.newsprism.compare.Keyness;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;

/** Section 5: what the same thing is called, and the words that set a group apart. */
final class WordChoice implements SectionWriter {

    private static final int MOST_SETS = 8;
    private static final int CHARTED_SETS = 3;
    private static final int MOST_WORDS = 12;
    private static final int LEAST_MENTIONS = 4;
    private static final int PLACES = 2;
    private static final int LINES = 4;

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        variants(material, blocks);
        keyness(material, blocks);
        return new Section("words", 5, "Word choice", blocks);
    }

    private record Concept(String name, List<String> labels, long mentions) {
        static String variant(String label) {
            return label.substring(label.indexOf(':') + 1).strip();
        }
    }

    private static void variants(Material material, List<Block> blocks) {
        FeatureFindings feature = FeatureTables.feature(material.findings(), "variants");
        blocks.add(new Block.Heading("variant-sets", "What the same thing is called"));
        blocks.add(Prose.paragraph(
                "Each set holds words that compete for one concept. A variant's share is of all mentions of its"
                        + " concept, so how much a group writes about the concept makes no difference. The words themselves are counted,"
                        + " not what each means in its sentence: open the sentences."));
        List<Concept> concepts = concepts(feature);
        if (concepts.isEmpty()) {
            blocks.add(
                    Prose.paragraph("No concept was mentioned " + LEAST_MENTIONS + " times or more in two variants."));
            return;
        }
        for (int i = 0; i < Math.min(CHARTED_SETS, concepts.size()); i++) {
            Concept concept = concepts.get(i);
            List<String> labels = concept.labels();
            blocks.add(FeatureTables.shares(
                    material,
                    feature,
                    "variants-" + (i + 1),
                    labels,
                    labels.stream().map(Concept::variant).toList(),
                    "mentions of the concept",
                    "“" + concept.name() + "”: share and number of each variant in each group, all voices; "
                            + Figures.of(concept.mentions(), "mention", "mentions") + "."));
        }
        blocks.add(table(material, feature, concepts));
    }

    /** The concepts with enough mentions in at least two variants, the most mentioned first; their variants likewise. */
    private static List<Concept> concepts(FeatureFindings feature) {
        List<Concept> concepts = new ArrayList<>();
        for (Map.Entry<String, List<String>> set : feature.sets().entrySet()) {
            List<String> found = set.getValue().stream()
                    .filter(label -> mentions(feature, label) > 0)
                    .sorted(Comparator.comparing((String label) -> -mentions(feature, label))
                            .thenComparing(label -> label))
                    .toList();
            long mentions =
                    found.stream().mapToLong(label -> mentions(feature, label)).sum();
            if (found.size() >= 2 && mentions >= LEAST_MENTIONS) {
                concepts.add(new Concept(set.getKey(), found, mentions));
            }
        }
        return concepts.stream()
                .sorted(Comparator.comparing((Concept concept) -> -concept.mentions())
                        .thenComparing(Concept::name))
                .limit(MOST_SETS)
                .toList();
    }

    private static long mentions(FeatureFindings feature, String label) {
        return feature.cell(feature.articles(), Optional.of(label), ArticleCounts.EVERY_VOICE)
                .tally()
                .count();
    }

    private static Block table(Material material, FeatureFindings feature, List<Concept> concepts) {
        List<Group> groups = material.findings().groups().filled();
        TableDraft table = new TableDraft(
                        "variants-table", "Variants of each concept: mentions, articles, and mentions by group.")
                .words("Concept")
                .words("Variant")
                .numbers("All", "Articles");
        groups.forEach(group -> table.numbers(group.title()));
        for (Concept concept : concepts) {
            boolean first = true;
            for (String label : concept.labels()) {
                List<Hit> all = feature.cell(feature.articles(), Optional.of(label), ArticleCounts.EVERY_VOICE)
                        .hits();
                List<Object> cells = new ArrayList<>();
                cells.add(first ? concept.name() : "");
                cells.add(Concept.variant(label));
                cells.add(material.evidence().link(Figures.count(all.size()), all));
                cells.add(
                        Figures.count(all.stream().map(Hit::article).distinct().count()));
                groups.forEach(group -> cells.add(material.evidence().link(feature.cell(label, group))));
                table.row(Optional.empty(), cells);
                first = false;
            }
        }
        return table.table();
    }

    private static void keyness(Material material, List<Block> blocks) {
        Findings findings = material.findings();
        Keyness keyness = findings.keyness();
        blocks.add(new Block.Heading("keyness", "Words that set a group apart"));
        blocks.add(Prose.paragraph(
                "Words that a group uses more than all other articles together, outside quotation marks. Names,"
                        + " numbers and function words are left out. The score ranks words; it is no test, and a word that stands in one"
                        + " article says something of that article only (hollow bars). "
                        + Figures.count(keyness.tested())
                        + " words, found " + keyness.leastCount() + " times or more, were looked at. "
                        + FeatureTables.band(findings)));
        if (keyness.groups().isEmpty()) {
            blocks.add(Prose.paragraph("Fewer than two groups have articles, so there is nothing to set apart."));
        }
        int number = 0;
        for (Group group : findings.groups().filled()) {
            Optional<KeyWords> words = keyness.of(group);
            if (words.isPresent()) {
                number++;
                group(material, group, words.get(), number, blocks);
            }
        }
    }

    private static void group(Material material, Group group, KeyWords words, int number, List<Block> blocks) {
        List<KeyWord> shown = words.all().stream().limit(MOST_WORDS).toList();
        if (shown.isEmpty()) {
            blocks.add(Prose.paragraph("No word sets " + group.scope() + " apart."));
            return;
        }
        String subject = group.n() == 1 ? "this one article (“" + group.name() + "”)" : group.title();
        List<Chart.DivergingRow> rows = shown.stream()
                .map(word -> new Chart.DivergingRow(
                        word.lemma(),
                        word.zeta(),
                        Figures.count(word.count()) + " in "
                                + Figures.of(word.spread().articles(), "article", "articles"),
                        word.singleArticle()))
                .toList();
        String caption =
                "Words of " + subject + " against all other articles: weighted log-odds, with the number of uses and of"
                        + " articles. Hollow: one article accounts for the word.";
        blocks.add(new Block.Figure(
                "keyness-" + number,
                new Chart.Diverging("weighted log-odds (ζ), ranks only", "all others", group.name(), rows),
                caption,
                caption + " " + told(shown),
                Optional.empty()));
        blocks.add(table(material, words, shown, number, subject));
    }

    private static String told(List<KeyWord> words) {
        List<String> told = new ArrayList<>();
        words.forEach(
                word -> told.add(word.lemma() + " " + Figures.score(word.zeta()) + ", " + word.count() + " uses"));
        return String.join("; ", told) + ".";
    }

    private static Block table(Material material, KeyWords words, List<KeyWord> shown, int number, String subject) {
        TableDraft table = new TableDraft(
                        "keyness-table-" + number, "Words of " + subject + ": the figures to doubt them by.")
                .wide("Word", 16)
                .numbers("ζ", "Uses", "/1,000", "Art.", "Top", "Else", "LogR", "LRC", "DP")
                .wide("Articles and lines", 26);
        for (KeyWord word : shown) {
            table.row(
                    word.lemma() + (word.singleArticle() ? " *" : ""),
                    Figures.score(word.zeta()),
                    Figures.count(word.count()),
                    Figures.rate(word.perThousand()),
                    Figures.count(word.spread().articles()),
                    Figures.percent(word.spread().largestShare()),
                    Figures.count(word.rest()),
                    Figures.signed(word.logRatio()),
                    Figures.signed(word.conservative()),
                    Figures.score(word.spread().dpNorm()),
                    places(material, word));
        }
        String noise = words.noise().isPresent()
                ? " Two halves of this same group reach a ζ of "
                        + Figures.score(words.noise().getAsDouble())
                        + " in 95 of 100 splits: below that lies nothing to find."
                : "";
        return table.note(
                        "* one article accounts for the word. /1,000: uses per 1,000 words. Art.: articles with it. Top: largest share of the"
                                + " uses in one article. Else: uses in all other articles. LogR: Log Ratio. LRC: the end of the Log"
                                + " Ratio's interval nearest to zero, 0 when it includes zero." + noise + " "
                                + Names.limits(words.cautions()))
                .table();
    }

    /** The lines where a word stands, article by article, leading to the article's row. */
    private static List<Inline> places(Material material, KeyWord word) {
        Map<CountedArticle, Set<Integer>> lines = new LinkedHashMap<>();
        for (KeyWord.Place place : word.places()) {
            CountedArticle article = material.findings().article(place.article());
            lines.computeIfAbsent(article, key -> new LinkedHashSet<>())
                    .add(article.article().lineOf(place.term().span().start()));
        }
        List<Inline> words = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<CountedArticle, Set<Integer>> entry : lines.entrySet()) {
            if (shown++ == PLACES) {
                words.add(Prose.plain(" and " + (lines.size() - PLACES) + " more"));
                break;
            }
            String numbers =
                    entry.getValue().stream().limit(LINES).map(Object::toString).collect(Collectors.joining(", "));
            words.add(Prose.plain(words.isEmpty() ? "" : "; "));
            words.add(Prose.link(
                    entry.getKey().label() + " " + numbers + (entry.getValue().size() > LINES ? " …" : ""),
                    EvidenceLinks.anchor(entry.getKey().id())));
        }
        return words;
    }
}
