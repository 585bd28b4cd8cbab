package org.newsprism.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Spelling;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.QuoteRow;

/** The words of each quotation of an article, folded for comparison. */
final class Stretches {

    /** Longer quotations are compared by their first words: a speech printed whole, or marks that never close. */
    static final int MOST_WORDS = 400;

    /** Reported speech shorter than this is too common to be told from another's. */
    static final int LEAST_REPORTED = 6;

    private static final int LEAST_QUOTED = 2;

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("hundred", "100"),
            Map.entry("thousand", "1000"));

    private final ArticleCounts counts;
    private final int[] wordStarts;
    private final int[] nameStarts;

    Stretches(ArticleCounts counts) {
        this.counts = counts;
        this.wordStarts =
                counts.words().stream().mapToInt(word -> word.span().start()).toArray();
        this.nameStarts = counts.mentions().stream()
                .mapToInt(mention -> mention.span().start())
                .toArray();
    }

    /** Its words, between quotation marks where it has any; empty when there are too few to compare. */
    List<FoldedWord> of(QuoteRow row) {
        boolean reported = row.quote().quoted().isEmpty();
        List<Span> stretches =
                reported ? List.of(row.quote().content()) : row.quote().quoted();
        List<FoldedWord> words = new ArrayList<>();
        for (int i = 0; i < stretches.size(); i++) {
            add(words, row, stretches.get(i), i);
        }
        return words.size() < (reported ? LEAST_REPORTED : LEAST_QUOTED) ? List.of() : words;
    }

    private void add(List<FoldedWord> words, QuoteRow row, Span stretch, int number) {
        Span content = row.quote().content();
        int end = Math.min(stretch.end(), content.end());
        int i = firstFrom(wordStarts, Math.max(stretch.start(), content.start()));
        while (i < wordStarts.length && wordStarts[i] < end && words.size() < MOST_WORDS) {
            Span first = counts.words().get(i).span();
            Optional<Mention> name = nameAt(first.start(), row);
            int last = i;
            if (name.isPresent()) {
                int nameEnd = Math.min(name.get().span().end(), end);
                while (last + 1 < wordStarts.length && wordStarts[last + 1] < nameEnd) {
                    last++;
                }
            }
            Span span = new Span(
                    first.start(), Math.min(end, counts.words().get(last).span().end()));
            String folded = name.map(mention -> "@" + mention.actor().name())
                    .orElseGet(() ->
                            folded(row.text().substring(span.start() - content.start(), span.end() - content.start())));
            if (!folded.isEmpty()) {
                words.add(new FoldedWord(folded, span, number));
            }
            i = last + 1;
        }
    }

    /** A name that begins at a position; pronouns, and nouns without a capital, are no names. */
    private Optional<Mention> nameAt(int position, QuoteRow row) {
        int found = Arrays.binarySearch(nameStarts, position);
        if (found < 0) {
            return Optional.empty();
        }
        Mention mention = counts.mentions().get(found);
        char first = row.text().charAt(position - row.quote().content().start());
        boolean pronoun = mention.reason().startsWith("pronoun")
                || mention.reason().equals("relative")
                || mention.reason().startsWith("nominal");
        return pronoun || !Character.isUpperCase(first) ? Optional.empty() : Optional.of(mention);
    }

    /** Its letters as they stand; a lemma would take "we would build" for "we will build". */
    private static String folded(String word) {
        String key = Spelling.key(word);
        return NUMBERS.getOrDefault(key, key);
    }

    /** The index of the first start at or after a position. */
    private static int firstFrom(int[] starts, int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 1;
    }
}
