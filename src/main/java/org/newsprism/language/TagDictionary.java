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
    private final BitSet names = new BitSet();

    private TagDictionary(List<String> tagNames) {
        for (String name : List.of("NNP", "NNPS")) {
            if (tagNames.contains(name)) {
                names.set(tagNames.indexOf(name));
            }
        }
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
                BitSet some = new BitSet();
                for (String tag : parts[1].split(" ", -1)) {
                    some.set(tagNames.indexOf(tag));
                }
                dictionary.tags.put(parts[0], some);
            }
        }
        return dictionary;
    }

    /** The numbers of the tags a word can have; null where nothing is known. A capital allows a name too. */
    @Nullable
    BitSet tags(Word word) {
        BitSet known = tags.get(word.form().toLowerCase(Locale.ROOT));
        if (known == null || !word.isCapitalised()) {
            return known;
        }
        BitSet either = (BitSet) known.clone();
        either.or(names);
        return either;
    }
}
