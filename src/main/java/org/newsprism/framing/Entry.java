package org.newsprism.framing;

import java.util.List;

/**
 * One line of a word list, as the report prints it.
 *
 * @param pattern the words looked for, as the list has them: a word stands for all its forms, {@code =word} for that
 *     form only, {@code word*} for every word that begins so, {@code *} for any one word, {@code #} for
 *     any number, a word with a capital for
 *     exactly these letters; several words for that sequence. Unique in its list together with {@code partOfSpeech}
 * @param partOfSpeech what the first word must be: {@code N}, {@code V}, {@code J}, {@code R}, {@code M} (modal) or
 *     empty text for any
 * @param label what a hit is counted as
 * @param alternative a neutral word for the same thing; empty text when the list gives none
 * @param theory the literature that names words of this kind; empty text when the list gives none
 * @param except longer phrases inside which the pattern does not count
 * @param weight what a hit adds to the list's weighted sum, in thousandths, so that sums are whole; {@link #PLAIN} where the
 *     list gives none
 */
public record Entry(
        String pattern,
        String partOfSpeech,
        String label,
        String alternative,
        String theory,
        List<String> except,
        int weight) {

    /** The weight of an entry that has none of its own: one. */
    public static final int PLAIN = 1000;

    public Entry {
        except = List.copyOf(except);
    }

    /** An entry without a weight of its own. */
    public Entry(
            String pattern, String partOfSpeech, String label, String alternative, String theory, List<String> except) {
        this(pattern, partOfSpeech, label, alternative, theory, except, PLAIN);
    }

    /** The entry's name in evidence: the pattern, with its part of speech where it has one. */
    public String rule() {
        return partOfSpeech.isEmpty() ? pattern : pattern + "/" + partOfSpeech;
    }
}
