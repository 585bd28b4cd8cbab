package org.newsprism.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Collects the tags of words that the treebanks show often enough to have shown all their tags. */
final class DictionaryTrainer {

    private static final int OFTEN = 5;

    private DictionaryTrainer() {}

    /** Rows of {@link TagDictionary#SEEN}: word, tags. */
    static List<String> rows(List<Treebank.Tree> trees) {
        Map<String, Map<String, Integer>> counts = new TreeMap<>();
        for (Treebank.Tree tree : trees) {
            for (int i = 0; i < tree.words().size(); i++) {
                counts.computeIfAbsent(tree.words().get(i).form().toLowerCase(Locale.ROOT), w -> new TreeMap<>())
                        .merge(tree.tags().get(i), 1, Integer::sum);
            }
        }
        List<String> rows = new ArrayList<>();
        rows.add("# title: Tags of common English words");
        rows.add("# source: UD English EWT (15d613d) and GUM (afb41ee), training parts");
        rows.add("# licence: CC BY-SA 4.0");
        rows.add("# date: 2026-11-22");
        rows.add("# columns: word in lower case, its Penn Treebank tags");
        counts.forEach((word, tags) -> {
            boolean often = tags.values().stream().mapToInt(Integer::intValue).sum() >= OFTEN;
            if (often && Character.isLetter(word.charAt(0))) {
                rows.add(word + "\t" + String.join(" ", tags.keySet()));
            }
        });
        return rows;
    }
}
