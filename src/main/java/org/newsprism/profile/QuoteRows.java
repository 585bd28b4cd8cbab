package org.newsprism.profile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Terms.Term;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Voice;

/** Makes the quote rows of one article: gives each counted word to one quotation at most. */
final class QuoteRows {

    private QuoteRows() {}

    /**
     * The rows in text order.
     *
     * @param words the article's counted words in text order
     */
    static List<QuoteRow> of(ArticleId id, AnnotatedText text, List<Term> words) {
        List<Quote> quotes = text.quotes().all();
        int[] starts = starts(words);
        int[] owner = owners(quotes, starts);
        List<List<Span>> owned = new ArrayList<>();
        List<List<Span>> quoted = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            owned.add(new ArrayList<>());
            quoted.add(new ArrayList<>());
        }
        for (int w = 0; w < owner.length; w++) {
            if (owner[w] >= 0) {
                owned.get(owner[w]).add(words.get(w).span());
                if (words.get(w).voice() == Voice.QUOTED) {
                    quoted.get(owner[w]).add(words.get(w).span());
                }
            }
        }
        int[] body = bodyOf(words, starts);
        List<QuoteRow> rows = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            List<Span> own = quote.form() == Quote.Form.SCARE ? within(quote.content(), words, starts) : owned.get(i);
            rows.add(new QuoteRow(
                    id,
                    quote,
                    text.cast().resolution(quote),
                    quote.content().of(text.document().text()),
                    quote.speaker().map(span -> span.of(text.document().text())).orElse(""),
                    text.document()
                            .sentenceAt(quote.content().start())
                            .map(Sentence::index)
                            .orElse(-1),
                    own,
                    quote.form() == Quote.Form.SCARE ? own : quoted.get(i),
                    place(quote, body)));
        }
        return List.copyOf(rows);
    }

    /**
     * For each word the index of the quotation it is counted for, or -1. Longer quotations are painted first, so that words
     * of a quotation inside another belong to the inner one.
     */
    private static int[] owners(List<Quote> quotes, int[] starts) {
        int[] owner = new int[starts.length];
        Arrays.fill(owner, -1);
        List<Integer> longestFirst = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            if (quotes.get(i).form() != Quote.Form.SCARE) {
                longestFirst.add(i);
            }
        }
        longestFirst.sort(
                Comparator.comparingInt((Integer i) -> -quotes.get(i).content().length()));
        for (int i : longestFirst) {
            Span content = quotes.get(i).content();
            Arrays.fill(owner, firstFrom(starts, content.start()), firstFrom(starts, content.end()), i);
        }
        return owner;
    }

    private static int place(Quote quote, int[] body) {
        if (body.length == 0 || quote.zone() == Zone.Kind.HEADLINE) {
            return 0;
        }
        return (int) ((long) QuoteRow.BODY * firstFrom(body, quote.content().start()) / body.length);
    }

    private static List<Span> within(Span content, List<Term> words, int[] starts) {
        return words.subList(firstFrom(starts, content.start()), firstFrom(starts, content.end())).stream()
                .map(Term::span)
                .toList();
    }

    private static int[] starts(List<Term> words) {
        int[] starts = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = words.get(i).span().start();
        }
        return starts;
    }

    /** The starts of the body's words. */
    private static int[] bodyOf(List<Term> words, int[] starts) {
        int[] body = new int[starts.length];
        int size = 0;
        for (int i = 0; i < starts.length; i++) {
            if (words.get(i).zone() == Zone.Kind.BODY) {
                body[size++] = starts[i];
            }
        }
        return Arrays.copyOf(body, size);
    }

    /** The index of the first start at or after a position. */
    private static int firstFrom(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }
}
