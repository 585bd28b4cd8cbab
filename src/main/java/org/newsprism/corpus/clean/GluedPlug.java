package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * A link to another article that was pasted into a line, its title running into the next sentence without a space:
 * {@code Also on example.org Storm closes harbourFishermen said …}. The plug goes, the sentence stays.
 */
final class GluedPlug implements LineRule {
    private static final Pattern CUE = Pattern.compile(
            "(?:Also on [\\w-]{1,40}(?:\\.[\\w-]{1,20}){1,3}|(?:READ MORE|Read more|READ ALSO|Read also|RELATED|Related|WATCH MORE|WATCH)\\s?:)[\\s\\u00a0]{0,4}");
    private static final int LONGEST_TITLE = 300;
    /** No paragraph is longer, and looking at each cue's rest of a longer line would take too long. */
    private static final int LONGEST_LINE = 20_000;

    @Override
    public String id() {
        return "link-plug";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : page.open()) {
            if (line.span().length() > LONGEST_LINE) {
                continue;
            }
            Matcher cue = CUE.matcher(page.text())
                    .region(line.span().start(), line.span().end());
            int from = line.span().start();
            while (cue.find()) {
                if (cue.start() < from || !opensHere(page.text(), line.span().start(), cue.start())) {
                    continue;
                }
                int end = end(page, line.span(), cue.end());
                boolean whole =
                        cue.start() == line.span().start() && end == line.span().end();
                if (whole && !cue.group().startsWith("Also on")) {
                    // A line of nothing but a plug is known by its first words: see line-phrases.tsv.
                    break;
                }
                if (end > cue.end()) {
                    Page.stripped(page.text(), cue.start(), end)
                            .ifPresent(span -> marks.add(new Mark(Zone.Kind.LINK_PLUG, span)));
                    from = end;
                }
            }
        }
        return marks;
    }

    /** A plug stands at the start of a line or right after a sentence. */
    private static boolean opensHere(String text, int lineStart, int at) {
        int before = at;
        while (before > lineStart && Folding.isSpace(text.charAt(before - 1))) {
            before--;
        }
        return before == lineStart || ".!?\"\u201d\u2019'".indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Where the plug ends; not after its cue when that cannot be told. */
    private static int end(Page page, Span line, int title) {
        OptionalInt glue = glue(page.text(), line, title);
        if (glue.isPresent()) {
            return glue.getAsInt();
        }
        Line rest = Line.of(page.text(), new Span(title, line.end()));
        boolean onlyTitle =
                rest.wordCount() <= 25 && (!rest.stop() || rest.words().endsWith("?"));
        return onlyTitle ? line.end() : title;
    }

    /** Where a small letter meets a capital inside a "word" and a sentence follows. */
    private static OptionalInt glue(String text, Span line, int title) {
        int limit = Math.min(line.end() - 1, title + LONGEST_TITLE);
        OptionalInt afterCapital = OptionalInt.empty();
        int word = title;
        for (int i = title; i < limit; i++) {
            char c = text.charAt(i);
            if (Folding.isSpace(c)) {
                word = i + 1;
                continue;
            }
            boolean ends = Character.isLowerCase(c) || Character.isDigit(c) || "?!\"\u201d'\u2019)".indexOf(c) >= 0;
            if (!ends
                    || !Character.isUpperCase(text.charAt(i + 1))
                    || i - word < 1
                    || !sentenceFollows(text, i + 1, line.end())) {
                continue;
            }
            if (Character.isLowerCase(text.charAt(word)) || !Character.isLetter(c)) {
                return OptionalInt.of(i + 1);
            }
            if (afterCapital.isEmpty() && standsAlone(text, text.substring(word, i + 1))) {
                afterCapital = OptionalInt.of(i + 1);
            }
        }
        return afterCapital;
    }

    private static boolean sentenceFollows(String text, int from, int to) {
        Line rest = Line.of(text, new Span(from, to));
        return rest.stop() && rest.wordCount() >= 4;
    }

    /** {@code Moscow} of {@code MoscowOfficials} is a word elsewhere in the text; {@code Linked} of {@code LinkedIn} is not. */
    private static boolean standsAlone(String text, String word) {
        int at = text.indexOf(word);
        while (at >= 0) {
            int after = at + word.length();
            if (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after))) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
