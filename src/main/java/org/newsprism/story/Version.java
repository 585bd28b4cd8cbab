package org.newsprism.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.corpus.ArticleId;
import org.newsprism.profile.QuoteRow;

/**
 * What one article has of an utterance.
 *
 * @param quotes the quotations in which it gives the words, in text order
 * @param kept how many words of the longest version stand in them, in their order
 * @param added how many of their words are not in the longest version
 * @param pieces the longest version's words in order, kept or cut, with the added ones where they stand
 */
public record Version(List<QuoteRow> quotes, int kept, int added, List<Piece> pieces) {

    /** Words that were treated alike. */
    public record Piece(Kind kind, String text) {}

    /** What was done to words of the longest version. */
    public enum Kind {
        KEPT,
        CUT,
        ADDED
    }

    public Version {
        quotes = List.copyOf(quotes);
        pieces = List.copyOf(pieces);
    }

    /** Whose it is. */
    public ArticleId article() {
        return quotes.get(0).article();
    }

    /** Whether the article itself marks a cut or an insertion: an ellipsis or square brackets within the words. */
    public boolean marksChange() {
        return quotes.stream()
                .anyMatch(row -> row.text().contains("…")
                        || row.text().contains("...")
                        || row.text().contains("[")
                        || row.text().contains(". . ."));
    }

    static Version of(Said longest, List<Said> own) {
        List<Said> inOrder = own.stream()
                .sorted(Comparator.comparing((Said said) -> said.row().quote().content()))
                .toList();
        boolean[] kept = new boolean[longest.words().size()];
        Map<Integer, List<String>> added = new LinkedHashMap<>();
        int more = 0;
        for (Said said : inOrder) {
            int[] pairs = WordPairs.of(longest.words(), said.words());
            int after = 0;
            int i = 0;
            while (i < pairs.length) {
                if (pairs[i] >= 0) {
                    kept[pairs[i]] = true;
                    after = pairs[i] + 1;
                    i++;
                } else {
                    int from = i;
                    while (i < pairs.length && pairs[i] < 0) {
                        i++;
                    }
                    more += i - from;
                    int place = i < pairs.length ? pairs[i] : after;
                    added.computeIfAbsent(place, at -> new ArrayList<>()).add(said.text(from, i));
                }
            }
        }
        int count = 0;
        for (boolean word : kept) {
            count += word ? 1 : 0;
        }
        return new Version(inOrder.stream().map(Said::row).toList(), count, more, pieces(longest, kept, added));
    }

    private static List<Piece> pieces(Said longest, boolean[] kept, Map<Integer, List<String>> added) {
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < kept.length) {
            added.getOrDefault(i, List.of()).forEach(text -> pieces.add(new Piece(Kind.ADDED, text)));
            int from = i++;
            while (i < kept.length && kept[i] == kept[from] && !added.containsKey(i)) {
                i++;
            }
            pieces.add(new Piece(kept[from] ? Kind.KEPT : Kind.CUT, longest.text(from, i)));
        }
        added.getOrDefault(i, List.of()).forEach(text -> pieces.add(new Piece(Kind.ADDED, text)));
        return pieces;
    }
}
