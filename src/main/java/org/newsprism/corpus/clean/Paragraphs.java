package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;

/**
 * The paragraphs of a text: its lines, unless a program broke them at a fixed width; then the lines between two empty
 * ones are one paragraph.
 */
final class Paragraphs {
    private static final int NARROW = 40;
    private static final int WIDE = 100;

    private Paragraphs() {}

    /** Where paragraphs stand, without white space at their edges. */
    static List<Span> of(String text, List<Integer> lineStarts) {
        List<List<Span>> blocks = blocks(text, lineStarts);
        if (!wrapped(text, blocks)) {
            return lines(text, lineStarts);
        }
        return blocks.stream()
                .map(block -> new Span(
                        block.get(0).start(), block.get(block.size() - 1).end()))
                .toList();
    }

    /** Where lines stand that are not empty, without white space at their edges. */
    static List<Span> lines(String text, List<Integer> lineStarts) {
        return blocks(text, lineStarts).stream().flatMap(List::stream).toList();
    }

    private static List<List<Span>> blocks(String text, List<Integer> lineStarts) {
        List<List<Span>> blocks = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < lineStarts.size(); i++) {
            int end = i + 1 < lineStarts.size() ? lineStarts.get(i + 1) : text.length();
            Optional<Span> line = Page.stripped(text, lineStarts.get(i), end);
            if (line.isEmpty()) {
                open = false;
            } else if (open) {
                blocks.get(blocks.size() - 1).add(line.get());
            } else {
                blocks.add(new ArrayList<>(List.of(line.get())));
                open = true;
            }
        }
        return blocks;
    }

    /** Whether lines that another line follows at once are mostly of one width and break off inside a sentence. */
    private static boolean wrapped(String text, List<List<Span>> blocks) {
        int followed = 0;
        int broken = 0;
        for (List<Span> block : blocks) {
            for (Span line : block.subList(0, block.size() - 1)) {
                followed++;
                char last = text.charAt(line.end() - 1);
                boolean inside = Character.isLetterOrDigit(last) || last == ',' || last == '-';
                broken += inside && line.length() >= NARROW && line.length() <= WIDE ? 1 : 0;
            }
        }
        return followed >= 6 && broken * 10 >= followed * 7;
    }
}
