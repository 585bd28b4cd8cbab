package org.newsprism.language;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Trains a {@link TransitionParser} with the dynamic oracle of the arc-hybrid system. */
final class ParserTrainer {

    /** How often the parser goes on from its own step, even a wrong one, once it has seen all sentences once. */
    private static final double EXPLORING = 0.9;

    /** Smaller averages make the model half as large again and no better on the development data. */
    private static final int LEAST_WEIGHT = 40;

    private final List<String> relations;
    private final PerceptronTrainer trainer;
    private final Random random;
    private final int[] scores;

    private ParserTrainer(List<String> relations, long seed) {
        this.relations = relations;
        trainer = new PerceptronTrainer(1 + 2 * relations.size());
        random = new Random(seed);
        scores = new int[1 + 2 * relations.size()];
    }

    /** Writes the model after each epoch, so that a long training can be looked at; the last one counts. */
    static void train(List<Treebank.Tree> trees, int epochs, long seed, Path model) throws IOException {
        List<String> relations = List.copyOf(new TreeSet<>(
                trees.stream().flatMap(tree -> tree.relations().stream()).toList()));
        ParserTrainer parser = new ParserTrainer(relations, seed);
        List<Gold> order = new ArrayList<>();
        for (Treebank.Tree tree : trees) {
            order.add(new Gold(tree, relations));
        }
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, parser.random);
            for (Gold gold : order) {
                parser.learn(gold, epoch > 0);
            }
            parser.write(model);
            System.out.println("parser: epoch " + (epoch + 1) + " of " + epochs);
        }
    }

    private void write(Path model) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(model)))) {
            TaggerTrainer.writeNames(out, relations);
            trainer.write(out, LEAST_WEIGHT);
        }
    }

    /** A tree made projective, with numbers for its relations. */
    private static final class Gold {
        private final Treebank.Tree tree;
        private final int[] heads;
        private final int[] labels;

        Gold(Treebank.Tree tree, List<String> relations) {
            this.tree = tree;
            heads = Projective.lifted(
                    tree.heads().stream().mapToInt(Integer::intValue).toArray());
            labels = new int[heads.length];
            for (int i = 0; i < labels.length; i++) {
                labels[i] = Collections.binarySearch(relations, tree.relations().get(i));
            }
        }
    }

    private void learn(Gold gold, boolean explore) {
        Configuration c = new Configuration(gold.heads.length);
        ArcFeatures features = new ArcFeatures(gold.tree.words(), gold.tree.tags());
        while (!c.isDone()) {
            features.set(c);
            trainer.score(features.array(), features.count(), scores);
            int shift = c.canShift() ? shiftCost(c, gold.heads) : Integer.MAX_VALUE;
            int left = c.canLeft() ? leftCost(c, gold.heads) : Integer.MAX_VALUE;
            int right = c.canRight() ? rightCost(c, gold.heads) : Integer.MAX_VALUE;
            int least = Math.min(shift, Math.min(left, right));
            int best = -1;
            int bestRight = -1;
            for (int step = 0; step < scores.length; step++) {
                int cost = step == 0 ? shift : step <= relations.size() ? left : right;
                if (cost == Integer.MAX_VALUE) {
                    continue;
                }
                if (best < 0 || scores[step] > scores[best]) {
                    best = step;
                }
                if (cost == least && labelFits(step, c, gold) && (bestRight < 0 || scores[step] > scores[bestRight])) {
                    bestRight = step;
                }
            }
            if (best != bestRight) {
                trainer.update(features.array(), features.count(), bestRight, best);
            }
            trainer.tick();
            apply(explore && random.nextDouble() < EXPLORING ? best : bestRight, c);
        }
    }

    /** Whether a step draws a right arc with its right relation, or draws none of the right arcs. */
    private boolean labelFits(int step, Configuration c, Gold gold) {
        if (step == 0) {
            return true;
        }
        int child = c.stack(0);
        int parent = step <= relations.size() ? c.buffer(0) : c.stack(1);
        return gold.heads[child] != parent || gold.labels[child] == (step - 1) % relations.size();
    }

    /** Right arcs that can no longer be drawn once the buffer's first word lies on the stack. */
    private static int shiftCost(Configuration c, int[] heads) {
        int b0 = c.buffer(0);
        int cost = 0;
        for (int depth = 0; depth < c.stackSize(); depth++) {
            int word = c.stack(depth);
            if (heads[word] == b0) {
                cost++;
            }
            if (depth > 0 && heads[b0] == word) {
                cost++;
            }
        }
        return cost;
    }

    private static int leftCost(Configuration c, int[] heads) {
        int s0 = c.stack(0);
        int b0 = c.buffer(0);
        int cost = lostDependents(s0, b0, heads);
        if (heads[s0] != b0 && (heads[s0] > b0 || heads[s0] == c.stack(1))) {
            cost++;
        }
        return cost;
    }

    private static int rightCost(Configuration c, int[] heads) {
        int s0 = c.stack(0);
        int b0 = c.buffer(0);
        return lostDependents(s0, b0, heads) + (heads[s0] >= b0 ? 1 : 0);
    }

    private static int lostDependents(int s0, int b0, int[] heads) {
        int lost = 0;
        for (int i = b0; i < heads.length; i++) {
            if (heads[i] == s0) {
                lost++;
            }
        }
        return lost;
    }

    private void apply(int step, Configuration c) {
        if (step == 0) {
            c.shift();
        } else if (step <= relations.size()) {
            c.left(step - 1);
        } else {
            c.right(step - 1 - relations.size());
        }
    }
}
