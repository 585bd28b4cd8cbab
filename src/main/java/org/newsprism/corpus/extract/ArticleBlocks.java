package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of each block inside the article's region which part it plays, and finds the standfirst above it. */
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
    /** How many blocks may stand between the headline and the article's first paragraph. */
    private static final int GAP = 25;

    /** How many blocks behind the headline a standfirst without a description stands at most. */
    private static final int NEAR = 4;

    private static final Pattern STANDFIRST = Pattern.compile("(?<![a-z])(?:dek|deck|strapline|standfirst|sub-?title"
            + "|sub-?head(?:line|er|ing)?|alternative-?headline)(?![a-z])");

    /** How many of the last paragraphs may be about the author. */
    private static final int LAST = 4;

    private static final Pattern ABOUT = Pattern.compile(
            ",? (?:is|was|has been|writes|covers|reports|joined|works|worked|serves|served|leads|edits|specializes|specialises)\\b");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private final PageText page;
    private final MainContent content;
    private final String title;
    private final String description;
    private final List<String> authors;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param title the headline, which is not repeated in the body
     * @param authors who wrote it: a last paragraph that says who they are is about them, not the article's
     * @param description what the page's head says the article is about: the standfirst usually says the same
     */
    ArticleBlocks(
            PageText page,
            MainContent content,
            Optional<String> title,
            Optional<String> description,
            List<String> authors) {
        this.authors = List.copyOf(authors);
        this.page = page;
        this.content = content;
        this.title = title.map(ArticleBlocks::folded).orElse("");
        this.description = description.orElse("");
    }

    List<HtmlBlock> list() {
        List<HtmlBlock> blocks = new ArrayList<>();
        standfirst().ifPresent(blocks::add);
        boolean started = false;
        for (TextBlock block : content.blocks()) {
            HtmlBlock named = name(block);
            if (!started && named.kind() == HtmlBlock.Kind.PARAGRAPH && isByline(block.text())) {
                named = as(HtmlBlock.Kind.CREDIT, block, "byline");
            }
            started |= named.kind().isBody() && block.isRunning();
            if (named.kind().isBody()) {
                if (folded(block.text()).equals(title)) {
                    continue;
                }
                if (block.text().length() >= COPY && !seen.add(block.text())) {
                    named = as(HtmlBlock.Kind.FURNITURE, block, "printed twice");
                }
            }
            blocks.add(named);
        }
        setAuthorsAside(blocks);
        return blocks;
    }

    /** {@code Jane Roe is an editor at the Echo.}: among the last paragraphs, what the page says of its author, to the end. */
    private void setAuthorsAside(List<HtmlBlock> blocks) {
        int from = blocks.size();
        int running = 0;
        for (int i = blocks.size() - 1; i >= 0 && running < LAST; i--) {
            HtmlBlock block = blocks.get(i);
            running += block.kind().isBody() ? 1 : 0;
            if (block.kind() == HtmlBlock.Kind.PARAGRAPH && isAboutAuthor(block.text())) {
                from = i;
            }
        }
        for (int i = from; i < blocks.size(); i++) {
            HtmlBlock block = blocks.get(i);
            if (block.kind() == HtmlBlock.Kind.PARAGRAPH) {
                blocks.set(i, new HtmlBlock(HtmlBlock.Kind.CREDIT, block.text(), block.line(), "author"));
            }
        }
    }

    private boolean isAboutAuthor(String text) {
        return authors.stream()
                .filter(author -> author.indexOf(' ') > 0 && text.startsWith(author))
                .anyMatch(
                        author -> ABOUT.matcher(text.substring(author.length())).lookingAt());
    }

    /** The paragraph between headline and article that the page's head gives as its description, or that calls itself one. */
    private Optional<HtmlBlock> standfirst() {
        @Nullable Region root = content.root();
        if (root == null || page.headlineBlock < 0) {
            return Optional.empty();
        }
        int end = Math.min(root.firstBlock, page.headlineBlock + GAP);
        for (int i = page.headlineBlock + 1; i < end; i++) {
            TextBlock block = page.blocks.get(i);
            boolean describes = !description.isEmpty() && WordOverlap.share(block.text(), description) >= 0.6;
            boolean named = i <= page.headlineBlock + NEAR && isNamedStandfirst(block);
            if ((describes || named)
                    && block.linkShare() < 0.2
                    && !folded(block.text()).equals(title)
                    && !opensBody(block)) {
                seen.add(block.text());
                return Optional.of(as(HtmlBlock.Kind.STANDFIRST, block, ""));
            }
        }
        return Optional.empty();
    }

    /** Whether the element around a sentence, or the one around that, has a name that newsrooms give to a standfirst. */
    private static boolean isNamedStandfirst(TextBlock block) {
        Region region = block.region();
        return block.text().length() >= LABEL && (isNamed(region) || (region.parent != null && isNamed(region.parent)));
    }

    private static boolean isNamed(Region region) {
        String names =
                String.join(" ", region.element.className(), region.element.id(), region.element.attr("itemprop"));
        return STANDFIRST
                .matcher(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT))
                .find();
    }

    private boolean opensBody(TextBlock block) {
        return content.blocks().stream().anyMatch(other -> other.text().equals(block.text()));
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
