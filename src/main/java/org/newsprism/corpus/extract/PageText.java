package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Everything a page prints, as blocks of text in a tree of regions; one walk over the page, without recursion. */
final class PageText implements NodeFilter {

    /** Elements whose text is never printed, or never prose. */
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "head",
            "map",
            "datalist",
            "dialog");

    /** What the class of an inline element shows when its words are no part of the sentence around it. */
    private static final Set<String> POPPING = Set.of("overlay", "hidden");

    final List<Region> regions = new ArrayList<>();
    final List<TextBlock> blocks = new ArrayList<>();

    /** The first block of the headline, as a position in the list of blocks; -1 when it stands nowhere. */
    int headlineBlock = -1;

    /** The line of the source on which the headline's element begins; 1 when it stands nowhere. */
    int headlineLine = 1;

    /** Elements that say they hold an author's name, in page order. */
    final List<Element> authors = new ArrayList<>();
    /** Elements whose class speaks of a byline or an author, in page order. */
    final List<Element> bylines = new ArrayList<>();

    private final Furniture furniture;
    /** What the classes of inline elements show: a page uses a few of them thousands of times. */
    private final Map<String, String> inlineNames = new HashMap<>();

    private final @Nullable Element heading;
    private @Nullable Region current;
    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int line;
    /** The line of the source that has been reached. */
    private int here = 1;

    private int openLinks;
    private int breaks;

    private PageText(Furniture furniture, @Nullable Element heading) {
        this.furniture = furniture;
        this.heading = heading;
    }

    /** Reads a page whose headline stands in {@code heading}, if it stands anywhere. */
    static PageText of(Document page, Furniture furniture, @Nullable Element heading) {
        PageText text = new PageText(furniture, heading);
        page.body().filter(text);
        text.flush();
        text.weigh();
        return text;
    }

    /** The blocks just before and after the headline, those after it first; the page's first blocks when it stands nowhere. */
    List<TextBlock> nearHeadline(int before, int after) {
        int at = Math.max(0, headlineBlock);
        List<TextBlock> near =
                new ArrayList<>(blocks.subList(Math.min(blocks.size(), at), Math.min(blocks.size(), at + after)));
        near.addAll(blocks.subList(Math.max(0, at - before), Math.min(blocks.size(), at)));
        return near;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            if (element.attributesSize() > 0) {
                // Names of attributes are in small letters here, so the cheap way of asking will do.
                Attributes attributes = element.attributes();
                String line = attributes.get(PageSource.LINE);
                if (!line.isEmpty()) {
                    here = number(line);
                }
                if (attributes.hasKey("hidden") || popsUp(element, attributes.get("class"))) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                if (!SILENT.contains(element.normalName())) {
                    noteAuthor(element, attributes);
                }
            }
            if (SILENT.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            open(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
        return FilterResult.CONTINUE;
    }

    /** What stands in an attribute of our own; 1 where a page wrote one itself. */
    private static int number(String digits) {
        int number = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || i > 8) {
                return 1;
            }
            number = 10 * number + digit;
        }
        return Math.max(1, number);
    }

    private void noteAuthor(Element element, Attributes attributes) {
        if (attributes.get("rel").contains("author")
                || attributes.get("itemprop").contains("author")) {
            authors.add(element);
            return;
        }
        String names = attributes.get("class");
        if (names.contains("byline") || names.contains("author")) {
            bylines.add(element);
        }
    }

    private void open(Element element) {
        if (isBlock(element)) {
            flush();
            current = new Region(current, element, furniture.suspicion(element), blocks.size());
            regions.add(current);
            if (element.equals(heading)) {
                headlineBlock = blocks.size();
                headlineLine = here;
                for (Region around = current; around != null; around = around.parent) {
                    around.holdsHeadline = true;
                }
            }
        } else if (element.normalName().equals("br")) {
            breaks++;
            if (breaks > 1) {
                flush();
            }
            space();
        } else if (element.normalName().equals("a")) {
            openLinks++;
        }
    }

    private void close(Element element) {
        if (isBlock(element)) {
            flush();
            if (current != null && current.element.equals(element)) {
                current.endBlock = blocks.size();
                current = current.parent;
            }
        } else if (element.normalName().equals("a")) {
            openLinks--;
        }
    }

    /** A card or note inside a sentence that shows when the reader points at a word. */
    private boolean popsUp(Element element, String names) {
        return !names.isEmpty()
                && !isBlock(element)
                && POPPING.contains(inlineNames.computeIfAbsent(names, furniture::inName));
    }

    private static boolean isBlock(Element element) {
        String name = element.normalName();
        return (element.isBlock() && !name.equals("br") && !name.equals("a")) || name.indexOf('-') > 0;
    }

    private void append(TextNode node) {
        String words = node.getWholeText();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isSpace(c)) {
                if (c == '\n') {
                    here++;
                }
                space();
                continue;
            }
            if (c == '\u00ad' || c == '\u200b' || c == '\ufeff') {
                continue;
            }
            if (text.length() == 0) {
                line = here;
            }
            breaks = 0;
            text.append(c);
            if (openLinks > 0) {
                linked++;
            }
        }
    }

    private void space() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
            if (openLinks > 0) {
                linked++;
            }
        }
    }

    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || Character.isSpaceChar(c);
    }

    private void flush() {
        int end = text.length();
        if (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && current != null) {
            blocks.add(new TextBlock(current, text.substring(0, end), Math.min(linked, end), line));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }

    /** Adds every block's weight to its region and to all regions around it, furniture left out. */
    void weigh() {
        for (Region region : regions) {
            region.running = 0;
            region.scraps = 0;
        }
        for (TextBlock block : blocks) {
            Region region = block.region();
            if (!region.furniture.isEmpty()) {
                continue;
            }
            if (block.isRunning()) {
                region.running += block.text().length();
            } else {
                region.scraps += block.scrapWeight();
            }
        }
        for (int i = regions.size() - 1; i > 0; i--) {
            Region region = regions.get(i);
            if (region.parent != null) {
                region.parent.running += region.running;
                region.parent.scraps += region.scraps;
            }
        }
    }
}
