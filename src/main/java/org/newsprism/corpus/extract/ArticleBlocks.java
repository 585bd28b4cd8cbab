package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of each block inside the article's region which part it plays. */
final class ArticleBlocks {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    /** A longer paragraph printed twice is a copy for another screen size. */
    private static final int COPY = 40;

    private ArticleBlocks() {}

    static List<HtmlBlock> of(MainContent content, Optional<String> headline) {
        List<HtmlBlock> blocks = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String title = headline.map(ArticleBlocks::folded).orElse("");
        for (TextBlock block : content.blocks()) {
            HtmlBlock named = name(block, content.root());
            if (named.kind().isBody()) {
                if (folded(block.text()).equals(title)) {
                    continue;
                }
                if (block.text().length() >= COPY && !seen.add(block.text())) {
                    named = new HtmlBlock(HtmlBlock.Kind.FURNITURE, named.text(), named.line(), "printed twice");
                }
            }
            blocks.add(named);
        }
        return blocks;
    }

    private static HtmlBlock name(TextBlock block, @Nullable Region root) {
        String reason = block.region().furniture;
        if (reason.isEmpty()) {
            if (within(block.region(), root, Set.of("figure", "figcaption"))) {
                return as(HtmlBlock.Kind.CAPTION, block, "figure");
            }
            if (block.linkShare() > 0.8 && !block.endsLikeSentence()) {
                return as(HtmlBlock.Kind.PLUG, block, "only links");
            }
            if (HEADINGS.contains(block.tag())) {
                return as(HtmlBlock.Kind.HEADING, block, "");
            }
            if (block.tag().equals("li")) {
                return as(HtmlBlock.Kind.LIST, block, "");
            }
            if (within(block.region(), root, Set.of("blockquote"))) {
                return as(HtmlBlock.Kind.QUOTE, block, "");
            }
            return as(HtmlBlock.Kind.PARAGRAPH, block, "");
        }
        return switch (reason) {
            case "caption" -> as(HtmlBlock.Kind.CAPTION, block, reason);
            case "credit" -> as(HtmlBlock.Kind.CREDIT, block, reason);
            case "related" -> as(HtmlBlock.Kind.PLUG, block, reason);
            default -> as(HtmlBlock.Kind.FURNITURE, block, reason);
        };
    }

    private static HtmlBlock as(HtmlBlock.Kind kind, TextBlock block, String reason) {
        return new HtmlBlock(kind, block.text(), block.line(), reason);
    }

    private static boolean within(Region region, @Nullable Region root, Set<String> tags) {
        for (Region r = region; r != null && r != root; r = r.parent) {
            if (tags.contains(r.element.normalName())) {
                return true;
            }
        }
        return false;
    }

    static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
