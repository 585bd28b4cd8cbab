package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says of each block inside the article's region which part it plays. */
final class ArticleBlocks {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> FIGURES = Set.of("figure", "figcaption");
    private static final Set<String> QUOTES = Set.of("blockquote");
    /** Elements that hold prose or data even when it is short. */
    private static final Set<String> PROSE =
            Set.of("p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "td", "th", "dt", "dd");
    /** A shorter line outside such elements is a label unless it ends like a sentence. */
    private static final int LABEL = 30;

    private static final int BYLINE = 80;
    /** A longer paragraph printed twice is a copy for another screen size. */
    private static final int COPY = 40;

    private final PageText page;
    private final MainContent content;
    private final String title;
    private final String description;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param title the headline, which is not repeated in the body
     * @param description what the page's head says the article is about: the standfirst usually says the same
     */
    ArticleBlocks(PageText page, MainContent content, Optional<String> title, Optional<String> description) {
        this.page = page;
        this.content = content;
        this.title = title.map(ArticleBlocks::folded).orElse("");
        this.description = description.orElse("");
    }

    List<HtmlBlock> list() {
        List<HtmlBlock> blocks = new ArrayList<>();
        Standfirst.find(page, content, description, this::isTitle).ifPresent(block -> {
            seen.add(block.text());
            blocks.add(as(HtmlBlock.Kind.STANDFIRST, block, ""));
        });
        boolean started = false;
        for (TextBlock block : content.blocks()) {
            HtmlBlock named = name(block);
            if (!started && named.kind() == HtmlBlock.Kind.PARAGRAPH && isByline(block.text())) {
                named = as(HtmlBlock.Kind.CREDIT, block, "byline");
            }
            started |= named.kind().isBody() && block.isRunning();
            if (named.kind().isBody()) {
                if (isTitle(block.text())) {
                    continue;
                }
                if (block.text().length() >= COPY && !seen.add(block.text())) {
                    named = as(HtmlBlock.Kind.FURNITURE, block, "printed twice");
                }
            }
            blocks.add(named);
        }
        return blocks;
    }

    private boolean isTitle(String text) {
        return folded(text).equals(title);
    }

    private HtmlBlock name(TextBlock block) {
        String reason = block.region().furniture;
        if (!reason.isEmpty()) {
            return switch (reason) {
                case "caption" -> as(HtmlBlock.Kind.CAPTION, block, reason);
                case "credit" -> as(HtmlBlock.Kind.CREDIT, block, reason);
                case "related" -> as(HtmlBlock.Kind.PLUG, block, reason);
                default -> as(HtmlBlock.Kind.FURNITURE, block, reason);
            };
        }
        if (within(block.region(), FIGURES)) {
            return as(HtmlBlock.Kind.CAPTION, block, "figure");
        }
        if (block.linkShare() > 0.8 && !block.endsLikeSentence()) {
            return as(HtmlBlock.Kind.PLUG, block, "only links");
        }
        Optional<HtmlBlock.Kind> byOpening = LineOpenings.shipped().kind(block.text());
        if (byOpening.isPresent()) {
            return as(byOpening.get(), block, "opening");
        }
        if (CreditLine.is(block.text())) {
            return as(HtmlBlock.Kind.CREDIT, block, "credit line");
        }
        if (HEADINGS.contains(block.tag())) {
            return as(HtmlBlock.Kind.HEADING, block, "");
        }
        if (!PROSE.contains(block.tag()) && block.text().length() < LABEL && !block.endsLikeSentence()) {
            return as(HtmlBlock.Kind.FURNITURE, block, "label");
        }
        if (block.tag().equals("li")) {
            return as(HtmlBlock.Kind.LIST, block, "");
        }
        return as(within(block.region(), QUOTES) ? HtmlBlock.Kind.QUOTE : HtmlBlock.Kind.PARAGRAPH, block, "");
    }

    /** A short line that is no sentence and names who wrote the article or the day it was printed. */
    private static boolean isByline(String line) {
        char last = line.charAt(line.length() - 1);
        return line.length() <= BYLINE
                && ".!?:\"”".indexOf(last) < 0
                && (ByLine.isSigned(line) || WrittenDate.first(line).isPresent());
    }

    private static HtmlBlock as(HtmlBlock.Kind kind, TextBlock block, String reason) {
        return new HtmlBlock(kind, block.text(), block.line(), reason);
    }

    private boolean within(Region region, Set<String> tags) {
        for (Region r = region; r != null && r != content.root(); r = r.parent) {
            if (tags.contains(r.element.normalName())) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder();
        text.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
