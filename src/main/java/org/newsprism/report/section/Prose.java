package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** Paragraphs and bullets from words, and words from lists. */
final class Prose {

    private Prose() {}

    static Block paragraph(String words) {
        return Block.Paragraph.of(words);
    }

    static Block paragraph(Inline... words) {
        return new Block.Paragraph(List.of(words));
    }

    static Inline plain(String words) {
        return new Inline.Plain(words);
    }

    static Inline strong(String words) {
        return new Inline.Strong(words);
    }

    static Inline link(String words, String anchor) {
        return new Inline.Link(words, anchor);
    }

    static Inline code(String words) {
        return new Inline.Code(words);
    }

    static Block bullets(List<String> items) {
        return new Block.Bullets(
                items.stream().map(item -> List.of(plain(item))).toList());
    }

    static Block labelled(String... pairs) {
        List<List<Inline>> items = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            items.add(List.of(strong(pairs[i] + ": "), plain(pairs[i + 1])));
        }
        return new Block.Bullets(items);
    }

    /** {@code A, B and C}. */
    static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** A text cut at a word to some length, with an ellipsis where it was cut. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > length / 2 ? space : length).stripTrailing() + " …";
    }

    /** White space of any kind and length as one space. */
    static String oneLine(String text) {
        return String.join(" ", Arrays.asList(text.strip().split("[\\s\\u00A0]++")));
    }
}
