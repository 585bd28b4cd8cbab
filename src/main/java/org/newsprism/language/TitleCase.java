package org.newsprism.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Undoes the capitals of headlines such as {@code Mayor Slams Plan}, which make every word look like a name.
 *
 * <p>The words are tagged once in small letters. Those that come out as verbs, prepositions and the like are given to the
 * models in small letters; nouns and adjectives, which may be names, keep their capital. The text itself stays as it is.
 */
final class TitleCase {

    /** Fewer capitalised words than this may well be a name at the start of an ordinary sentence. */
    private static final int LEAST = 3;

    /** Words left in small letters in such headlines. */
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "and", "or", "nor", "but", "as", "from",
            "with", "into", "over", "via", "vs", "vs.", "per", "up", "is", "be", "it", "its", "'s", "n't", "s");

    private TitleCase() {}

    /** The words as the models should see them: the same list where the sentence is not a headline in capitals. */
    static List<Word> undone(List<Word> words, List<String> given, Tagger tagger) {
        if (!isTitle(words)) {
            return words;
        }
        List<Word> small = new ArrayList<>(words.size());
        for (Word word : words) {
            small.add(isNameLike(word) ? Word.of(word.form().toLowerCase(Locale.ROOT)) : word);
        }
        List<String> tags = tagger.tag(small, given);
        List<Word> undone = new ArrayList<>(words.size());
        for (int i = 0; i < tags.size(); i++) {
            boolean mayBeName = tags.get(i).startsWith("NN")
                    || tags.get(i).startsWith("JJ")
                    || tags.get(i).equals("FW");
            undone.add(mayBeName ? words.get(i) : small.get(i));
        }
        return undone;
    }

    private static boolean isTitle(List<Word> words) {
        int capitals = 0;
        for (Word word : words) {
            if (Character.isLowerCase(word.form().charAt(0)) && !SMALL.contains(word.form())) {
                return false;
            }
            if (isNameLike(word)) {
                capitals++;
            }
        }
        return capitals >= LEAST && !words.get(words.size() - 1).form().equals(".");
    }

    /** A capital followed by small letters only: unlike US or McCoy. */
    private static boolean isNameLike(Word word) {
        String form = word.form();
        return form.length() > 1
                && Character.isUpperCase(form.charAt(0))
                && form.substring(1).equals(form.substring(1).toLowerCase(Locale.ROOT));
    }
}
