package org.newsprism.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a sentence's dependency tree in one pass, each step chosen by an averaged perceptron.
 *
 * <p>Class 0 is shift; then come left with each relation and right with each relation. The tree is projective and has one
 * root. Trained with a dynamic oracle (Goldberg and Nivre 2013, "Training Deterministic Parsers with Non-Deterministic
 * Oracles").
 */
final class TransitionParser {

    private final List<String> relations;
    private final Perceptron model;

    TransitionParser(List<String> relations, Perceptron model) {
        this.relations = List.copyOf(relations);
        this.model = model;
    }

    static TransitionParser read(DataInputStream in) throws IOException {
        return new TransitionParser(ModelFile.readNames(in), Perceptron.read(in));
    }

    Tree parse(List<Word> words, List<String> tags) {
        int n = words.size();
        Configuration configuration = new Configuration(n);
        ArcFeatures features = new ArcFeatures(words, tags);
        int[] scores = new int[model.classes()];
        while (!configuration.isDone()) {
            features.set(configuration);
            model.score(features.array(), features.count(), scores);
            apply(best(configuration, scores), configuration);
        }
        List<Integer> heads = new ArrayList<>(n);
        List<String> names = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            boolean root = configuration.head[i] == n;
            heads.add(root ? -1 : configuration.head[i]);
            names.add(root ? "root" : relations.get(configuration.label[i]));
        }
        return new Tree(heads, names);
    }

    private int best(Configuration configuration, int[] scores) {
        int size = relations.size();
        int best = configuration.canShift() ? 0 : -1;
        if (configuration.canLeft()) {
            best = best(scores, 1, 1 + size, best);
        }
        return configuration.canRight() ? best(scores, 1 + size, 1 + 2 * size, best) : best;
    }

    private static int best(int[] scores, int from, int to, int best) {
        int result = best;
        for (int c = from; c < to; c++) {
            if (result < 0 || scores[c] > scores[result]) {
                result = c;
            }
        }
        return result;
    }

    private void apply(int step, Configuration configuration) {
        if (step == 0) {
            configuration.shift();
        } else if (step <= relations.size()) {
            configuration.left(step - 1);
        } else {
            configuration.right(step - 1 - relations.size());
        }
    }

    /**
     * Heads and relations of a sentence's words.
     *
     * @param heads index of each word's head, -1 for the root
     * @param relations each word's relation to its head
     */
    record Tree(List<Integer> heads, List<String> relations) {
        Tree {
            heads = List.copyOf(heads);
            relations = List.copyOf(relations);
        }
    }
}
