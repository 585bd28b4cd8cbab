package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FactCell;
import org.newsprism.compare.FactFindings;
import org.newsprism.compare.FactStatus;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.story.Fact;
import org.newsprism.story.FactRow;

/** The matrix of facts by articles, or by groups where the articles are many. */
final class FactTable {

    private static final int MOST_ARTICLES = 8;
    private static final int MOST_GROUPS = 8;
    private static final int MOST_ROWS = 25;

    /** So that one kind does not fill the page. */
    private static final int MOST_OF_A_KIND = 10;

    private FactTable() {}

    static Block of(Material material, FactSentences sentences) {
        FactFindings facts = material.findings().facts();
        List<FactRow> divided = facts.rows().stream()
                .filter(row -> row.fact().kind() == Fact.Kind.GIVEN || !facts.everywhere(row))
                .toList();
        List<FactRow> rows = shown(divided);
        boolean single = facts.articles().size() <= MOST_ARTICLES;
        String capped = rows.size() < divided.size()
                ? Figures.count(rows.size()) + " of " + Figures.count(divided.size())
                        + " facts, given ones first, then those in most articles, at most " + MOST_OF_A_KIND
                        + " of a kind. "
                : "";
        return single ? byArticle(material, sentences, rows, capped) : byGroup(material, sentences, rows, capped);
    }

    /** What every article that could mention it mentions, in words; empty when there is no such fact. */
    static String everywhere(FactFindings facts) {
        List<String> names = facts.rows().stream()
                .filter(row -> row.fact().kind() != Fact.Kind.GIVEN)
                .filter(facts::everywhere)
                .map(row -> row.fact().name())
                .toList();
        List<String> first = names.subList(0, Math.min(MOST_ROWS, names.size()));
        return names.isEmpty()
                ? ""
                : "Found in every article, and therefore no row of the table: "
                        + (first.size() < names.size()
                                ? String.join(", ", first) + " and " + Figures.count(names.size() - first.size())
                                        + " more"
                                : Prose.list(first))
                        + ".";
    }

    private static List<FactRow> shown(List<FactRow> rows) {
        Map<Fact.Kind, Integer> kinds = new HashMap<>();
        return rows.stream()
                .filter(row -> row.fact().kind() == Fact.Kind.GIVEN
                        || kinds.merge(row.fact().kind(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .limit(MOST_ROWS)
                .toList();
    }

    private static Block byArticle(Material material, FactSentences sentences, List<FactRow> rows, String capped) {
        FactFindings facts = material.findings().facts();
        List<CountedArticle> articles = facts.articles();
        TableDraft table = new TableDraft(
                        "facts-matrix", "Facts by article. " + capped + FeatureTables.band(material.findings()))
                .wide("Fact", 24);
        articles.forEach(article -> table.wide(article.label(), 76 / articles.size()));
        for (FactRow row : rows) {
            List<Object> cells = new ArrayList<>();
            cells.add(name(row));
            for (int i = 0; i < articles.size(); i++) {
                cells.add(cell(sentences, articles.get(i), facts.cell(row, i)));
            }
            table.row(Optional.empty(), cells);
        }
        return table.note(
                        "● and the line: mentioned in this text, at its first place. ○: not mentioned in this text, with the chance of"
                                + " absence by length alone; in bold where at least half of the other groups' articles on the event mention it;"
                                + " without a figure where no other article on the event does. not yet: the text is older than the fact. other"
                                + " event: the text reports another event. (?): the date or event that decides it is not known; taken as possible."
                                + " All rows are in story_facts.csv.")
                .table();
    }

    private static List<Inline> cell(FactSentences sentences, CountedArticle article, FactCell cell) {
        List<Inline> words = new ArrayList<>();
        switch (cell.status()) {
            case PRESENT -> {
                int line = article.article().lineOf(cell.places().get(0).span().start());
                words.add(sentences.link(article, cell.places(), "● " + line));
            }
            case NOT_MENTIONED -> {
                String figure = "○" + (Double.isNaN(cell.chance()) ? "" : " " + chance(cell.chance()));
                words.add(cell.candidate() ? Prose.strong(figure) : Prose.plain(figure));
            }
            case NOT_YET -> words.add(Prose.plain("not yet"));
            case OTHER_EVENT -> words.add(Prose.plain("other event"));
        }
        if (!cell.note().isEmpty()) {
            words.add(Prose.plain(" (?)"));
        }
        return words;
    }

    /** Two decimals; a chance that would print as none is said to be small. */
    static String chance(double chance) {
        return chance < 0.005
                ? "<.01"
                : chance > 0.995 ? ">.99" : Figures.score(chance).substring(1);
    }

    private static Block byGroup(Material material, FactSentences sentences, List<FactRow> rows, String capped) {
        FactFindings facts = material.findings().facts();
        List<Group> filled = material.findings().groups().filled();
        List<Group> groups = filled.subList(0, Math.min(MOST_GROUPS, filled.size()));
        TableDraft table = new TableDraft(
                        "facts-matrix",
                        "Facts by group: articles that mention it, of those that could. " + capped
                                + (groups.size() < filled.size()
                                        ? "The first " + groups.size() + " of " + filled.size() + " groups. "
                                        : "")
                                + FeatureTables.band(material.findings()))
                .wide("Fact", 28);
        groups.forEach(group -> table.wide(group.n() == 1 ? group.scope() : group.title(), 72 / groups.size()));
        for (FactRow row : rows) {
            List<Object> cells = new ArrayList<>();
            cells.add(name(row));
            for (Group group : groups) {
                cells.add(count(sentences, facts, row, group));
            }
            table.row(Optional.empty(), cells);
        }
        return table.note(
                        "● all, △ some, ○ none of the articles that could mention it: articles on another event and articles older"
                                + " than the fact (“not yet”) are not counted; – where none could. A found fact is looked for in events where at least one"
                                + " article mentions it. Article by article: story_facts.csv.")
                .table();
    }

    private static Inline count(FactSentences sentences, FactFindings facts, FactRow row, Group group) {
        int possible = facts.possible(row, group.name());
        int present = facts.present(row, group.name());
        String early = early(facts, row, group);
        if (possible == 0) {
            return Prose.plain(early.isEmpty() ? Figures.NOTHING : early);
        }
        String words = (present == 0 ? "○ " : present == possible ? "● " : "△ ") + Figures.count(present) + " of "
                + Figures.count(possible) + (early.isEmpty() ? "" : "; " + early);
        for (int article : row.places().keySet()) {
            CountedArticle counted = facts.articles().get(article);
            if (counted.group().filter(group.name()::equals).isPresent()) {
                return sentences.link(counted, row.in(article), words);
            }
        }
        return Prose.plain(words);
    }

    private static String early(FactFindings facts, FactRow row, Group group) {
        if (row.fact().validFrom().isEmpty()) {
            return "";
        }
        long count = 0;
        for (int i = 0; i < facts.articles().size(); i++) {
            if (facts.articles().get(i).group().filter(group.name()::equals).isPresent()
                    && facts.cell(row, i).status() == FactStatus.NOT_YET) {
                count++;
            }
        }
        return count == 0 ? "" : Figures.count(count) + " not yet";
    }

    private static List<Inline> name(FactRow row) {
        Fact fact = row.fact();
        String from = fact.validFrom().map(day -> ", from " + day).orElse("");
        String unsearched = row.unsearched() == 0
                ? ""
                : "; " + Figures.of(row.unsearched(), "sentence", "sentences") + " not searched to the end";
        return List.of(
                fact.kind() == Fact.Kind.GIVEN ? Prose.strong(fact.name()) : Prose.plain(fact.name()),
                new Inline.Emphasis(" (" + fact.kind().label() + from + unsearched + ")"));
    }
}
