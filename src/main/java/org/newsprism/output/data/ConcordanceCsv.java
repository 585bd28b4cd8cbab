package org.newsprism.output.data;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** White space that is more than one plain space, or another. */
    private static final Pattern SPACE = Pattern.compile("[\\s&&[^ ]]\\s*+| \\s++");

    private final Findings findings;
    private final Map<Place, Integer> numbers = new HashMap<>();
    private final List<Place> places = new ArrayList<>();

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
        for (Place place : places) {
            row(csv, "W" + numbers.get(place), findings.article(place.article()), place.span());
        }
        return csv.file();
    }

    private static void row(Csv csv, String id, CountedArticle article, Span span) {
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
                words.stream().map(Term::lemma).collect(Collectors.joining(" ")),
                words.stream()
                        .findFirst()
                        .map(word -> word.voice().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                words.stream()
                        .findFirst()
                        .map(word -> word.zone().name().toLowerCase(Locale.ROOT))
                        .orElse(""),
                sentence.start(),
                sentence.end(),
                oneLine(sentence.of(text)));
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

    private static String oneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
