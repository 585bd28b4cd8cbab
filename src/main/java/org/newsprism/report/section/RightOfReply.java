package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.profile.Criticism;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Whether a side that is spoken against speaks after that, with the words on both sides. */
final class RightOfReply {

    private static final int MOST_ROWS = 12;
    private static final int LONGEST = 110;

    private RightOfReply() {}

    static List<Block> of(Material material, List<ArticleVoices> articles) {
        List<Block> blocks = new ArrayList<>();
        long targets = articles.stream().mapToLong(a -> a.criticisms().size()).sum();
        long in = articles.stream().filter(a -> !a.criticisms().isEmpty()).count();
        long replies = articles.stream()
                .flatMap(a -> a.criticisms().stream())
                .filter(criticism -> criticism.reply().isPresent())
                .count();
        blocks.add(Prose.paragraph(summary(articles.size(), in, targets, replies)));
        if (targets > 0) {
            blocks.add(table(material, articles, targets));
        }
        return blocks;
    }

    /** Right for none, one and many. */
    static String summary(int articles, long in, long targets, long replies) {
        String definition =
                "Right of reply: a side is spoken against where a speaker of another side accuses, criticises, threatens or"
                        + " warns (the verbs are in section 14) and the words name it first. It replies where any speaker of that side is"
                        + " quoted later in the same article, whatever is said. ";
        if (targets == 0) {
            return definition + "No side is spoken against in this sense in "
                    + (articles == 1 ? "this article." : "these " + Figures.count(articles) + " articles.");
        }
        return definition
                + (in == 1
                        ? "In 1 of " + Figures.of(articles, "article", "articles")
                        : "In " + Figures.count(in) + " of " + Figures.of(articles, "article", "articles"))
                + " this happens to " + Figures.of(targets, "side", "sides") + "; "
                + (replies == 0
                        ? (targets == 1 ? "it does not speak later." : "none of them speaks later.")
                        : targets == 1
                                ? "it speaks later."
                                : Figures.count(replies) + " of them " + (replies == 1 ? "speaks" : "speak")
                                        + " later.");
    }

    private static Block table(Material material, List<ArticleVoices> articles, long targets) {
        TableDraft table = new TableDraft(
                        "right-of-reply",
                        "Sides spoken against, and their first words after that; "
                                + Figures.of(targets, "side", "sides") + ", each once an article.")
                .words("Article")
                .words("Side")
                .words("Spoken against by")
                .words("Later");
        int rows = 0;
        for (ArticleVoices article : articles) {
            for (Criticism criticism : article.criticisms()) {
                if (rows++ < MOST_ROWS) {
                    table.row(
                            article.article().label(),
                            criticism.target(),
                            words(material, criticism.words()),
                            criticism
                                    .reply()
                                    .<Object>map(reply -> words(material, reply))
                                    .orElse("no"));
                }
            }
        }
        if (targets > MOST_ROWS) {
            table.note("The first " + MOST_ROWS + " of " + Figures.count(targets) + "; all are in replies.csv.");
        }
        return table.table();
    }

    private static List<Inline> words(Material material, QuoteRow row) {
        String speaker = row.verb().isEmpty() ? row.speaker() : row.speaker() + ", " + row.verb();
        return List.of(
                material.evidence().quoteLink(speaker, List.of(row)),
                Prose.plain(": " + Prose.shortened(Prose.oneLine(row.text()), LONGEST)));
    }
}
