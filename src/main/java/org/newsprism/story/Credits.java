package org.newsprism.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** Reads the credits of an article: source lines, agencies in brackets, bylines of agencies, sources in sentences, pictures. */
public final class Credits {

    private static final Pattern SOURCE_LINE = Pattern.compile(
            "(?im)^[ \\t\u00A0(\\[]*+(?:sources?|source\\(s\\))[ \\u00A0]*+:[ \\u00A0]*+([^\\n\\r]{1,200})$");
    private static final Pattern REPORTED = Pattern.compile(
            "(?im)^[ \\t\\u00A0(]*+((?:additional |further )?reporting by|editing by|writing by) ([^\\n\\r]{1,200})$");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()\\n]{2,40})\\)");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|;|/|\\||&|\\band\\b)\\s*");
    private static final Pattern PICTURE =
            Pattern.compile("(?i)\\b(?:photo|image|picture|photograph|file|screenshot|video)\\b|/[A-Z]{2,4}\\b");

    /** Words that make a source of the name they stand beside. */
    private static final Pattern CUE =
            Pattern.compile("(?i)\\b(?:according to|reported|reports?|reporting|told|tells|quoted|quoting|cited"
                    + "|citing|interview|informed|carried by|published|news agency|agency said|said|wrote|writes)\\b");

    /** How far from a name its cue may stand, in letters. */
    private static final int NEAR = 45;

    private static final Set<Zone.Kind> COUNTED = Set.of(Zone.Kind.HEADLINE, Zone.Kind.BODY);

    private Credits() {}

    /**
     * The credits of an article in text order. The outlet's own name is no credit.
     *
     * @param article its text in zones
     * @param ownNames names the outlet goes by
     */
    public static List<Credit> of(ArticleText article, Set<String> ownNames) {
        List<Credit> found = new ArrayList<>();
        String text = article.text();
        lines(text, found);
        for (Zone zone : article.zones()) {
            boolean counted = COUNTED.contains(zone.kind());
            if (zone.kind() == Zone.Kind.CAPTION
                    || (!counted && PICTURE.matcher(zone.span().of(text)).find())) {
                pictures(text, zone.span(), found);
            } else if (counted) {
                brackets(text, zone.span(), found);
                sentences(text, zone.span(), found);
            } else if (zone.kind() == Zone.Kind.DATELINE || zone.kind() == Zone.Kind.CREDIT) {
                NewsSources.shipped()
                        .in(text, zone.span().start(), zone.span().end(), true)
                        .forEach(name -> add(found, name, Credit.Kind.DECLARED));
            }
        }
        found.removeIf(credit -> ownNames.stream().anyMatch(own -> own.equalsIgnoreCase(credit.source())));
        found.sort(
                Comparator.comparing((Credit credit) -> credit.span().start()).thenComparing(Credit::source));
        return List.copyOf(found);
    }

    private static void lines(String text, List<Credit> found) {
        Matcher source = SOURCE_LINE.matcher(text);
        while (source.find()) {
            named(source.group(1), source.start(1), Credit.Kind.DECLARED, found);
        }
        Matcher by = REPORTED.matcher(text);
        while (by.find()) {
            Span span = new Span(by.start(1), by.end(2));
            found.add(new Credit(span, Credit.Kind.BYLINE, by.group(2).replaceAll("[).\\s]+$", "")));
        }
    }

    /** The names of a list such as {@code Sputnik, Reuters}. */
    private static void named(String list, int offset, Credit.Kind kind, List<Credit> found) {
        Matcher separators = SEPARATOR.matcher(list);
        int from = 0;
        while (from <= list.length()) {
            boolean more = separators.find(from);
            int to = more ? separators.start() : list.length();
            String written = list.substring(from, to);
            String name = written.replaceAll("[)\\].\\s\u00A0]+$", "").strip();
            if (name.codePoints().anyMatch(Character::isLetter)) {
                int start = offset + from + written.indexOf(name);
                add(
                        found,
                        new NewsSources.Found(
                                start,
                                start + name.length(),
                                NewsSources.shipped().named(name).orElse(name)),
                        kind);
            }
            if (!more) {
                return;
            }
            from = separators.end();
        }
    }

    private static void brackets(String text, Span zone, List<Credit> found) {
        Matcher brackets = BRACKETS.matcher(text).region(zone.start(), zone.end());
        while (brackets.find()) {
            NewsSources.shipped()
                    .named(brackets.group(1))
                    .ifPresent(name -> add(
                            found,
                            new NewsSources.Found(brackets.start(1), brackets.end(1), name),
                            Credit.Kind.DECLARED));
        }
    }

    private static void sentences(String text, Span zone, List<Credit> found) {
        for (NewsSources.Found name : NewsSources.shipped().in(text, zone.start(), zone.end(), false)) {
            int before = sentenceStart(text, zone.start(), name.start());
            int after = sentenceEnd(text, name.end(), zone.end());
            String around = text.substring(Math.max(before, name.start() - NEAR), Math.min(after, name.end() + NEAR));
            if (CUE.matcher(around).find()) {
                add(found, name, Credit.Kind.IN_TEXT);
            }
        }
    }

    private static int sentenceStart(String text, int least, int at) {
        for (int i = at - 1; i > least; i--) {
            if (text.charAt(i) == ' ' && ".!?".indexOf(text.charAt(i - 1)) >= 0) {
                return i + 1;
            }
        }
        return least;
    }

    private static int sentenceEnd(String text, int at, int most) {
        for (int i = at; i + 1 < most; i++) {
            if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                return i + 1;
            }
        }
        return most;
    }

    private static void pictures(String text, Span zone, List<Credit> found) {
        NewsSources.shipped()
                .in(text, zone.start(), zone.end(), true)
                .forEach(name -> add(found, name, Credit.Kind.PHOTO));
    }

    private static void add(List<Credit> found, NewsSources.Found name, Credit.Kind kind) {
        Span span = new Span(name.start(), name.end());
        if (found.stream().noneMatch(credit -> credit.span().overlaps(span))) {
            found.add(new Credit(span, kind, name.name()));
        }
    }

    /** The kind in words a reader sees. */
    public static String words(Credit.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
