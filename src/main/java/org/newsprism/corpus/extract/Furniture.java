package org.newsprism.corpus.extract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Tells by an element's tag, role, class and id whether it looks like page furniture, and why. */
final class Furniture {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "form", "menu", "header");
    private static final Set<String> ROLES = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alertdialog",
            "menu",
            "form",
            "tablist",
            "tooltip",
            "status");
    /** Attributes whose values are names that people gave the parts of a page. */
    private static final List<String> NAMES = List.of("class", "id", "data-testid", "data-component");
    /** Marks a name in the list that looks like furniture and is none. */
    private static final String NOTHING = "-";

    private static final Set<String> STATES = Set.of("has", "with", "no", "without", "is", "not", "hide", "show");
    private static final Furniture SHIPPED = read();

    /** One word, or two or more that follow each other joined by hyphens, to what it shows. */
    private final Map<String, String> words;

    private Furniture(Map<String, String> words) {
        this.words = Map.copyOf(words);
    }

    static Furniture shipped() {
        return SHIPPED;
    }

    private static Furniture read() {
        try (InputStream in = Objects.requireNonNull(Furniture.class.getResourceAsStream("furniture.tsv"))) {
            Map<String, String> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#"))
                    .forEach(row -> {
                        int tab = row.indexOf('\t');
                        words.put(row.substring(0, tab), row.substring(tab + 1).strip());
                    });
            return new Furniture(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The reason to doubt that an element holds article text; empty when there is none. */
    String suspicion(Element element) {
        String tag = element.normalName();
        if (TAGS.contains(tag)) {
            return tag;
        }
        if (tag.equals("article") && isTeaser(element)) {
            return "related";
        }
        if (element.attributesSize() == 0 || tag.equals("body") || tag.equals("main")) {
            return "";
        }
        Attributes attributes = element.attributes();
        String role = attributes.get("role");
        if (!role.isEmpty() && ROLES.contains(role.toLowerCase(Locale.ROOT))) {
            return "role " + role.toLowerCase(Locale.ROOT);
        }
        if (attributes.get("aria-hidden").equals("true")) {
            return "hidden";
        }
        String style = attributes.get("style");
        if (!style.isEmpty() && isHiding(style)) {
            return "hidden";
        }
        for (String attribute : NAMES) {
            String found = inName(attributes.get(attribute));
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** An article whose headline is a link stands for another page. */
    private static boolean isTeaser(Element article) {
        Element headline = article.selectFirst("h1, h2, h3, h4");
        if (headline == null) {
            return false;
        }
        Element link = headline.selectFirst("a[href]");
        return link != null && !link.text().isBlank() && link.text().equals(headline.text());
    }

    private static boolean isHiding(String style) {
        String folded = style.length() > 500 ? style.substring(0, 500) : style;
        folded = folded.replace(" ", "").toLowerCase(Locale.ROOT);
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }

    private static int endOfName(String name, int from, int end) {
        int i = from;
        while (i < end && name.charAt(i) != ' ') {
            i++;
        }
        return i;
    }

    /** What the words of a class or id show: a caption, a credit, a plug, or furniture; empty when nothing. */
    String inName(String name) {
        if (name.isEmpty()) {
            return "";
        }
        String previous = "";
        StringBuilder word = new StringBuilder();
        int end = Math.min(name.length(), 400);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? name.charAt(i) : ' ';
            boolean hump = i > 0 && i < end && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (word.length() > 0 && (hump || !Character.isLetterOrDigit(c))) {
                String here = word.toString();
                if (previous.isEmpty() && STATES.contains(here)) {
                    // "has-sidebar" says what stands beside the element, not what it is.
                    i = Math.max(i, endOfName(name, i, end));
                    word.setLength(0);
                    continue;
                }
                String found = words.getOrDefault(previous + "-" + here, words.get(here));
                if (found != null && !found.equals(NOTHING)) {
                    return found;
                }
                previous = here;
                word.setLength(0);
            }
            if (i < end && Character.isLetterOrDigit(c)) {
                word.append(Character.toLowerCase(c));
            } else if (c == ' ') {
                previous = "";
            }
        }
        return "";
    }
}
