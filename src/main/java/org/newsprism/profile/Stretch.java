package org.newsprism.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Terms.Term;

/**
 * A run of body words that somebody other than the outlet speaks: a piece of an article's strip.
 *
 * @param from index of its first word among the body's counted words
 * @param to the index after its last word
 * @param quote the quotation it belongs to
 * @param direct whether the words stand between quotation marks
 */
public record Stretch(int from, int to, QuoteRow quote, boolean direct) {

    static List<Stretch> of(List<Term> bodyWords, List<QuoteRow> quotes) {
        Map<Span, QuoteRow> owners = new HashMap<>();
        Set<Span> quoted = new HashSet<>();
        for (QuoteRow quote : quotes) {
            quote.words().forEach(word -> owners.put(word, quote));
            quoted.addAll(quote.quotedWords());
        }
        List<Stretch> strip = new ArrayList<>();
        for (int i = 0; i < bodyWords.size(); i++) {
            Span word = bodyWords.get(i).span();
            QuoteRow owner = owners.get(word);
            if (owner == null) {
                continue;
            }
            boolean direct = quoted.contains(word);
            Stretch last = strip.isEmpty() ? null : strip.get(strip.size() - 1);
            if (last != null && last.to == i && last.direct == direct && last.quote.equals(owner)) {
                strip.set(strip.size() - 1, new Stretch(last.from, i + 1, owner, direct));
            } else {
                strip.add(new Stretch(i, i + 1, owner, direct));
            }
        }
        return List.copyOf(strip);
    }
}
