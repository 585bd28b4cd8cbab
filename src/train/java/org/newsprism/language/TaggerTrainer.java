package org.newsprism.language;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains a {@link Tagger}, following its own guesses, wrong ones too. */
final class TaggerTrainer {

    private static final int LEAST_WEIGHT = 3;

    private TaggerTrainer() {}

    static byte[] train(List<Treebank.Tree> trees, int epochs, long seed) throws IOException {
        List<String> names = List.copyOf(new TreeSet<>(
                trees.stream().flatMap(tree -> tree.tags().stream()).toList()));
        PerceptronTrainer trainer = new PerceptronTrainer(names.size());
        TagFeatures features = new TagFeatures();
        int[] scores = new int[names.size()];
        Random random = new Random(seed);
        List<Treebank.Tree> order = new ArrayList<>(trees);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (Treebank.Tree tree : order) {
                int[] tags = new int[tree.words().size()];
                for (int i = 0; i < tags.length; i++) {
                    int right = Collections.binarySearch(names, tree.tags().get(i));
                    features.set(tree.words(), i, tags);
                    trainer.score(features.array(), features.count(), scores);
                    int best = 0;
                    for (int c = 1; c < scores.length; c++) {
                        if (scores[c] > scores[best]) {
                            best = c;
                        }
                    }
                    if (best != right) {
                        trainer.update(features.array(), features.count(), right, best);
                    }
                    trainer.tick();
                    tags[i] = best;
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeNames(out, names);
            trainer.write(out, LEAST_WEIGHT);
        }
        return bytes.toByteArray();
    }

    static Tagger tagger(byte[] model) throws IOException {
        return Tagger.readPlain(new DataInputStream(new ByteArrayInputStream(model)));
    }

    static void writeNames(DataOutputStream out, List<String> names) throws IOException {
        out.writeInt(names.size());
        for (String name : names) {
            out.writeUTF(name);
        }
    }
}
