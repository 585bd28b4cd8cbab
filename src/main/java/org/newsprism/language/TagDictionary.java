package org.newsprism.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tags that well-known words can have, so that the tagger does not take {@code agreed} for a noun. */
final class TagDictionary {

    /** Words of the treebanks, seen often; written by the training. */
    static final String SEEN = "english-words.tsv";

    /** Our own: verbs of news that the treebanks lack. */
    private static final String NEWS = "news-verbs.tsv";

    private final Map<String, BitSet> tags = new HashMap<>();
    private final BitSet names;
    private final BitSet unknownNames;

    private TagDictionary(List<String> tagNames) {
        names = numbers(List.of("NNP", "NNPS"), tagNames);
        unknownNames = numbers(List.of("NNP", "NNPS", "NN", "NNS", "JJ", "FW", "CD", "ADD"), tagNames);
    }

    private static BitSet numbers(List<String> tags, List<String> tagNames) {
        BitSet numbers = new BitSet();
        tags.stream().mapToInt(tagNames::indexOf).filter(i -> i >= 0).forEach(numbers::set);
        return numbers;
    }

    /** A dictionary that limits nothing. */
    static TagDictionary empty() {
        return new TagDictionary(List.of());
    }

    static TagDictionary read(List<String> tagNames) {
        TagDictionary dictionary = new TagDictionary(tagNames);
        for (String resource : List.of(NEWS, SEEN)) {
            for (String row : WordFile.rows(resource)) {
                String[] parts = row.split("\t", -1);
                dictionary.tags.put(parts[0], numbers(List.of(parts[1].split(" ", -1)), tagNames));
            }
        }
        return dictionary;
    }

    /**
     * The numbers of the tags a word of a sentence can have; null where nothing is known. A capital allows a name too, and
     * an unknown word with a capital inside a sentence is a name, a noun or an adjective.
     */
    @Nullable
    BitSet tags(List<Word> words, int i) {
        Word word = words.get(i);
        BitSet known = tags.get(word.form().toLowerCase(Locale.ROOT));
        if (known == null) {
            return isInnerCapital(words, i) && !unknownNames.isEmpty() ? unknownNames : null;
        }
        if (!word.isCapitalised()) {
            return known;
        }
        BitSet either = (BitSet) known.clone();
        either.or(names);
        return either;
    }

    private static boolean isInnerCapital(List<Word> words, int i) {
        String form = words.get(i).form();
        return i > 0
                && form.length() > 2
                && words.get(i).isCapitalised()
                && Character.isLowerCase(form.charAt(form.length() - 1))
                && Character.isLetterOrDigit(words.get(i - 1).form().charAt(0));
    }
}
