package org.newsprism.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Sentences of CoNLL-U files, prepared as the annotator will see them: plain forms, names like S-400 in one piece. */
final class Treebank {

    /**
     * One sentence.
     *
     * @param words its words
     * @param tags their XPOS
     * @param heads index of each head, the number of words for the root
     * @param relations each word's relation
     */
    record Tree(List<Word> words, List<String> tags, List<Integer> heads, List<String> relations) {}

    private Treebank() {}

    static List<Tree> read(List<Path> files) throws IOException {
        List<Tree> trees = new ArrayList<>();
        for (Path file : files) {
            List<String[]> rows = new ArrayList<>();
            try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isEmpty()) {
                        if (!rows.isEmpty()) {
                            trees.add(tree(rows));
                        }
                        rows = new ArrayList<>();
                    } else if (!line.startsWith("#")) {
                        String[] row = line.split("\t", -1);
                        if (row[0].chars().allMatch(Character::isDigit)) {
                            rows.add(row);
                        }
                    }
                }
            }
            if (!rows.isEmpty()) {
                trees.add(tree(rows));
            }
        }
        return trees;
    }

    private static Tree tree(List<String[]> rows) {
        int n = rows.size();
        int[] place = new int[n + 1];
        List<String> forms = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            if (joinsDesignation(rows, i)) {
                // the whole name takes the place of its last part
                place[i] = forms.size();
                place[i + 1] = forms.size();
                place[i + 2] = forms.size();
                forms.add(rows.get(i)[1] + "-" + rows.get(i + 2)[1]);
                kept.add(i);
                i += 2;
            } else {
                place[i] = forms.size();
                forms.add(Characters.plain(rows.get(i)[1].replace('\u00a0', ' ')));
                kept.add(i);
            }
        }
        int size = forms.size();
        List<Integer> heads = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        List<String> relations = new ArrayList<>();
        for (int k = 0; k < size; k++) {
            int i = outermost(rows, kept.get(k), k, place);
            int head = Integer.parseInt(rows.get(i)[6]);
            heads.add(head == 0 ? size : place[head - 1]);
            tags.add(kept.get(k) == i && !forms.get(k).equals(Characters.plain(rows.get(i)[1])) ? "NNP" : rows.get(i)[4]);
            relations.add(rows.get(i)[7]);
        }
        List<Word> words = forms.stream().map(Word::of).toList();
        return new Tree(words, tags, heads, relations);
    }

    /** The row of a joined word whose head lies outside it. */
    private static int outermost(List<String[]> rows, int from, int k, int[] place) {
        int i = from;
        while (i < rows.size() && place[i] == k) {
            int head = Integer.parseInt(rows.get(i)[6]);
            if (head == 0 || place[head - 1] != k) {
                return i;
            }
            i++;
        }
        return from;
    }

    private static boolean joinsDesignation(List<String[]> rows, int i) {
        if (i + 2 >= rows.size() || !rows.get(i + 1)[1].equals("-") || spaced(rows, i) || spaced(rows, i + 1)) {
            return false;
        }
        String letters = rows.get(i)[1];
        return letters.length() <= 3
                && Character.isUpperCase(letters.charAt(0))
                && letters.chars().allMatch(Character::isLetter)
                && !letters.equalsIgnoreCase("US")
                && !letters.equals("Net")
                && Characters.isDigit(rows.get(i + 2)[1].charAt(0))
                && rows.get(i + 2)[1].chars().allMatch(Character::isLetterOrDigit);
    }

    private static boolean spaced(List<String[]> rows, int i) {
        return !rows.get(i)[9].contains("SpaceAfter=No");
    }
}
