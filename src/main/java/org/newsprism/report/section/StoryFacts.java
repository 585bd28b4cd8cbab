package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.FactFindings;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.story.Fact;
import org.newsprism.story.FactRow;

/** Section 8: what each article and group mentions of the story, and what not. */
final class StoryFacts implements SectionWriter {

    private static final int MOST_LISTED = 12;
    private static final int MOST_GROUPS = 12;

    @Override
    public Section write(Material material) {
        FactFindings facts = material.findings().facts();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(summary(facts.rows())));
        if (!facts.rows().isEmpty()) {
            FactSentences sentences = new FactSentences(material);
            String everywhere = FactTable.everywhere(facts);
            if (!everywhere.isEmpty()) {
                blocks.add(Prose.paragraph(everywhere));
            }
            if (!facts.rows().stream().allMatch(row -> row.fact().kind() != Fact.Kind.GIVEN && facts.everywhere(row))) {
                blocks.add(FactTable.of(material, sentences));
            }
            blocks.add(ExpectedFacts.of(material, sentences));
            blocks.add(groups(material, sentences));
        }
        return new Section("facts", 8, "Story facts", blocks);
    }

    /** Right for none, one and many. */
    static String summary(List<FactRow> rows) {
        long given = rows.stream()
                .filter(row -> row.fact().kind() == Fact.Kind.GIVEN)
                .count();
        long found = rows.size() - given;
        if (rows.isEmpty()) {
            return "No fact is given in _study/facts.csv, and no actor, amount, date, equipment or proposition was found in two"
                    + " articles.";
        }
        return (given == 0
                        ? "No fact is given in _study/facts.csv; "
                        : Figures.of(given, "fact is", "facts are") + " given in _study/facts.csv; ")
                + (found == 0
                        ? "none was found besides. "
                        : Figures.of(found, "was", "were")
                                + " found in two articles or more: named actors, amounts, dates, equipment, and who does what to whom. ")
                + "An article is compared with the articles on the same event; where no event is given, with all that have none."
                + " That a text does not mention something has many reasons: its length, its date, its kind, its readers, a cut. The"
                + " chance of absence by length alone says how often a text of this length would have no mention if the fact were"
                + " mentioned in it as often per word as in the other articles of the event.";
    }

    private static Block groups(Material material, FactSentences sentences) {
        FactFindings facts = material.findings().facts();
        List<Group> filled = material.findings().groups().filled();
        List<Group> shown = filled.subList(0, Math.min(MOST_GROUPS, filled.size()));
        TableDraft table = new TableDraft(
                        "facts-by-group",
                        "What only one group mentions, and what all others mention and it does not; of events on which it and"
                                + " others have articles. " + FeatureTables.band(material.findings()))
                .wide("Group", 16)
                .wide("Only here", 42)
                .wide("Not mentioned here, by all other groups", 42);
        for (Group group : shown) {
            table.row(
                    Optional.empty(),
                    List.of(
                            List.of(Prose.plain(group.n() == 1 ? group.scope() : group.title())),
                            list(sentences, facts.only(group.name())),
                            list(sentences, facts.allOthers(group.name()))));
        }
        return table.note(
                        "Only here: given facts, facts in two articles or more, and what one article alone mentions twice or more;"
                                + " dates of one article are left out. In brackets: mentions."
                                + (shown.size() < filled.size()
                                        ? " The first " + shown.size() + " of " + filled.size() + " groups."
                                        : ""))
                .table();
    }

    private static List<Inline> list(FactSentences sentences, List<FactRow> rows) {
        List<Inline> words = new ArrayList<>();
        for (FactRow row : rows.subList(0, Math.min(MOST_LISTED, rows.size()))) {
            words.add(Prose.plain(words.isEmpty() ? "" : "; "));
            words.add(sentences.first(row, row.fact().name()));
            words.add(Prose.plain(" (" + Figures.count(row.mentions()) + ")"));
        }
        if (rows.size() > MOST_LISTED) {
            words.add(Prose.plain("; and " + Figures.count(rows.size() - MOST_LISTED) + " more"));
        }
        return words.isEmpty() ? List.of(Prose.plain(Figures.NOTHING)) : words;
    }
}
