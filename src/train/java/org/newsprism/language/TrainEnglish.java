package org.newsprism.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trains the shipped models from treebanks: {@code TrainEnglish OUTPUT_DIR TREEBANK...}.
 *
 * <p>Seeded, one thread: the same treebanks give the same bytes. The parser learns from tags that a tagger guessed which had
 * not seen the sentence, as it will have to work with guessed tags.
 */
public final class TrainEnglish {

    private static final long SEED = 20_261_122;
    private static final int TAG_EPOCHS = 8;
    private static final int FOLD_EPOCHS = 4;
    private static final int PARSE_EPOCHS = 10;
    private static final int FOLDS = 5;

    private TrainEnglish() {}

    public static void main(String[] arguments) throws IOException {
        Path output = Path.of(arguments[0]);
        List<Path> files =
                Arrays.stream(arguments).skip(1).map(Path::of).toList();
        List<Treebank.Tree> trees = Treebank.read(files);
        System.out.println(trees.size() + " sentences");
        Files.writeString(
                output.resolve(TagDictionary.SEEN), String.join("\n", DictionaryTrainer.rows(trees)) + "\n", StandardCharsets.UTF_8);
        Files.write(output.resolve(ModelFile.TAGS), TaggerTrainer.train(trees, TAG_EPOCHS, SEED));
        System.out.println("tagger done");
        ParserTrainer.train(jackknifed(trees), PARSE_EPOCHS, SEED, output.resolve(ModelFile.DEPENDENCIES));
    }

    /** The same trees with tags guessed by taggers trained on the other sentences. */
    private static List<Treebank.Tree> jackknifed(List<Treebank.Tree> trees) {
        List<Treebank.Tree> guessed = new ArrayList<>(trees);
        List<Tagger> taggers = IntStream.range(0, FOLDS)
                .parallel()
                .mapToObj(fold -> taggerWithout(fold, trees))
                .toList();
        for (int i = 0; i < trees.size(); i++) {
            Treebank.Tree tree = trees.get(i);
            List<String> tags = taggers.get(fold(i)).tag(tree.words());
            guessed.set(i, new Treebank.Tree(tree.words(), tags, tree.heads(), tree.relations()));
        }
        System.out.println("tags guessed");
        return guessed;
    }

    /** Fifty sentences in a row, mostly of one document, share a fold. */
    private static int fold(int sentence) {
        return sentence / 50 % FOLDS;
    }

    private static Tagger taggerWithout(int fold, List<Treebank.Tree> trees) {
        List<Treebank.Tree> others = IntStream.range(0, trees.size())
                .filter(i -> fold(i) != fold)
                .mapToObj(trees::get)
                .toList();
        try {
            return TaggerTrainer.tagger(TaggerTrainer.train(others, FOLD_EPOCHS, SEED + fold));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
