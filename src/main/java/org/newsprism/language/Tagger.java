package org.newsprism.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each word of a sentence its Penn Treebank tag, from left to right, by an averaged perceptron. */
final class Tagger {

    private final List<String> names;
    private final TagDictionary dictionary;
    private final Perceptron model;

    Tagger(List<String> names, TagDictionary dictionary, Perceptron model) {
        this.names = List.copyOf(names);
        this.dictionary = dictionary;
        this.model = model;
    }

    static Tagger read(DataInputStream in) throws IOException {
        List<String> names = ModelFile.readNames(in);
        return new Tagger(names, TagDictionary.read(names), Perceptron.read(in));
    }

    /** A tagger that no dictionary limits, as trained. */
    static Tagger readPlain(DataInputStream in) throws IOException {
        return new Tagger(ModelFile.readNames(in), TagDictionary.empty(), Perceptron.read(in));
    }

    List<String> tag(List<Word> words) {
        return tag(words, Collections.nCopies(words.size(), ""));
    }

    /**
     * The tags of a sentence's words.
     *
     * @param given for each word its tag where it is known beforehand, empty elsewhere
     */
    List<String> tag(List<Word> words, List<String> given) {
        int[] tags = new int[words.size()];
        int[] scores = new int[model.classes()];
        TagFeatures features = new TagFeatures();
        List<String> result = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            int best = given.get(i).isEmpty() ? -1 : names.indexOf(given.get(i));
            if (best < 0) {
                features.set(words, i, tags, i > 0 && given.get(i - 1).equals(MarkTags.CLOSING));
                model.score(features.array(), features.count(), scores);
                best = best(scores, dictionary.tags(words, i));
            }
            tags[i] = best;
            result.add(names.get(best));
        }
        return result;
    }

    private static int best(int[] scores, @Nullable BitSet allowed) {
        int best = allowed == null ? 0 : allowed.nextSetBit(0);
        for (int c = best + 1; c < scores.length; c++) {
            if (scores[c] > scores[best] && (allowed == null || allowed.get(c))) {
                best = c;
            }
        }
        return best;
    }
}
