package org.newsprism.corpus.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the words of a byline apart into names. */
final class ByLine {
    private static final int LONGEST = 60;
    private static final List<String> OPENINGS = List.of(
            "view all posts by ",
            "posted by ",
            "written by ",
            "reported by ",
            "words by ",
            "story by ",
            "by: ",
            "by ",
            "author: ",
            "author ",
            "from ");
    /** Words of an office or of page furniture, which no name holds. */
    private static final Set<String> NO_NAME = Set.of(
            "editor",
            "reporter",
            "writer",
            "correspondent",
            "contributor",
            "columnist",
            "producer",
            "officer",
            "head",
            "director",
            "professor",
            "analyst",
            "journalist",
            "author",
            "chief",
            "bureau",
            "min",
            "read",
            "updated",
            "published",
            "posted",
            "sponsored",
            "contributing",
            "senior",
            "staff",
            "special",
            "follow",
            "share",
            "subscribe",
            "photo",
            "photos",
            "photography",
            "photographer",
            "manager",
            "president",
            "fellow",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Set<String> BODY = Set.of(
            "press",
            "news",
            "agency",
            "times",
            "post",
            "journal",
            "university",
            "institute",
            "reuters",
            "afp",
            "ap",
            "media",
            "magazine",
            "tv",
            "team",
            "wire",
            "network",
            "school",
            "today",
            "daily",
            "association",
            "council",
            "desk",
            "board",
            "foundation",
            "society",
            "center",
            "centre",
            "committee");
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "van", "von", "der", "den", "del", "la", "le", "al", "bin", "ibn", "el", "dos", "du",
            "ter", "y");

    private ByLine() {}

    /** Whether a short line opens like a byline: "By" and a capital. */
    static boolean isSigned(String line) {
        String opening = opening(line);
        return !opening.isEmpty()
                && !opening.equals("from ")
                && line.length() > opening.length()
                && Character.isUpperCase(line.charAt(opening.length()));
    }

    private static String opening(String line) {
        String folded = line.toLowerCase(Locale.ROOT);
        return OPENINGS.stream().filter(folded::startsWith).findFirst().orElse("");
    }

    /** The names in a byline such as "By Ann Example and Bo Sample"; empty when nothing in it looks like one. */
    static List<String> names(String raw) {
        List<String> names = new ArrayList<>();
        String line = raw.replace('\u00a0', ' ').strip();
        line = line.substring(opening(line).length());
        for (String part : line.split(" and | And | AND | with | & | / |[;,|•·–—\n]| - ")) {
            String name = part.strip();
            if (name.isEmpty()) {
                continue;
            }
            if (isName(name)) {
                names.add(name);
            } else if (!names.isEmpty()) {
                // What follows the names is an office, a place or a date.
                break;
            }
        }
        return names;
    }

    /** Whether a name is a body's rather than a person's. */
    static boolean isBody(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (BODY.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String name) {
        if (name.length() > LONGEST || name.length() < 3) {
            return false;
        }
        String[] words = name.split(" ");
        if (words.length > 6) {
            return false;
        }
        for (String word : words) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (word.isEmpty() || !Character.isLetter(word.charAt(0)) || NO_NAME.contains(folded)) {
                return false;
            }
            if (word.chars().anyMatch(c -> Character.isDigit(c) || "@/:_?!".indexOf(c) >= 0)) {
                return false;
            }
            boolean small = Character.isLowerCase(word.charAt(0)) && !PARTICLES.contains(folded);
            if (small && words.length > 1 && !folded.equals("of") && !folded.equals("for")) {
                return false;
            }
        }
        return true;
    }
}
