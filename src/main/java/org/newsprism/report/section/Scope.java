package org.newsprism.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.CrossTable;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.Identification;
import org.newsprism.compare.Kinds;
import org.newsprism.corpus.Inferred;
import org.newsprism.report.Block;
import org.newsprism.report.Section;
import org.newsprism.story.ArticleEvent;

/** Section 1: what was read and what can be said; what cannot be said stands on the cover. */
final class Scope implements SectionWriter {

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        List<Block> blocks = new ArrayList<>();
        if (findings.demonstration()) {
            blocks.add(new Block.Box(
                    Block.Box.Kind.CAUTION,
                    "This is a demonstration",
                    List.of(Prose.paragraph(
                            "The articles marked Demo were written to show what a report looks like, by outlets"
                                    + " that do not exist. Nothing here shows anything about any real outlet."))));
        }
        blocks.add(scopeBox(findings));
        blocks.add(verdictBox(findings.identification()));
        blocks.addAll(groupsByEvent(findings));
        blocks.add(box(
                Block.Box.Kind.CAN, "What can be said", findings.statements().can()));
        blocks.add(Prose.paragraph(
                Prose.strong("How to read this report. "),
                Prose.plain(
                        "Numbers that are set as links lead to the sentences they count; plain ones are what counts are"
                                + " divided by (words, clauses, articles) and what follows from them (shares, rates, scores). The sentences stand in "),
                Prose.link("section 13", "evidence"),
                Prose.plain(
                        ". “Unresolved” means that the text does not show who speaks; it stays in every total. Rates stand"
                                + " beside the number of articles they come from. Groups are a classification by the user, from the outlet"
                                + " table; the counting does not know them. Methods and limits: "),
                Prose.link("section 14", "methods"),
                Prose.plain(".")));
        return new Section("scope", 1, "Scope", blocks);
    }

    /** What cannot be concluded, for the cover. */
    static Block limits(Findings findings) {
        return box(
                Block.Box.Kind.CANNOT,
                "What cannot be said",
                findings.statements().cannot());
    }

    /** Articles, groups and dates in one line, for the cover. */
    static String subtitle(Findings findings) {
        List<Group> filled = findings.groups().filled();
        return Figures.of(findings.articles().size(), "article", "articles") + " · "
                + Figures.of(filled.size(), "group", "groups") + " by "
                + findings.groups().column() + " · "
                + dates(findings);
    }

    private static String dates(Findings findings) {
        List<LocalDate> known = findings.articles().stream()
                .map(article -> article.article().date())
                .map(Inferred::value)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
        long unknown = findings.articles().size() - (long) known.size();
        if (known.isEmpty()) {
            return "dates not known";
        }
        String range = known.get(0).equals(known.get(known.size() - 1))
                ? known.get(0).toString()
                : known.get(0) + " to " + known.get(known.size() - 1);
        return unknown == 0 ? range : range + " (" + Figures.of(unknown, "date", "dates") + " not known)";
    }

    private static Block scopeBox(Findings findings) {
        List<String> pairs = new ArrayList<>();
        pairs.add("Articles");
        pairs.add(Figures.count(findings.articles().size()) + " read and counted, "
                + Figures.count(findings.corpus().skipped().size()) + " skipped");
        Kinds kinds = Kinds.ofCounted(findings.articles());
        if (!kinds.onlyFull()) {
            pairs.add("Kinds of text");
            pairs.add(kinds.words());
        }
        pairs.add("Groups, by " + findings.groups().column());
        pairs.add(groups(findings));
        long notCompared = findings.articles().stream()
                .filter(article -> article.article().kind() != kinds.compared())
                .count();
        long unknown = findings.groups().ungrouped().size() - notCompared;
        if (unknown > 0) {
            pairs.add("In no group");
            pairs.add(Figures.of(unknown, "article", "articles")
                    + ": outlet not known or not in the table, or the same text again (section 2)");
        }
        pairs.add("Outlets");
        pairs.add(Figures.count(findings.articles().stream()
                .map(article -> article.article().outlet().value())
                .flatMap(Optional::stream)
                .distinct()
                .count()));
        pairs.add("Dates");
        pairs.add(dates(findings));
        pairs.add("Events");
        pairs.add(events(findings));
        pairs.add("Selection");
        pairs.add(findings.corpus().selection().map(Prose::oneLine).orElse("not documented"));
        return new Block.Box(
                Block.Box.Kind.SCOPE, "What was read", List.of(Prose.labelled(pairs.toArray(String[]::new))));
    }

    private static String groups(Findings findings) {
        List<String> names = new ArrayList<>();
        findings.groups().filled().forEach(group -> names.add(group.name() + " " + Figures.count(group.n())));
        List<String> empty = findings.groups().empty().stream().map(Group::name).toList();
        String text = names.isEmpty() ? "none" : String.join(", ", names);
        return empty.isEmpty() ? text : text + "; n = 0, no article: " + String.join(", ", empty);
    }

    private static String events(Findings findings) {
        List<String> events = findings.scope().events();
        if (!events.isEmpty()) {
            return String.join("; ", events);
        }
        long inferred = findings.articles().stream()
                .map(CountedArticle::event)
                .map(ArticleEvent::name)
                .distinct()
                .count();
        return "not given; " + Figures.count(inferred) + " inferred from date, actors and words, below";
    }

    private static Block verdictBox(Identification identification) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "Can a difference between groups be told from a difference between the events they report?"));
        blocks.add(Prose.bullets(identification.reasons()));
        if (Double.isFinite(identification.cramersV())) {
            blocks.add(Prose.paragraph(
                    "Cramér's V of group and " + identification.basis().label() + ": "
                            + Figures.score(identification.cramersV())
                            + " (0: they have nothing to do with each other; 1: the one follows"
                            + " from the other)."
                            + (identification.basis() == Identification.Basis.INFERRED
                                    ? " An event with one article belongs to one group, so V is near 1 where most events have one."
                                    : "")));
        } else if (identification.basis() == Identification.Basis.NONE) {
            blocks.add(Prose.paragraph("Cramér's V of group and event cannot be given: no event is known."));
        }
        return new Block.Box(
                Block.Box.Kind.CAUTION, "Verdict: " + identification.verdict().words(), blocks);
    }

    private static Block box(Block.Box.Kind kind, String title, List<String> sentences) {
        return new Block.Box(kind, title, List.of(Prose.bullets(sentences)));
    }

    /** Groups by event; and by month, where that stands for it. */
    private static List<Block> groupsByEvent(Findings findings) {
        Identification identification = findings.identification();
        List<Block> blocks = new ArrayList<>();
        if (identification.basis() == Identification.Basis.MONTH) {
            CrossTable table = identification.byMonth();
            CrossTables.block(
                            "groups-by-month",
                            "Articles by " + table.columnTitle() + " and " + table.rowTitle()
                                    + ". The month stands for the event here.",
                            table,
                            "articles.csv")
                    .ifPresent(blocks::add);
        }
        EventTables.byGroup(findings).ifPresent(blocks::add);
        return blocks;
    }
}
