package org.newsprism.output.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Terms.Term;
import org.newsprism.output.DataFile;

/**
 * {@code concordance.csv}: a row a place that {@code keyness.csv}, {@code collocates.csv} or {@code naming.csv} counts, with
 * its sentence. The tables ask for the numbers of their places; a place of several tables has one number.
 */
final class ConcordanceCsv {

    private final Findings findings;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    /** A sentence has many places: eight or nine in a large corpus. */
    private final Map<Place, String> sentences = new HashMap<>();

    private record Place(ArticleId article, Span span) {}

    ConcordanceCsv(Findings findings) {
        this.findings = findings;
    }

    /** The number of a place, such as {@code W12}. */
    String number(ArticleId article, Span span) {
        Place place = new Place(article, span);
        int number = numbers.computeIfAbsent(place, one -> {
            places.add(one);
            return places.size();
        });
        return "W" + number;
    }

    /** All places asked for so far. */
    DataFile file() {
        Csv csv = new Csv(
                "concordance.csv",
                "Every place behind keyness.csv, collocates.csv and naming.csv, in its sentence",
                List.of(
                        "id",
                        "article",
                        "file",
                        "outlet",
                        "group",
                        "line",
                        "start",
                        "end",
                        "text",
                        "lemma",
                        "voice",
                        "zone",
                        "sentence_start",
                        "sentence_end",
                        "sentence"));
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            row(csv, "W" + (i + 1), findings.article(place.article()), place.span());
        }
        return csv.file();
    }

    private void row(Csv csv, String id, CountedArticle article, Span span) {
        String text = article.article().text();
        List<Term> words = article.counts().wordsIn(span);
        Span sentence = sentence(article.counts().sentences(), span);
        csv.row(
                id,
                article.id().value(),
                article.article().file(),
                article.outlet().map(Outlet::name).orElse(""),
                article.group().orElse(""),
                article.article().lineOf(span.start()),
                span.start(),
                span.end(),
                span.of(text),
                lemmas(words),
                words.isEmpty() ? "" : words.get(0).voice().name().toLowerCase(Locale.ROOT),
                words.isEmpty() ? "" : words.get(0).zone().name().toLowerCase(Locale.ROOT),
                sentence.start(),
                sentence.end(),
                sentences.computeIfAbsent(new Place(article.id(), sentence), place -> oneLine(sentence.of(text))));
    }

    /** The sentence that a place begins in; the place itself where it stands in none. */
    private static Span sentence(List<Span> sentences, Span place) {
        int low = 0;
        int high = sentences.size();
        // Sentences stand in text order and do not overlap.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= place.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < sentences.size() && sentences.get(low).contains(place.start()) ? sentences.get(low) : place;
    }

    private static String lemmas(List<Term> words) {
        if (words.size() == 1) {
            return words.get(0).lemma();
        }
        StringJoiner lemmas = new StringJoiner(" ");
        words.forEach(word -> lemmas.add(word.lemma()));
        return lemmas.toString();
    }

    private static String oneLine(String words) {
        StringBuilder line = new StringBuilder(words.length());
        boolean space = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean white = c == ' ' || (c >= '\t' && c <= '\r');
            if (!white) {
                line.append(c);
            } else if (!space) {
                line.append(' ');
            }
            space = white;
        }
        return line.toString().strip();
    }
}
