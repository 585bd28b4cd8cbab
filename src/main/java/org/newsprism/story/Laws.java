package org.newsprism.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;

/**
 * Laws, treaties and resolutions by the form of their names: {@code Resolution 2231}, {@code Article 5}, {@code the Arms Export
 * Control Act}, {@code the Treaty on Open Skies}. Letters stand for a name where a table has them ({@code CAATSA}) or the article
 * itself gives them in brackets behind it.
 */
final class Laws implements FactSource {

    private static final String CAPITAL = "\\p{Lu}[\\p{L}\\d]*+(?:[’'.-]\\p{L}+)*+";

    private static final String KIND =
            "(?:Acts?|Treaty|Treaties|Conventions?|Protocols?|Accords?|Agreements?|Pact|Charter"
                    + "|Constitution|Directive|Covenant|Statute|Declaration|Memorandum|Code|Plan of Action)";

    /** {@code Resolution 2231}, {@code resolution No. 2231 (2015)}. */
    private static final Pattern RESOLUTION = Pattern.compile(
            "(?<![\\p{L}\\d])[Rr]esolutions?+ (?:[Nn]o\\.? ?+)?+(\\d{1,4}+)(?: ?\\(\\d{4}\\))?+(?![\\p{L}\\d])");

    /** {@code Article 5}, {@code Section 231(b)}, {@code Chapter VII}. */
    private static final Pattern PART = Pattern.compile(
            "(?<![\\p{L}\\d])(Article|Section|Chapter|Title|Annex|Paragraph) (\\d{1,4}+|[IVX]{1,5}+)(?:\\([a-z\\d]\\))?+(?![\\p{L}\\d])");

    /** Capitals up to the kind: {@code Arms Export Control Act}; no further capital may follow, as in a party's name. */
    private static final Pattern KIND_LAST = Pattern.compile("(?<![\\p{L}\\d’'-])((?:" + CAPITAL
            + "(?: (?:of|and|for|against|on))?+ ){1,9}?" + KIND + ")(?![\\p{L}\\d-]| \\p{Lu})");

    /** The kind before its matter: {@code Treaty on the Non-Proliferation of Nuclear Weapons}. */
    private static final Pattern KIND_FIRST =
            Pattern.compile("(?<![\\p{L}\\d])((?:Treaty|Convention|Charter|Protocol|Covenant"
                    + "|Agreement|Declaration|Statute) (?:on|of|for|against)(?: the)?+ " + CAPITAL
                    + "(?: (?:(?:of|and|on) (?:the )?+)?" + CAPITAL + "){0,7})");

    /** Words in capitals at the beginning of a sentence that are no part of a name. */
    private static final Set<String> OPENING = Set.of(
            "the", "this", "that", "these", "those", "a", "an", "its", "his", "her", "their", "our", "under", "in",
            "on", "of", "by", "with", "for", "to", "and", "but", "both", "when", "while", "after", "before", "since",
            "as", "if", "no", "any", "each", "every", "such", "from", "at", "against");

    /** Letters in brackets right behind a name. */
    private static final Pattern LETTERS = Pattern.compile("\\s?\\(([A-Z][A-Za-z]{1,9})\\)");

    private static final Map<String, String> NAMES = read();

    private static final Pattern LISTED = Pattern.compile("(?<![\\p{L}\\d-])("
            + String.join(
                    "|",
                    NAMES.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length)
                                    .reversed()
                                    .thenComparing(Comparator.naturalOrder()))
                            .map(Pattern::quote)
                            .toList())
            + ")(?![\\p{L}\\d-])");

    /** A place with the name it means. */
    private record Place(int start, int end, String name) {}

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        Map<String, String> own = new LinkedHashMap<>();
        List<Span> sentences = article.counts().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            for (Place place : places(sentence.of(article.text()), own)) {
                found.accept(
                        Fact.found(Fact.Kind.LAW, place.name()),
                        new FactPlace(i, new Span(sentence.start() + place.start(), sentence.start() + place.end())));
            }
        }
    }

    /** The places of a sentence in its order, none inside another. */
    private static List<Place> places(String sentence, Map<String, String> own) {
        List<Place> places = new ArrayList<>();
        all(LISTED, sentence, places, matcher -> NAMES.getOrDefault(matcher.group(1), matcher.group(1)));
        for (Map.Entry<String, String> letters : own.entrySet()) {
            Pattern pattern =
                    Pattern.compile("(?<![\\p{L}\\d-])(" + Pattern.quote(letters.getKey()) + ")(?![\\p{L}\\d-])");
            all(pattern, sentence, places, matcher -> letters.getValue());
        }
        all(KIND_FIRST, sentence, places, matcher -> named(matcher.group(1)));
        all(KIND_LAST, sentence, places, matcher -> named(matcher.group(1)));
        all(RESOLUTION, sentence, places, matcher -> "Resolution " + matcher.group(1));
        all(PART, sentence, places, matcher -> matcher.group(1) + " " + matcher.group(2));
        places.sort(Comparator.comparingInt(Place::start));
        for (Place place : List.copyOf(places)) {
            Matcher letters = LETTERS.matcher(sentence).region(place.end(), sentence.length());
            if (letters.lookingAt() && !NAMES.containsKey(letters.group(1))) {
                own.put(letters.group(1), place.name());
            }
        }
        return places;
    }

    private static void all(Pattern pattern, String sentence, List<Place> places, Function<Matcher, String> name) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            int start = matcher.start();
            String written = matcher.group();
            // "The Act" and "Under the Treaty" name none.
            int opening = Character.isUpperCase(written.charAt(0)) ? opening(written) : 0;
            Place place = new Place(start + opening, matcher.end(), name.apply(matcher));
            boolean named = written.indexOf(' ', opening) > 0 || place.name().indexOf(' ') > 0;
            if (named
                    && places.stream().noneMatch(other -> place.start() < other.end() && other.start() < place.end())) {
                places.add(place);
            }
        }
    }

    /** Where a name begins behind the words that only open a sentence. */
    private static int opening(String written) {
        int from = 0;
        for (int space = written.indexOf(' ');
                space > 0 && OPENING.contains(written.substring(from, space).toLowerCase(Locale.ROOT));
                space = written.indexOf(' ', from)) {
            from = space + 1;
        }
        return from;
    }

    private static String named(String written) {
        String name = written.substring(opening(written)).replace('’', '\'');
        return NAMES.getOrDefault(name, name);
    }

    private static Map<String, String> read() {
        try (InputStream in = Objects.requireNonNull(Laws.class.getResourceAsStream("laws.tsv"))) {
            Map<String, String> names = new LinkedHashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.isBlank() && !row.startsWith("#") && !row.startsWith("name\t"))
                    .forEach(row -> {
                        String[] cells = row.split("\t", -1);
                        names.put(cells[0], cells[0]);
                        for (String alias : cells[1].split("\\|", -1)) {
                            if (!alias.isBlank()) {
                                names.put(alias, cells[0]);
                            }
                        }
                    });
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
