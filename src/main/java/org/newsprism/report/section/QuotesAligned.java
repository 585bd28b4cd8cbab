package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.CountedArticle;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.story.Utterance;
import org.newsprism.story.Version;

/** Section 9: the same utterance in different articles, with what each kept and cut; and who is quoted with what, by group. */
final class QuotesAligned implements SectionWriter {

    private static final int MOST_UTTERANCES = 12;
    private static final int MOST_VERSIONS = 6;
    private static final int MOST_SOURCES = 10;

    /** Runs of cut words longer than this are told by their number. */
    private static final int LONGEST_CUT = 26;

    @Override
    public Section write(Material material) {
        List<Utterance> utterances = material.findings().utterances();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(summary(utterances)));
        if (!utterances.isEmpty()) {
            blocks.add(table(material, utterances));
        }
        blocks.addAll(QuoteMatrixTables.of(material));
        return new Section("aligned", 9, "Quotes aligned", blocks);
    }

    /** Right for none, one and many. */
    static String summary(List<Utterance> utterances) {
        if (utterances.isEmpty()) {
            return "No utterance was found in two articles: no quoted words of one stand, nearly whole, in another.";
        }
        Set<String> articles = new LinkedHashSet<>();
        long whole = 0;
        long versions = 0;
        for (Utterance utterance : utterances) {
            utterance
                    .versions()
                    .forEach(version -> articles.add(version.article().value()));
            versions += utterance.versions().size() - 1;
            whole += utterance.versions().stream()
                    .skip(1)
                    .filter(version -> version.kept() == utterance.words())
                    .count();
        }
        return (utterances.size() == 1
                        ? "1 utterance is given by two articles or more; "
                        : Figures.count(utterances.size()) + " utterances are given by two articles or more; ")
                + Figures.count(articles.size()) + " articles have a version. Beside the longest version of each, "
                + (versions == 1
                        ? "there is 1 other, which " + (whole == 1 ? "keeps every word of it. " : "is shorter. ")
                        : "there are " + Figures.count(versions) + " others, of which "
                                + (whole == 0 ? "none keeps" : whole == 1 ? "1 keeps" : Figures.count(whole) + " keep")
                                + " every word of it. ")
                + "The longest version need not be all that was said. To quote less is not to change what was said; what"
                + " the cut does to the sense is for the reader to judge.";
    }

    private static Block table(Material material, List<Utterance> utterances) {
        int shown = Math.min(MOST_UTTERANCES, utterances.size());
        TableDraft table = new TableDraft(
                        "aligned-quotes",
                        "The same utterance, article by article: kept words plain, words of the longest version that are not there"
                                + " struck out, other words in italics; "
                                + (shown < utterances.size()
                                        ? "the " + shown + " in most articles of " + Figures.count(utterances.size())
                                        : "n = " + Figures.of(shown, "utterance", "utterances"))
                                + ".")
                .wide("Speaker", 14)
                .wide("Article: verb", 30)
                .wide("Kept", 8)
                .wide("Words", 48);
        for (Utterance utterance : utterances.subList(0, shown)) {
            boolean first = true;
            for (List<Version> alike : alike(utterance)) {
                table.row(
                        Optional.empty(),
                        List.of(
                                first ? speaker(utterance) : "",
                                sources(material, alike),
                                material.evidence()
                                        .quoteLink(
                                                first
                                                        ? "all " + utterance.words()
                                                        : alike.get(0).kept() + " of " + utterance.words(),
                                                alike.get(0).quotes()),
                                words(alike.get(0))));
                first = false;
            }
        }
        return table.note(
                        "A name counts as one word, and one actor's names, spellings of numbers and accents as the same. (reported):"
                                + " without quotation marks. (marked): the article itself shows a cut or an insertion by an ellipsis or"
                                + " brackets. All versions are in aligned_quotes.csv.")
                .table();
    }

    /** The versions of an utterance, those with the same words together. */
    private static List<List<Version>> alike(Utterance utterance) {
        Map<List<Version.Piece>, List<Version>> rows = new LinkedHashMap<>();
        for (Version version : utterance.versions()) {
            rows.computeIfAbsent(version.pieces(), pieces -> new ArrayList<>()).add(version);
        }
        return rows.values().stream().limit(MOST_VERSIONS).toList();
    }

    private static List<Inline> sources(Material material, List<Version> alike) {
        List<Inline> words = new ArrayList<>();
        for (Version version : alike.subList(0, Math.min(MOST_SOURCES, alike.size()))) {
            if (!words.isEmpty()) {
                words.add(Prose.plain("; "));
            }
            words.addAll(source(material, version));
        }
        int more = alike.size() - MOST_SOURCES;
        if (more > 0) {
            words.add(Prose.plain("; and " + Figures.of(more, "more article", "more articles")));
        }
        return words;
    }

    private static List<Inline> speaker(Utterance utterance) {
        QuoteRow row = utterance.speaker();
        boolean side = row.actor().isPresent() && !row.side().equals(row.speaker());
        return List.of(Prose.strong(row.speaker()), Prose.plain(side ? " (" + row.side() + ")" : ""));
    }

    private static List<Inline> source(Material material, Version version) {
        CountedArticle article = material.findings().article(version.article());
        Set<String> verbs = new LinkedHashSet<>();
        boolean reported = false;
        for (QuoteRow row : version.quotes()) {
            String stance = row.stance().equals("neutral") || row.stance().isEmpty() ? "" : " [" + row.stance() + "]";
            verbs.add(row.verb().isEmpty() ? "no verb" : row.verb() + stance);
            reported |= row.quote().quoted().isEmpty();
        }
        return List.of(
                Prose.plain(article.label() + ": "),
                material.evidence().quoteLink(String.join(", ", verbs), version.quotes()),
                Prose.plain((reported ? " (reported)" : "") + (version.marksChange() ? " (marked)" : "")));
    }

    private static List<Inline> words(Version version) {
        List<Inline> words = new ArrayList<>();
        for (Version.Piece piece : version.pieces()) {
            if (!words.isEmpty()) {
                words.add(Prose.plain(" "));
            }
            words.add(
                    switch (piece.kind()) {
                        case KEPT -> Prose.plain(piece.text());
                        case CUT -> new Inline.Cut(cut(piece.text()));
                        case ADDED -> new Inline.Emphasis(piece.text());
                    });
        }
        return words;
    }

    private static String cut(String text) {
        String[] words = text.split(" ", -1);
        if (words.length <= LONGEST_CUT) {
            return text;
        }
        return String.join(" ", List.of(words).subList(0, LONGEST_CUT / 2)) + " … (" + (words.length - LONGEST_CUT / 2)
                + " more words)";
    }
}
