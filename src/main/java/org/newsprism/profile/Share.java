package org.newsprism.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What one speaker or one side gets of a set of quotations (method M9), as the quotations themselves.
 *
 * @param name the speaker or side; {@link QuoteRow#UNRESOLVED} is one of them
 * @param quotes its attributed quotations
 */
public record Share(String name, List<QuoteRow> quotes) {

    public Share {
        quotes = List.copyOf(quotes);
    }

    /** Its number of attributed quotations; of the whole set's gives A(s). */
    public long attributions() {
        return quotes.size();
    }

    /** Its words between quotation marks; of the whole set's gives Q(s). */
    public long quotedWords() {
        return quotes.stream().mapToLong(row -> row.quotedWords().size()).sum();
    }

    /** All words it is given, quoted or reported; of the whole set's gives W(s). */
    public long words() {
        return quotes.stream().mapToLong(row -> row.words().size()).sum();
    }

    /**
     * Its words, each quotation's weighted by how much of the body follows its start, in words times {@link QuoteRow#BODY};
     * of the whole set's gives P(s). Ten words at the very top weigh ten, in the middle five, near the end almost nothing.
     * Our definition, after the inverted pyramid (van Dijk 1988).
     */
    public long weight() {
        long sum = 0;
        for (QuoteRow row : quotes) {
            sum = Math.addExact(sum, (long) row.words().size() * (QuoteRow.BODY - row.place()));
        }
        return sum;
    }

    /** The attributed quotations of the set by side, the side with most words first, unresolved last. */
    public static List<Share> bySide(List<QuoteRow> rows) {
        return by(QuoteRow::side, rows);
    }

    /** The attributed quotations of the set by speaker, the one with most words first, unresolved last. */
    public static List<Share> bySpeaker(List<QuoteRow> rows) {
        return by(QuoteRow::speaker, rows);
    }

    private static List<Share> by(Function<QuoteRow, String> key, List<QuoteRow> rows) {
        Map<String, List<QuoteRow>> byName = new LinkedHashMap<>();
        for (QuoteRow row : rows) {
            if (row.attributed()) {
                byName.computeIfAbsent(key.apply(row), name -> new ArrayList<>())
                        .add(row);
            }
        }
        return byName.entrySet().stream()
                .map(entry -> new Share(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing((Share share) -> share.name().equals(QuoteRow.UNRESOLVED))
                        .thenComparing(Comparator.comparingLong(Share::words).reversed())
                        .thenComparing(Share::name))
                .toList();
    }

    /**
     * The effective number of names: exp of the entropy of their attributions. One name gives 1, k equal ones k, none NaN.
     */
    public static double effective(List<Share> shares) {
        long all = shares.stream().mapToLong(Share::attributions).sum();
        if (all == 0) {
            return Double.NaN;
        }
        double entropy = 0;
        for (Share share : shares) {
            double part = (double) share.attributions() / all;
            entropy -= part * Math.log(part);
        }
        return Math.exp(entropy);
    }

    /** Sum of squared shares of attributions (Herfindahl-Hirschman); 1 when one name has all, NaN when there is none. */
    public static double concentration(List<Share> shares) {
        long all = shares.stream().mapToLong(Share::attributions).sum();
        long squares = 0;
        for (Share share : shares) {
            squares = Math.addExact(squares, Math.multiplyExact(share.attributions(), share.attributions()));
        }
        return all == 0 ? Double.NaN : squares / ((double) all * all);
    }
}
