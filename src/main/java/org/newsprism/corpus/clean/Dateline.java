package org.newsprism.corpus.clean;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * Place, date and agency before the first sentence: {@code PORTVILLE, May 3 (ABC) –}.
 *
 * @param span where it stands in the text that was searched, dash included
 * @param agency who is named in it, as written
 * @param date its date, when it gives the year too
 */
public record Dateline(Span span, Optional<String> agency, Optional<LocalDate> date) {
    private static final int WINDOW = 160;
    private static final String DASH = " ?(?:--|[-\u2013\u2014])(?= )";
    private static final String NAME = "[\\p{Lu}][\\p{L}\\p{M}'\u2019.-]{0,30}";
    private static final String PLACE = NAME + "(?:[ ,/]{1,2}(?:the|of|de|al|el|and|" + NAME + ")){0,7}?";
    private static final String MONTH =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\\p{L}{0,6}\\.?";
    private static final String DATE =
            "(?:" + MONTH + " \\d{1,2}(?:,? \\d{4})?|\\d{1,2} " + MONTH + "(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";
    private static final String AGENCY = "\\((?<agency>[^()]{2,50})\\)";

    private static final List<Pattern> FORMS = List.of(
            // PORTVILLE, the Example Isles (ABC) –     PORTVILLE, May 3 (ABC) --     (ABC) —
            Pattern.compile("^(?:(?<place>" + PLACE + ")(?:,? (?<date>" + DATE + "))?,? )?" + AGENCY + "[,:]?" + DASH),
            // PORTVILLE, May 3. /ABC/.
            Pattern.compile(
                    "^(?<place>" + PLACE + "), (?<date>" + DATE + ")[.,]? /(?<agency>[^/]{2,50})/(?:\\.|" + DASH + ")"),
            // Portville, May 3, ABC –     PORTVILLE, May 3 –
            Pattern.compile("^(?<place>" + PLACE + "),? (?<date>" + DATE + ")(?:, (?<agency>" + NAME + "(?: " + NAME
                    + ")?))?" + DASH),
            // PORTVILLE –     PORTVILLE, Example Isles –
            Pattern.compile(
                    "^(?<place>\\p{Lu}[\\p{Lu}'\u2019.-]{3,30}(?:[ ,]{1,2}(?:the|of|" + NAME + ")){0,4}?)" + DASH));

    /** Capitals that are no place: a sentence can begin with them and go on after a dash. */
    private static final Set<String> NO_PLACE = Set.of(
            "NATO",
            "OPEC",
            "UNESCO",
            "UNICEF",
            "UNRWA",
            "UNHCR",
            "ASEAN",
            "BRICS",
            "AUKUS",
            "IAEA",
            "NASA",
            "OSCE",
            "COVID",
            "NASDAQ",
            "UPDATE",
            "BREAKING",
            "EXCLUSIVE",
            "OPINION",
            "ANALYSIS",
            "FACTBOX",
            "EXPLAINER",
            "INTERVIEW",
            "FILE",
            "WATCH",
            "VIDEO",
            "LIVE");

    /** The dateline that a paragraph begins with, if it does and a sentence follows. */
    public static Optional<Dateline> at(String text, Span paragraph) {
        int end = Math.min(paragraph.end(), paragraph.start() + WINDOW);
        String start = text.substring(paragraph.start(), end).replaceAll("[\\s\\u00a0\\u202f]", " ");
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(start);
            if (!matcher.find() || !plausible(matcher)) {
                continue;
            }
            Span span = new Span(paragraph.start(), paragraph.start() + matcher.end());
            if (Folding.count(Folding.fold(text.substring(span.end(), paragraph.end()))) < 4) {
                continue;
            }
            return Optional.of(new Dateline(
                    span,
                    group(matcher, "agency").map(Folding::fold),
                    group(matcher, "date").flatMap(FullDate::first).map(FullDate::day)));
        }
        return Optional.empty();
    }

    private static boolean plausible(Matcher matcher) {
        if (!group(matcher, "agency").map(Dateline::name).orElse(true)) {
            return false;
        }
        Optional<String> place = group(matcher, "place");
        if (place.isEmpty()) {
            return true;
        }
        String first = place.get().split("[ ,/-]", 2)[0];
        boolean capitals = first.length() >= 3 && first.equals(first.toUpperCase(java.util.Locale.ROOT));
        boolean dated = group(matcher, "date").isPresent();
        boolean signed = group(matcher, "agency").isPresent();
        boolean brief = Folding.count(place.get()) <= 3;
        return !NO_PLACE.contains(first) && (capitals || dated || (signed && brief));
    }

    /** Whether words in brackets can be an agency's name: capitals, or a web domain. */
    private static boolean name(String agency) {
        String[] words = agency.strip().split("\\s++", 7);
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0)) && word.indexOf('.') < 0;
            if (small && !Set.of("of", "the", "and", "for", "with", "al").contains(word)) {
                return false;
            }
        }
        return words.length < 7;
    }

    private static Optional<String> group(Matcher matcher, String name) {
        // Not every form names every group.
        return matcher.pattern().pattern().contains("(?<" + name + ">")
                ? Optional.ofNullable(matcher.group(name))
                : Optional.empty();
    }

    /** Cuts the dateline off the first paragraph. */
    static final class Rule implements LineRule {
        @Override
        public String id() {
            return "dateline";
        }

        @Override
        public List<Mark> find(Page page) {
            return page
                    .firstProse()
                    .flatMap(line -> at(page.text(), line.span()))
                    .map(dateline -> new Mark(Zone.Kind.DATELINE, dateline.span()))
                    .stream()
                    .toList();
        }
    }
}
