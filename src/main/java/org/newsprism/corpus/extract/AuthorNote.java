package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code Jane Roe is an editor at the Echo.}: what the last paragraphs say of an article's author. */
final class AuthorNote {
    /** How many of the last paragraphs may be about the author. */
    private static final int LAST = 4;

    private static final Pattern ABOUT = Pattern.compile(
            ",? (?:is|was|has been|writes|covers|reports|joined|works|worked|serves|served|leads|edits|specializes|specialises)\\b");

    private AuthorNote() {}

    /**
     * The blocks with the note, and every paragraph behind it, as credits.
     *
     * @param authors who wrote the article, by name; those of one word are too easily something else
     */
    static List<HtmlBlock> setAside(List<HtmlBlock> blocks, List<String> authors) {
        List<HtmlBlock> aside = new ArrayList<>(blocks);
        for (int i = start(blocks, authors); i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            if (block.kind() == HtmlBlock.Kind.PARAGRAPH) {
                aside.set(i, new HtmlBlock(HtmlBlock.Kind.CREDIT, block.text(), block.line(), "author"));
            }
        }
        return aside;
    }

    /** The first block of the note; the number of blocks when there is none. */
    private static int start(List<HtmlBlock> blocks, List<String> authors) {
        int start = blocks.size();
        int body = 0;
        for (int i = blocks.size() - 1; i >= 0 && body < LAST; i--) {
            HtmlBlock block = blocks.get(i);
            body += block.kind().isBody() ? 1 : 0;
            if (block.kind() == HtmlBlock.Kind.PARAGRAPH && isAbout(block.text(), authors)) {
                start = i;
            }
        }
        return start;
    }

    private static boolean isAbout(String text, List<String> authors) {
        return authors.stream()
                .filter(author -> author.indexOf(' ') > 0 && text.startsWith(author))
                .anyMatch(
                        author -> ABOUT.matcher(text.substring(author.length())).lookingAt());
    }
}
