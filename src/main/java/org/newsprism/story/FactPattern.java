package org.newsprism.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprism.corpus.Span;

/**
 * How a given fact is recognised in a sentence: words and phrases, or one regular expression. A search that looks at more than
 * {@link #MOST_STEPS} characters of one sentence is given up, so that no expression can hold a run; steps are counted and not
 * timed, so every run gives up at the same place.
 */
final class FactPattern {

    /** The longest expression taken. */
    static final int LONGEST = 300;

    /** Of a longer sentence only so many characters are searched. */
    static final int LONGEST_SENTENCE = 1_000;

    /** After so many characters looked at, back and forth, the search of one sentence ends. */
    static final int MOST_STEPS = 1_000_000;

    private static final String BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String AFTER = "(?![\\p{L}\\p{N}])";

    private final Pattern pattern;

    private FactPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * The pattern of a cell.
     *
     * @throws IllegalArgumentException with a sentence for the user, when it is none
     */
    static FactPattern of(String cell) {
        boolean expression = cell.length() > 1 && cell.startsWith("/") && cell.endsWith("/");
        return expression ? expression(cell.substring(1, cell.length() - 1)) : words(cell);
    }

    private static FactPattern expression(String written) {
        if (written.isBlank()) {
            throw new IllegalArgumentException("nothing stands between the two slashes");
        }
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the expression has " + written.length() + " characters; at most " + LONGEST + " are taken");
        }
        FactPattern pattern;
        try {
            pattern = new FactPattern(Pattern.compile(written, Pattern.UNICODE_CASE));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "no regular expression: " + e.getDescription() + " at its character " + (e.getIndex() + 1), e);
        }
        if (pattern.pattern.matcher("").find()) {
            throw new IllegalArgumentException(
                    "the expression matches a text without words, so it would be everywhere");
        }
        for (String probe : probes(written)) {
            if (pattern.find(probe, 0).gaveUp()) {
                throw new IllegalArgumentException(
                        "the expression needs too many steps (repetition within repetition, as in"
                                + " (.*a){9}); write it without");
            }
        }
        return pattern;
    }

    /** Texts on which expressions that try every way to split a repetition run long. */
    private static List<String> probes(String written) {
        List<String> probes =
                new ArrayList<>(List.of("a".repeat(60) + "!", "a ".repeat(60) + "!", "1".repeat(60) + "!"));
        String letters = written.replaceAll("[^\\p{L}\\p{N} ]", "");
        if (!letters.isEmpty()) {
            probes.add(letters.repeat(Math.max(2, 120 / letters.length())) + "!");
            letters.codePoints()
                    .distinct()
                    .limit(8)
                    .forEach(c -> probes.add(Character.toString(c).repeat(60) + "!"));
        }
        return probes;
    }

    private static FactPattern words(String cell) {
        List<String> variants =
                Stream.of(cell.split("\\|", -1)).map(String::strip).toList();
        if (variants.contains("")) {
            throw new IllegalArgumentException("a variant without words: “" + cell + "”");
        }
        for (String variant : variants) {
            if (variant.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw new IllegalArgumentException("a variant without letters or figures: “" + variant + "”");
            }
        }
        return new FactPattern(Pattern.compile(
                variants.stream().map(FactPattern::variant).collect(Collectors.joining("|")), Pattern.UNICODE_CASE));
    }

    /** Capitals do not matter but in a word of capitals only ({@code US}, {@code NATO}); a plural's s may follow. */
    private static String variant(String words) {
        boolean capitals = words.codePoints().filter(Character::isLetter).count() > 1
                && words.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        String body = Stream.of(words.split("\\s+", -1))
                .map(word -> word.length() > 2 && word.endsWith("*")
                        ? Pattern.quote(word.substring(0, word.length() - 1)) + "[\\p{L}\\p{N}]*+"
                        : Pattern.quote(word))
                .collect(Collectors.joining("[\\s\\u00A0]++"));
        return "(?" + (capitals ? "" : "i") + ":" + BEFORE + body + "s?" + AFTER + ")";
    }

    /**
     * What a search found.
     *
     * @param places the stretches of the sentence, in order
     * @param gaveUp whether it ended before the sentence did
     */
    record Search(List<Span> places, boolean gaveUp) {
        Search {
            places = List.copyOf(places);
        }
    }

    /**
     * Every place in a sentence.
     *
     * @param offset where the sentence begins in its text; added to the places
     */
    Search find(String sentence, int offset) {
        Steps steps = new Steps(sentence.substring(0, Math.min(LONGEST_SENTENCE, sentence.length())));
        List<Span> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(steps);
        try {
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(new Span(offset + matcher.start(), offset + matcher.end()));
                }
            }
        } catch (TooManySteps | StackOverflowError e) {
            // Alternatives within a repetition nest as deep as the sentence is long.
            return new Search(places, true);
        }
        return new Search(places, sentence.length() > LONGEST_SENTENCE);
    }

    /** The first place of a text, if there is one. */
    Optional<Span> first(String sentence) {
        return find(sentence, 0).places().stream().findFirst();
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super("too many steps", null, false, false);
        }
    }

    /** A text that counts how often a search looks at it. */
    private static final class Steps implements CharSequence {
        private final String text;
        private int steps;

        Steps(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MOST_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
