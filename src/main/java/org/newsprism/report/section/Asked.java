package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.compare.CountedArticle;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;

/**
 * The sentences that tables lead to: for words that are no feature's evidence (key words, words that stand with an actor,
 * names), and for numbers of which the sample of a large corpus has no place. Sections ask while they are written, one after another; the evidence section, which comes behind them, prints what
 * was asked for.
 */
final class Asked {
    private final Map<ArticleId, Map<Integer, List<Span>>> sentences = new TreeMap<>();
    private final Set<String> numbers = new HashSet<>();

    /** The anchor of a place or quotation, which is printed whether or not the sample has it. */
    String number(String number) {
        numbers.add(number);
        return number;
    }

    /** Whether something was asked for by its number. */
    boolean has(String number) {
        return numbers.contains(number);
    }

    /** The anchor of the sentence in which a place of an article stands; the article's row where no sentence holds it. */
    String anchor(CountedArticle article, Span place) {
        int index = sentence(article.counts().sentences(), place.start());
        if (index < 0) {
            return EvidenceLinks.anchor(article.id());
        }
        sentences
                .computeIfAbsent(article.id(), id -> new TreeMap<>())
                .computeIfAbsent(index, sentence -> new ArrayList<>())
                .add(place);
        return anchor(article.id(), index);
    }

    /** The anchor of a sentence. */
    static String anchor(ArticleId article, int sentence) {
        return EvidenceLinks.anchor(article) + "-S" + (sentence + 1);
    }

    /** The places asked for in an article, by sentence. */
    Map<Integer, List<Span>> in(ArticleId article) {
        return sentences.getOrDefault(article, Map.of());
    }

    private static int sentence(List<Span> sentences, int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= position) {
                low = middle + 1;
            } else if (sentences.get(middle).start() > position) {
                high = middle - 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
