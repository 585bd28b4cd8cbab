package org.newsprism.corpus.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.corpus.Zone;

/**
 * Words that give a line away, whole, wherever on the page they are looked for.
 *
 * @param rule id in the cleaning log
 * @param zone the part that such a line plays
 * @param where which lines are looked at
 * @param match how the words must stand in the line
 * @param max the longest line, in words, that is cut
 * @param phrase the words, folded
 */
record Phrase(String rule, Zone.Kind zone, Where where, Match match, int max, String phrase) implements LineRule {

    /** Which lines of a page are looked at. */
    enum Where {
        ANY,
        HEAD,
        TAIL
    }

    /** How the words stand in the line. */
    enum Match {
        EQUALS,
        STARTS,
        ENDS,
        CONTAINS;

        static Optional<Match> named(String name) {
            return List.of(values()).stream()
                    .filter(match -> match.name().equals(name.toUpperCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    Phrase {
        phrase = Folding.key(phrase);
    }

    @Override
    public String id() {
        return rule;
    }

    @Override
    public List<Mark> find(Page page) {
        List<Line> lines = switch (where) {
            case ANY -> page.open();
            case HEAD -> page.head();
            case TAIL -> page.tail();
        };
        return lines.stream()
                .filter(line -> line.wordCount() <= max && fits(line.key()))
                .map(line -> new Mark(zone, line.span()))
                .toList();
    }

    private boolean fits(String key) {
        return switch (match) {
            case EQUALS -> key.equals(phrase);
            case STARTS -> key.startsWith(phrase) && wordEnds(key, phrase.length());
            case ENDS -> key.endsWith(phrase);
            case CONTAINS -> key.contains(phrase);
        };
    }

    private static boolean wordEnds(String key, int at) {
        return at >= key.length()
                || !Character.isLetterOrDigit(key.charAt(at))
                || !Character.isLetterOrDigit(key.charAt(at - 1));
    }
}
