package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Origin;
import org.newsprism.compare.SourceFindings;
import org.newsprism.corpus.Span;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.story.Credit;
import org.newsprism.story.SharedText;
import org.newsprism.story.TextReuse;

/** Section 10: whom the articles credit, and what they have word for word in common. */
final class CreditsAndSharedText implements SectionWriter {

    private static final int MOST_ARTICLES = 40;
    private static final int MOST_PAIRS = 25;
    private static final int MOST_PASSAGES = 14;

    /** Letters printed before and behind a passage. */
    private static final int AROUND = 50;

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        SourceFindings sources = findings.sources();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "Articles are often built on an agency's copy. Some say so in a line of their own (declared); some name a"
                        + " source in a sentence; some share words with another text (inferred). The three are kept apart. Where nothing"
                        + " shows, the text may still be copied from a source that is not in this corpus."));
        blocks.add(new Block.Heading("credits", "Credits"));
        credits(findings, blocks);
        CrossTables.block(
                        "origin-kinds",
                        "Articles by " + findings.groups().column() + " and where their text comes from",
                        sources.byOrigin(),
                        "articles.csv")
                .ifPresent(blocks::add);
        blocks.add(new Block.Heading("shared-text", "Shared text"));
        shared(findings, blocks);
        wire(sources, blocks);
        return new Section("sources", 10, "Credits and shared text", blocks);
    }

    private static void credits(Findings findings, List<Block> blocks) {
        List<Origin> crediting = findings.sources().origins().stream()
                .filter(origin -> !origin.credits().isEmpty())
                .toList();
        if (crediting.isEmpty()) {
            blocks.add(Prose.paragraph("No article names a source of its text."));
            return;
        }
        TableDraft table = new TableDraft(
                        "credits-table",
                        "Whom the articles credit; "
                                + Figures.of(
                                        crediting.size(),
                                        findings.sources().origins().size())
                                + " articles credit somebody.")
                .words("Article", "Declared", "In a sentence", "Pictures")
                .note(
                        "Declared: in a source line or in brackets. In a sentence: “according to …”, “a … report”. Lines are in"
                                + " credits.csv."
                                + (crediting.size() > MOST_ARTICLES
                                        ? " The first " + MOST_ARTICLES + " articles."
                                        : ""));
        for (Origin origin : crediting.subList(0, Math.min(MOST_ARTICLES, crediting.size()))) {
            table.row(
                    article(origin.article()),
                    names(origin, Set.of(Credit.Kind.DECLARED, Credit.Kind.BYLINE)::contains),
                    names(origin, Credit.Kind.IN_TEXT::equals),
                    names(origin, Credit.Kind.PHOTO::equals));
        }
        blocks.add(table.table());
    }

    private static String names(Origin origin, Predicate<Credit.Kind> kinds) {
        List<String> names = origin.credits().stream()
                .filter(credit -> kinds.test(credit.kind()))
                .map(Credit::source)
                .distinct()
                .toList();
        return names.isEmpty() ? Figures.NOTHING : String.join(", ", names);
    }

    private static void shared(Findings findings, List<Block> blocks) {
        List<SourceFindings.Pair> pairs = findings.sources().shared();
        if (pairs.isEmpty()) {
            blocks.add(Prose.paragraph("No two articles have a run of " + TextReuse.SEED
                    + " words or more in common that says more than the name of a thing."));
            return;
        }
        TableDraft table = new TableDraft(
                        "shared-pairs",
                        "Articles with " + TextReuse.SEED + " or more words in a row in common, a verb among them; "
                                + Figures.of(pairs.size(), "pair", "pairs") + ".")
                .words("Article", "Article ")
                .numbers("Narrative", "Quoted", "Furniture", "Longest", "Share of 1st", "Share of 2nd")
                .words("Earlier")
                .note(
                        "Words in common: of the outlet's own and reported words, between quotation marks, and in captions, credits"
                                + " and page furniture. The same quotation in two articles is no copy: both may have heard it. Share: of an"
                                + " article's five-word runs of narrative. Earlier: only where both days are known; an earlier day does not"
                                + " make it the source."
                                + (pairs.size() > MOST_PAIRS
                                        ? " The first " + MOST_PAIRS + " pairs; all are in shared_text.csv."
                                        : ""));
        for (SourceFindings.Pair pair : pairs.subList(0, Math.min(MOST_PAIRS, pairs.size()))) {
            table.row(
                    article(pair.first()),
                    article(pair.second()),
                    passages(pair.text().narrative()),
                    passages(pair.text().quotation()),
                    passages(pair.text().boilerplate()),
                    passages(longest(pair.text())),
                    Figures.percent(pair.text().ofFirst()),
                    Figures.percent(pair.text().ofSecond()),
                    pair.oneOutlet()
                            ? "one outlet"
                            : pair.earlier().map(CountedArticle::label).orElse(Figures.NOTHING));
        }
        blocks.add(table.table());
        blocks.add(passages(pairs));
    }

    /** A number of words in common, leading to the passages. */
    private static Inline passages(long words) {
        String figure = Figures.count(words);
        return words == 0 ? Prose.plain(figure) : Prose.link(figure, "t-shared-passages");
    }

    private static int longest(SharedText text) {
        return text.passages().stream()
                .mapToInt(SharedText.Passage::words)
                .max()
                .orElse(0);
    }

    private static Block passages(List<SourceFindings.Pair> pairs) {
        TableDraft table = new TableDraft("shared-passages", "The passages side by side, with the words around them.")
                .wide("In one article", 50)
                .wide("In the other", 50);
        int printed = 0;
        int all = 0;
        for (SourceFindings.Pair pair : pairs) {
            for (SharedText.Passage passage : pair.text().passages()) {
                all++;
                if (printed < MOST_PASSAGES) {
                    table.row(side(pair.first(), passage.first()), side(pair.second(), passage.second()));
                    printed++;
                }
            }
        }
        return table.note(
                        all > printed
                                ? "The first " + printed + " of " + Figures.count(all) + "; all are in shared_text.csv."
                                : "")
                .table();
    }

    private static List<Inline> side(CountedArticle article, Span span) {
        String text = article.article().text();
        Span around = new Span(Math.max(0, span.start() - AROUND), Math.min(text.length(), span.end() + AROUND));
        List<Inline> words = new ArrayList<>();
        words.add(Prose.strong(article.label() + ", line " + article.article().lineOf(span.start()) + ": "));
        words.addAll(MarkedSentence.of(text, wholeWords(text, around, span), List.of(span)));
        return words;
    }

    /** No word cut in two at the ends. */
    private static Span wholeWords(String text, Span around, Span kept) {
        int start = around.start();
        while (start > 0 && start < kept.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = around.end();
        while (end < text.length() && end > kept.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    private static void wire(SourceFindings sources, List<Block> blocks) {
        if (sources.wire().isEmpty()) {
            return;
        }
        TableDraft table = new TableDraft("wire", "Articles with words of a wire text from _study/wire.")
                .words("Article", "Wire text")
                .numbers("Narrative", "Quoted", "Longest", "Share of the article");
        for (SourceFindings.Wire match :
                sources.wire().stream().limit(MOST_PAIRS).toList()) {
            table.row(
                    article(match.article()),
                    match.wire(),
                    Figures.count(match.text().narrative()),
                    Figures.count(match.text().quotation()),
                    Figures.count(longest(match.text())),
                    Figures.percent(match.text().ofFirst()));
        }
        blocks.add(table.table());
    }

    private static Inline article(CountedArticle article) {
        return Prose.link(article.label(), EvidenceLinks.anchor(article.id()));
    }
}
