package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FactCell;
import org.newsprism.compare.FactFindings;
import org.newsprism.compare.FactStatus;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.corpus.Span;
import org.newsprism.output.DataFile;
import org.newsprism.story.Fact;
import org.newsprism.story.FactPlace;
import org.newsprism.story.FactRow;

/** {@code story_facts.csv}: a row a fact and article, mentioned or not (M13). */
final class StoryFactsCsv {

    /** Of more cells, those of found facts have rows only where the fact is mentioned or may be expected. */
    private static final long MOST_CELLS = 200_000;

    private StoryFactsCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "story_facts.csv",
                "Facts by article: mentioned, not mentioned, not yet possible",
                List.of(
                        "fact",
                        "kind",
                        "valid_from",
                        "fact_event",
                        "article",
                        "group",
                        "event",
                        "date",
                        "status",
                        "mentions",
                        "line",
                        "start",
                        "end",
                        "sentence",
                        "chance_by_length",
                        "others_with",
                        "others",
                        "expected",
                        "note"));
        FactFindings facts = findings.facts();
        boolean all = (long) facts.rows().size() * facts.articles().size() <= MOST_CELLS;
        for (FactRow row : facts.rows()) {
            for (int i = 0; i < facts.articles().size(); i++) {
                FactCell cell = facts.cell(row, i);
                if (all
                        || row.fact().kind() == Fact.Kind.GIVEN
                        || cell.status() == FactStatus.PRESENT
                        || cell.candidate()) {
                    write(csv, row.fact(), facts.articles().get(i), cell);
                }
            }
        }
        return csv.file();
    }

    private static void write(Csv csv, Fact fact, CountedArticle article, FactCell cell) {
        boolean present = cell.status() == FactStatus.PRESENT;
        boolean absent = cell.status() == FactStatus.NOT_MENTIONED;
        String text = article.article().text();
        FactPlace first = present ? cell.places().get(0) : new FactPlace(0, new Span(0, 0));
        csv.row(
                fact.name(),
                fact.kind().label(),
                fact.validFrom().map(LocalDate::toString).orElse(""),
                fact.event().orElse(""),
                article.id(),
                article.group().orElse(""),
                article.article().event().orElse(""),
                article.article().date().value().map(LocalDate::toString).orElse(""),
                cell.status().words(),
                cell.places().size(),
                present ? article.article().lineOf(first.span().start()) : "",
                present ? first.span().start() : "",
                present ? first.span().end() : "",
                present
                        ? article.counts()
                                .sentences()
                                .get(first.sentence())
                                .of(text)
                                .strip()
                                .replaceAll("\\s++", " ")
                        : "",
                Csv.number(cell.chance()),
                absent ? cell.others() : "",
                absent ? cell.otherPossible() : "",
                absent ? (cell.candidate() ? "yes" : "no") : "",
                cell.note());
    }

    /** The same by fact and group, for the tree of findings. */
    static void json(ArrayNode array, Findings findings) {
        FactFindings facts = findings.facts();
        for (FactRow row : facts.rows()) {
            ObjectNode node = array.addObject();
            node.put("fact", row.fact().name());
            node.put("kind", row.fact().kind().name().toLowerCase(Locale.ROOT));
            row.fact().validFrom().ifPresent(day -> node.put("valid_from", day.toString()));
            row.fact().event().ifPresent(event -> node.put("event", event));
            node.put("mentions", row.mentions());
            ArrayNode groups = node.putArray("groups");
            for (Group group : findings.groups().filled()) {
                groups.addObject()
                        .put("group", group.name())
                        .put("articles_with", facts.present(row, group.name()))
                        .put("articles", facts.possible(row, group.name()));
            }
        }
    }
}
