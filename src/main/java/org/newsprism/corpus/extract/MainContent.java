package org.newsprism.corpus.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The part of a page that is its article: the region with most running text for the fewest scraps, furniture set aside. */
final class MainContent {
    /** A suspect that holds nearly all of the page's running text is the article in an odd wrapper. */
    private static final double TOO_MUCH_FOR_FURNITURE = 0.85;
    /** A reason that leaves less running text than this, in characters and as a share of the page, is not believed. */
    private static final long LEAST_LEFT = 250;

    private static final double LEAST_SHARE_LEFT = 0.12;

    /** Never the article, however little is left without it. */
    private static final Set<String> CERTAIN = Set.of("comments", "nav", "role navigation", "overlay", "role dialog");

    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "ul",
            "ol",
            "li",
            "figure",
            "pre",
            "td",
            "tr",
            "tbody");
    /** A child with this share of its parent's score is a better fit than the parent. */
    private static final double NEARLY_ALL = 0.8;

    private final PageText page;
    private final @Nullable Region root;

    private MainContent(PageText page, @Nullable Region root) {
        this.page = page;
        this.root = root;
    }

    static MainContent of(PageText page) {
        if (page.regions.isEmpty()) {
            return new MainContent(page, null);
        }
        markFurniture(page);
        page.weigh();
        return new MainContent(page, choose(page));
    }

    @Nullable
    Region root() {
        return root;
    }

    /** The blocks inside the chosen region, furniture included. */
    List<TextBlock> blocks() {
        return root == null ? List.of() : page.blocks.subList(root.firstBlock, root.endBlock);
    }

    /**
     * Marks suspects as furniture, but no reason is believed that would take away more text than all that is left: a
     * page that calls its article a gallery or hides it until a reader pays still has its article there.
     */
    private static void markFurniture(PageText page) {
        long all = page.regions.get(0).running;
        Set<String> disbelieved = new HashSet<>();
        while (true) {
            mark(page, all, disbelieved);
            Map<String, Long> taken = new TreeMap<>();
            for (TextBlock block : page.blocks) {
                if (block.isRunning()) {
                    taken.merge(block.region().furniture, (long) block.text().length(), Long::sum);
                }
            }
            long left = taken.getOrDefault("", 0L);
            if (left >= Math.max(LEAST_LEFT, LEAST_SHARE_LEFT * all)) {
                return;
            }
            Optional<String> worst = taken.entrySet().stream()
                    .filter(entry -> !entry.getKey().isEmpty() && !CERTAIN.contains(entry.getKey()))
                    .filter(entry -> entry.getValue() > LEAST_LEFT)
                    .max(Map.Entry.comparingByValue())
                    .map(Map.Entry::getKey);
            if (worst.isEmpty()) {
                return;
            }
            disbelieved.add(worst.get());
        }
    }

    private static void mark(PageText page, long all, Set<String> disbelieved) {
        for (Region region : page.regions) {
            region.furniture = "";
            if (region.parent != null && !region.parent.furniture.isEmpty()) {
                region.furniture = region.parent.furniture;
            } else if (!region.suspicion.isEmpty() && !disbelieved.contains(region.suspicion)) {
                boolean article = region.holdsHeadline && region.running > 0.3 * all;
                if (!article && region.running <= TOO_MUCH_FOR_FURNITURE * all) {
                    region.furniture = region.suspicion;
                }
            }
        }
    }

    private static Region choose(PageText page) {
        Region best = page.regions.get(0);
        for (Region region : page.regions) {
            if (region.score() >= best.score()) {
                best = region;
            }
        }
        // Regions are in document order, so a better-fitting child is always met after its parent.
        double enough = NEARLY_ALL * best.score();
        for (Region region : page.regions) {
            if (region.parent == best && region.score() >= enough && region.running > 0 && holdsParagraphs(region)) {
                best = region;
            }
        }
        while (best.parent != null && !holdsParagraphs(best)) {
            best = best.parent;
        }
        return best;
    }

    private static boolean holdsParagraphs(Region region) {
        return !PARAGRAPHS.contains(region.element.normalName());
    }
}
