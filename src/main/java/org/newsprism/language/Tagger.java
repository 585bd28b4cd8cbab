package org.newsprism.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Gives each word of a sentence its Penn Treebank tag, from left to right, by an averaged perceptron. */
final class Tagger {

    private final List<String> names;
    private final Perceptron model;

    Tagger(List<String> names, Perceptron model) {
        this.names = List.copyOf(names);
        this.model = model;
    }

    static Tagger read(DataInputStream in) throws IOException {
        return new Tagger(ModelFile.readNames(in), Perceptron.read(in));
    }

    List<String> tag(List<Word> words) {
        int[] tags = new int[words.size()];
        int[] scores = new int[model.classes()];
        TagFeatures features = new TagFeatures();
        List<String> result = new ArrayList<>(tags.length);
        for (int i = 0; i < tags.length; i++) {
            features.set(words, i, tags);
            model.score(features.array(), features.count(), scores);
            int best = 0;
            for (int c = 1; c < scores.length; c++) {
                if (scores[c] > scores[best]) {
                    best = c;
                }
            }
            tags[i] = best;
            result.add(names.get(best));
        }
        return result;
    }
}
