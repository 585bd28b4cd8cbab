package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.CrossTable;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.Groups;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Skipped;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;

/** Section 2: each article, whose it is and how that is known, and what was set aside. */
final class CorpusAndGroups implements SectionWriter {

    /** Longer lists go to the data files; the first rows stand here. */
    private static final int LONGEST = 60;

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        List<Block> blocks = new ArrayList<>();
        blocks.add(groups(findings));
        derivation(findings).forEach(blocks::add);
        Timeline.of(findings).ifPresent(blocks::add);
        EventTables.ties(findings).ifPresent(blocks::add);
        blocks.add(articles(findings));
        ungrouped(findings).ifPresent(blocks::add);
        blocks.addAll(setAside(findings));
        skipped(findings).ifPresent(blocks::add);
        return new Section("corpus", 2, "Corpus and groups", blocks);
    }

    private static Block groups(Findings findings) {
        TableDraft table = new TableDraft(
                        "groups",
                        "Groups by " + findings.groups().column()
                                + ", in the order of the outlet table. A group without articles is listed, not left out.")
                .words("Group")
                .numbers("Articles")
                .words("Outlets")
                .numbers("Body words");
        for (Group group : findings.groups().all()) {
            long words = group.articles().stream()
                    .mapToLong(CorpusAndGroups::bodyWords)
                    .sum();
            table.row(
                    group.name(),
                    group.n() == 0 ? "n = 0, no article" : Figures.count(group.n()),
                    group.n() == 0 ? Figures.NOTHING : String.join(", ", group.outlets()),
                    group.n() == 0 ? Figures.NOTHING : Figures.count(words));
        }
        return table.table();
    }

    private static List<Block> derivation(Findings findings) {
        CrossTable cross = findings.identification().byDerivation();
        boolean known = cross.columns().stream().anyMatch(column -> !column.equals(CrossTable.UNKNOWN));
        if (!known) {
            return List.of(
                    Prose.paragraph("Whose copy a text is built from (derived_from) is a second axis, kept apart from "
                            + findings.groups().column() + ". The outlet table gives none for the outlets read here."));
        }
        List<Block> blocks = new ArrayList<>();
        CrossTables.block(
                        "origin-by-derivation",
                        "Articles by " + cross.rowTitle()
                                + " and by whose copy the outlet's texts are usually built from"
                                + " (derived_from in the outlet table)",
                        cross,
                        "articles.csv")
                .ifPresent(blocks::add);
        return blocks;
    }

    private static Block articles(Findings findings) {
        List<CountedArticle> articles = Ledger.ordered(findings);
        TableDraft table = new TableDraft("articles", "The articles: whose they are and how that is known.")
                .words("Article")
                .words("Group")
                .words("Outlet known by")
                .words("Date")
                .words("Headline");
        for (CountedArticle counted : Evenly.some(articles, LONGEST, article -> article)) {
            Article article = counted.article();
            table.row(
                    Optional.of(EvidenceLinks.anchor(counted.id())),
                    List.of(
                            counted.label(),
                            counted.group().orElse(Figures.NOTHING),
                            ground(article.outlet()),
                            article.date().value().map(Object::toString).orElse("not known"),
                            article.headline()
                                    .map(words -> Prose.shortened(words, 90))
                                    .orElse("none found")));
        }
        if (articles.size() > LONGEST) {
            table.note(Evenly.told(LONGEST, articles.size()) + "; all are in articles.csv.");
        }
        return table.table();
    }

    private static List<Inline> ground(Inferred<String> outlet) {
        if (outlet.value().isEmpty()) {
            return List.of(Prose.plain("not known"));
        }
        return List.of(
                Prose.plain(outlet.ground().label() + ": "),
                new Inline.Emphasis(Prose.shortened(Prose.oneLine(outlet.evidence()), 60)));
    }

    private static Optional<Block> ungrouped(Findings findings) {
        List<Groups.Ungrouped> left = findings.groups().ungrouped();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft(
                        "ungrouped", "Articles in no group. They are counted, but stand in no comparison.")
                .words("File")
                .words("Why");
        left.stream()
                .limit(LONGEST)
                .forEach(article -> table.row(article.article().article().file(), article.reason()));
        if (left.size() > LONGEST) {
            table.note("The first " + LONGEST + " of " + Figures.count(left.size())
                    + " articles; all are in report.json.");
        }
        return Optional.of(table.table());
    }

    private static List<Block> setAside(Findings findings) {
        TableDraft table = new TableDraft(
                        "set-aside",
                        "What was set aside before counting: captions, credits, links to other articles, sign-offs and page"
                                + " furniture. Each line is in cleaning.csv with file, line, rule and words.")
                .words("Article")
                .numbers("Words counted", "Words set aside", "Share set aside")
                .words("Rules, with the number of lines");
        List<CountedArticle> articles = Ledger.ordered(findings);
        for (CountedArticle counted : Evenly.some(articles, LONGEST, article -> article)) {
            Article article = counted.article();
            long kept = counted.counts().words().size();
            long cut = article.cuts().stream()
                    .mapToLong(row -> words(article, row))
                    .sum();
            Map<String, Integer> rules = new LinkedHashMap<>();
            article.cuts().forEach(row -> rules.merge(row.rule(), 1, Integer::sum));
            List<String> named = new ArrayList<>();
            rules.forEach((rule, lines) -> named.add(rule + " " + lines));
            table.row(
                    counted.label(),
                    Figures.count(kept),
                    Figures.count(cut),
                    kept + cut == 0 ? Figures.NOTHING : Figures.percent((double) cut / (kept + cut)),
                    named.isEmpty() ? "nothing" : String.join(", ", named));
        }
        if (articles.size() > LONGEST) {
            table.note(Evenly.told(LONGEST, articles.size()) + "; all lines set aside are in cleaning.csv.");
        }
        return List.of(new Block.Heading("cleaning", "What was set aside"), table.table());
    }

    private static long words(Article article, Cut cut) {
        String words = Prose.oneLine(cut.span().of(article.text()));
        return words.isEmpty() ? 0 : words.split(" ", -1).length;
    }

    private static long bodyWords(CountedArticle article) {
        return article.counts().bodyWords().size();
    }

    private static Optional<Block> skipped(Findings findings) {
        List<Skipped> skipped = findings.corpus().skipped();
        if (skipped.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft("skipped", "Files that gave no article.")
                .words("File")
                .words("Why");
        skipped.stream()
                .limit(LONGEST)
                .forEach(file ->
                        table.row(file.line() > 0 ? file.file() + ":" + file.line() : file.file(), file.reason()));
        if (skipped.size() > LONGEST) {
            table.note("The first " + LONGEST + " of " + Figures.count(skipped.size()) + "; all are in skipped.csv.");
        }
        return Optional.of(table.table());
    }
}
