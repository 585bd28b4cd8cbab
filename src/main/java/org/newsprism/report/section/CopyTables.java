package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsprism.compare.Copies;
import org.newsprism.compare.CopyFigure;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.KeyUnit;
import org.newsprism.compare.KeyWord;
import org.newsprism.compare.KeyWords;
import org.newsprism.corpus.ArticleId;
import org.newsprism.profile.Share;
import org.newsprism.profile.VoiceMeasure;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.voice.Voice;

/** Headline figures with and without articles that are built from another's copy, beside the figures themselves (F47). */
final class CopyTables {

    static final String NONE =
            "No article read here is known to be built from another's copy (by derived_from in the outlet table,"
                    + " a credit in the article itself, a supplied wire text or text in common with another outlet), so no figure was worked out"
                    + " again without.";

    private static final int SIDES = 3;
    private static final int WORDS = 5;
    private static final int GROUPS = 5;

    private CopyTables() {}

    /** {@code 3 by a credit in the article itself, 2 by a supplied wire text}. */
    static String grounds(Findings findings) {
        Map<Copies.Ground, Integer> counts = new LinkedHashMap<>();
        for (Copies.Ground ground : Copies.Ground.values()) {
            int n = (int) grouped(findings).stream()
                    .filter(article -> findings.copies().ground(article).equals(Optional.of(ground)))
                    .count();
            if (n > 0) {
                counts.put(ground, n);
            }
        }
        return counts.entrySet().stream()
                .map(entry -> Figures.of(entry.getValue(), "article", "articles") + " by "
                        + entry.getKey().words())
                .collect(Collectors.joining(", "));
    }

    private static List<CountedArticle> grouped(Findings findings) {
        return findings.groups().filled().stream()
                .flatMap(group -> group.articles().stream())
                .toList();
    }

    /** The groups of two articles or more with copied ones. */
    private static List<Group> concerned(Findings findings) {
        return findings.groups().filled().stream()
                .filter(group -> group.n() > 1 && group.articles().stream().anyMatch(findings.copies()::derived))
                .limit(GROUPS)
                .toList();
    }

    /** What the sides speak in a group, with and without. */
    static Block sides(Findings findings, EvidenceLinks evidence) {
        if (concerned(findings).isEmpty()) {
            return none(findings);
        }
        TableDraft table = new TableDraft(
                        "voice-copies",
                        "With and, after the arrow, without articles built from another's copy: " + grounds(findings)
                                + ".")
                .words("Group", "Side")
                .numbers("Articles", "Quotations", "Attributed words");
        for (Group group : concerned(findings)) {
            List<Share> with = Share.bySide(findings.quotes(group));
            Group own = findings.copies().without(group);
            List<Share> without = Share.bySide(findings.quotes(own));
            boolean first = true;
            for (Share share : with.subList(0, Math.min(SIDES, with.size()))) {
                table.row(
                        first ? group.name() : "",
                        share.name(),
                        first ? group.n() + " → " + own.n() : "",
                        moved(evidence, share, with, without, VoiceMeasure.ATTRIBUTIONS, group, own),
                        moved(evidence, share, with, without, VoiceMeasure.ATTRIBUTED_WORDS, group, own));
                first = false;
            }
            if (with.isEmpty()) {
                table.row(group.name(), "nobody is quoted", group.n() + " → " + own.n(), "0 → 0", "0 → 0");
            }
        }
        return table.note("Number and share of the group's total; the three sides quoted most. " + FULL)
                .table();
    }

    private static final String FULL = "All measures with and without are in section 12 and copies.csv.";

    private static Block none(Findings findings) {
        List<String> alone = findings.groups().filled().stream()
                .filter(group -> group.articles().stream().anyMatch(findings.copies()::derived))
                .map(Group::name)
                .toList();
        return Prose.paragraph(
                alone.isEmpty()
                        ? "No derived copy is known in this corpus: no figure is another without (section 12)."
                        : "Built from another's copy, as far as is known: the one article "
                                + (alone.size() == 1 ? "of " : "each of ") + Prose.list(alone) + "; "
                                + (alone.size() == 1 ? "the group has" : "these groups have")
                                + " no other, and the figures of all other groups are the same without (section 12).");
    }

    private static List<Inline> moved(
            EvidenceLinks evidence,
            Share share,
            List<Share> with,
            List<Share> without,
            VoiceMeasure measure,
            Group group,
            Group own) {
        Share left = without.stream()
                .filter(other -> other.name().equals(share.name()))
                .findFirst()
                .orElse(new Share(share.name(), List.of()));
        return List.of(
                evidence.quoteLink(figure(share, with, measure, group), share.quotes()),
                Prose.plain(" → "),
                evidence.quoteLink(figure(left, without, measure, own), left.quotes()));
    }

    private static String figure(Share share, List<Share> all, VoiceMeasure measure, Group group) {
        String count = Figures.count(measure.of(share));
        double part = measure.share(share, all);
        return group.n() < 2 || Double.isNaN(part) ? count : count + " (" + Figures.percent(part) + ")";
    }

    /** Rates of some measures with and without. */
    static Block measures(Findings findings, String id, List<String> measures) {
        List<String> groups = concerned(findings).stream().map(Group::name).toList();
        if (groups.isEmpty()) {
            return none(findings);
        }
        TableDraft table = new TableDraft(
                        id,
                        "With and, after the arrow, without articles built from another's copy: " + grounds(findings)
                                + ".")
                .words("What");
        groups.forEach(group -> table.numbers(group));
        for (String measure : measures) {
            List<CopyFigure> row = findings.checks().copies().stream()
                    .filter(figure -> figure.measure().equals(measure) && groups.contains(figure.group()))
                    .toList();
            if (row.size() == groups.size()) {
                List<Object> cells = new ArrayList<>();
                cells.add(ContrastTables.title(
                        findings, row.get(0).feature().value(), row.get(0).label()));
                row.forEach(figure -> cells.add(moved(figure)));
                table.row(Optional.empty(), cells);
            }
        }
        return table.isEmpty()
                ? Prose.paragraph("Too few places were found to work out rates without copied text (section 12).")
                : table.note(ContrastTables.RESTING + " " + Figures.NOTHING + ": no article is left. " + FULL)
                        .table();
    }

    /** A measure with and, after the arrow, without copies; a line may end at the arrow only. */
    static String moved(CopyFigure figure) {
        return ContrastTables.resting(figure.with()).replace(' ', '\u00a0') + " → "
                + ContrastTables.resting(figure.without()).replace(' ', '\u00a0');
    }

    /** How much of the words that set groups apart stands in copied articles. */
    static Block words(Findings findings) {
        List<Group> groups = concerned(findings);
        if (groups.isEmpty()) {
            return none(findings);
        }
        TableDraft table = new TableDraft(
                        "keyness-copies",
                        "The words that set groups apart, with and, after the arrow, without articles built from another's copy: "
                                + grounds(findings) + ".")
                .words("Group", "Word")
                .numbers("Uses", "Articles");
        for (Group group : groups) {
            boolean first = true;
            List<KeyWord> words = findings.keyness().of(KeyUnit.WORD, Voice.OUTLET).of(group).stream()
                    .map(KeyWords::all)
                    .flatMap(List::stream)
                    .filter(word -> !word.singleArticle())
                    .limit(WORDS)
                    .toList();
            for (KeyWord word : words) {
                List<ArticleId> own = word.places().stream()
                        .map(KeyWord.Place::article)
                        .filter(id -> !findings.copies().derived(findings.article(id)))
                        .toList();
                table.row(
                        first ? group.name() : "",
                        word.key(),
                        Figures.count(word.count()) + " → " + Figures.count(own.size()),
                        word.spread().articles() + " → "
                                + own.stream().distinct().count());
                first = false;
            }
        }
        return table.isEmpty()
                ? Prose.paragraph("No word that sets apart a group with copied articles stands in two of its articles.")
                : table.note("A word left in one article only says something of that article. " + FULL)
                        .table();
    }
}
