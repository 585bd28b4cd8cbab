package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.VoiceMeasure;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;

/** What each side gets, by article and by group, in four measures that are never mixed. */
final class SideShares {

    /** Up to this many articles each is shown in all four measures. */
    private static final int IN_FULL = 6;

    private SideShares() {}

    /** Four bars an article; of more articles one each, the attributed words. */
    static Block byArticle(Voices voices, List<ArticleVoices> articles, String scope) {
        boolean full = articles.size() <= IN_FULL;
        List<VoiceMeasure> measures =
                full ? Arrays.asList(VoiceMeasure.values()) : List.of(VoiceMeasure.ATTRIBUTED_WORDS);
        List<Chart.ShareRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ArticleVoices article : articles) {
            String label = article.article().label();
            boolean first = true;
            for (VoiceMeasure measure : measures) {
                List<Long> counts = counts(voices, article.bySide(), measure);
                String name = full ? (first ? label + ": " : "") + measure.label() : label;
                rows.add(new Chart.ShareRow(
                        name, full ? "" : article.article().group().orElse(""), counts));
                told.add(label + ", " + measure.label() + ": " + told(voices, counts));
                first = false;
            }
        }
        String caption = full
                ? "What each side has of an article's quotations, of the words between quotation marks, of all attributed words, and"
                        + " of these weighted by how near the top they stand; "
                : "What each side has of an article's attributed words, quoted and reported; the other measures are in voices.csv; ";
        return new Block.Figure(
                "side-shares",
                new Chart.Shares(voices.sides(), rows, full ? "each measure" : "attributed words"),
                caption + scope + ". Each article stands for itself; an empty bar has nothing of the kind.",
                "Shares by side. " + String.join("; ", told) + ".",
                Optional.empty());
    }

    private static List<Long> counts(Voices voices, List<Share> shares, VoiceMeasure measure) {
        List<Long> counts = new ArrayList<>(Collections.nCopies(voices.sides().size(), 0L));
        for (Share share : shares) {
            int key = voices.key(share.name());
            counts.set(key, Math.addExact(counts.get(key), measure.of(share)));
        }
        if (measure == VoiceMeasure.PROMINENCE) {
            // Printed in whole words; the exact figures are in the data file.
            counts.replaceAll(weight -> (weight + QuoteRow.BODY / 2) / QuoteRow.BODY);
        }
        return counts;
    }

    private static String told(Voices voices, List<Long> counts) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            if (counts.get(i) > 0) {
                parts.add(voices.sides().get(i) + " " + Figures.count(counts.get(i)));
            }
        }
        return parts.isEmpty() ? "none" : String.join(", ", parts);
    }

    /** Origin x side, the number of attributed quotations. */
    static Block heatmap(Material material, Voices voices) {
        List<Chart.HeatRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Group group : material.findings().groups().filled()) {
            List<Long> counts =
                    counts(voices, Share.bySide(material.findings().quotes(group)), VoiceMeasure.ATTRIBUTIONS);
            rows.add(new Chart.HeatRow(title(group), counts));
            told.add(title(group) + ": " + told(voices, counts));
        }
        return new Block.Figure(
                "side-heatmap",
                new Chart.Heatmap(voices.sides(), rows, "attributed quotations"),
                "How often each side speaks in the articles of each group: attributed quotations of the body; "
                        + Figures.of(material.findings().groups().filled().size(), "group", "groups")
                        + " with an article. Counts, not rates: groups differ in articles and length. "
                        + FeatureTables.band(material.findings()),
                "Quotations by group and side. " + String.join("; ", told) + ".",
                Optional.empty());
    }

    /** Pooled over a group's articles; a group of one has counts and no shares. */
    static Block byGroup(Material material) {
        Findings findings = material.findings();
        TableDraft table = new TableDraft(
                        "attributions-by-group",
                        "The four measures by group: number and share of the group's total. "
                                + FeatureTables.band(findings))
                .words("Group")
                .words("Side")
                .numbers("Quotations", "Quoted words", "Attributed words", "Top-weighted", "Articles");
        for (Group group : findings.groups().filled()) {
            List<Share> shares = Share.bySide(findings.quotes(group));
            boolean first = true;
            for (Share share : shares) {
                table.row(
                        first ? title(group) : "",
                        share.name().equals(Actor.UNKNOWN_SIDE) ? Voices.UNKNOWN : share.name(),
                        material.evidence()
                                .quoteLink(figure(share, shares, VoiceMeasure.ATTRIBUTIONS, group), share.quotes()),
                        material.evidence()
                                .quoteLink(
                                        figure(share, shares, VoiceMeasure.QUOTED_WORDS, group),
                                        withMarks(share.quotes())),
                        material.evidence()
                                .quoteLink(figure(share, shares, VoiceMeasure.ATTRIBUTED_WORDS, group), share.quotes()),
                        group.n() < 2 ? Figures.NOTHING : Figures.percent(VoiceMeasure.PROMINENCE.share(share, shares)),
                        material.evidence().quoteLink(articles(share, group), share.quotes()));
                first = false;
            }
            if (first) {
                table.row(title(group), "nobody is quoted", "0", "0", "0", Figures.NOTHING, articles(List.of(), group));
            }
        }
        return table.note(
                        "Articles: how many quote the side. Top-weighted: each quotation's words times the share of the body that"
                                + " follows its start. A group of one is that article: counts only, its shares are above. A long article"
                                + " weighs more than a short one in a group's total; article by article the measures are in voices.csv.")
                .table();
    }

    /** A group of one is never named as if its article spoke for it. */
    private static String title(Group group) {
        return group.n() == 1 ? group.scope() : group.title();
    }

    private static String articles(Share share, Group group) {
        return articles(share.quotes(), group);
    }

    private static String articles(List<QuoteRow> quotes, Group group) {
        return Figures.count(quotes.stream().map(QuoteRow::article).distinct().count()) + " of " + group.n();
    }

    private static List<QuoteRow> withMarks(List<QuoteRow> quotes) {
        return quotes.stream().filter(row -> !row.quote().quoted().isEmpty()).toList();
    }

    private static String figure(Share share, List<Share> all, VoiceMeasure measure, Group group) {
        String count = Figures.count(measure.of(share));
        double part = measure.share(share, all);
        return group.n() < 2 || Double.isNaN(part) ? count : count + " (" + Figures.percent(part) + ")";
    }
}
