package org.newsprism.corpus.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraph between headline and article that the page's head gives as its description, or whose element is called
 * a standfirst.
 */
final class Standfirst {
    /** How many blocks may stand between the headline and the article's first paragraph. */
    private static final int GAP = 25;
    /** How many blocks behind the headline it stands at most when the description says something else. */
    private static final int NEAR = 4;
    /** A shorter line is a label. */
    private static final int SHORTEST = 30;
    /** The least share of words in common with the description. */
    private static final double ALIKE = 0.6;
    /** A block with a larger share of words in links leads elsewhere. */
    private static final double LINKS = 0.2;

    /** What newsrooms call its element. */
    private static final Pattern NAMES = Pattern.compile("(?<![a-z])(?:dek|deck|strapline|standfirst|sub-?title"
            + "|sub-?head(?:line|er|ing)?|alternative-?headline)(?![a-z])");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private Standfirst() {}

    /** The first such block; empty when there is none, or when the body opens with the same words. */
    static Optional<TextBlock> find(PageText page, MainContent content, String description, Predicate<String> isTitle) {
        @Nullable Region root = content.root();
        if (root == null || page.headlineBlock < 0) {
            return Optional.empty();
        }
        int end = Math.min(root.firstBlock, page.headlineBlock + GAP);
        for (int i = page.headlineBlock + 1; i < end; i++) {
            TextBlock block = page.blocks.get(i);
            boolean describes = !description.isEmpty() && WordOverlap.share(block.text(), description) >= ALIKE;
            boolean named = i <= page.headlineBlock + NEAR && isNamed(block);
            if ((describes || named)
                    && block.linkShare() < LINKS
                    && !isTitle.test(block.text())
                    && !opensBody(content, block)) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Whether the element around a sentence, or the one around that, is called so. */
    private static boolean isNamed(TextBlock block) {
        Region region = block.region();
        return block.text().length() >= SHORTEST
                && (isNamed(region) || (region.parent != null && isNamed(region.parent)));
    }

    private static boolean isNamed(Region region) {
        String names =
                String.join(" ", region.element.className(), region.element.id(), region.element.attr("itemprop"));
        return NAMES.matcher(CAMEL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT))
                .find();
    }

    private static boolean opensBody(MainContent content, TextBlock block) {
        return content.blocks().stream().anyMatch(other -> other.text().equals(block.text()));
    }
}
