package org.newsprism.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;

/**
 * Numbers in figures with what they count: money, shares, thousands and more, pieces of equipment, and from ten on whatever
 * noun follows. “$2.5-billion”, “US$2.5bn” and “2.5 billion dollars” are one amount.
 */
final class Amounts implements FactSource {

    private static final Pattern AMOUNT = Pattern.compile("(?<![\\p{L}\\p{N}.,-])(?:US)?+(?<sign>[$€£₺₽¥])?+\\s?+"
            + "(?<number>\\d{1,3}+(?:,\\d{3})++(?:\\.\\d++)?+|\\d++(?:\\.\\d++)?+)"
            + "(?:[\\s\\u00A0-]?+(?<scale>thousand|million|billion|trillion|bn|mln|m)(?!\\p{L}))?+"
            + "(?:[\\s\\u00A0-]?+(?<unit>%|" + Designations.FORM + "|(?:U\\.?S\\.?\\s)?+\\p{L}{2,20}+)s?+)?+");

    private static final Map<String, String> SCALES = Map.of("bn", "billion", "mln", "million", "m", "million");

    private static final Map<String, String> SIGNS =
            Map.of("$", "dollars", "€", "euros", "£", "pounds", "₺", "liras", "₽", "rubles", "¥", "yen");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("per", "percent"),
            Map.entry("percent", "percent"),
            Map.entry("percentage", "percent"),
            Map.entry("dollar", "dollars"),
            Map.entry("usd", "dollars"),
            Map.entry("euro", "euros"),
            Map.entry("eur", "euros"),
            Map.entry("pound", "pounds"),
            Map.entry("lira", "liras"),
            Map.entry("ruble", "rubles"),
            Map.entry("rouble", "rubles"));

    /** Words behind a number that it does not count. */
    private static final Set<String> NO_UNIT = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "a",
            "an",
            "and",
            "or",
            "of",
            "in",
            "on",
            "at",
            "to",
            "for",
            "from",
            "by",
            "with",
            "the",
            "that",
            "this",
            "when",
            "while",
            "after",
            "before",
            "as",
            "is",
            "are",
            "was",
            "were",
            "has",
            "have",
            "had",
            "but",
            "than",
            "am",
            "pm",
            "th",
            "st",
            "nd",
            "rd",
            "it",
            "its",
            "he",
            "she",
            "they",
            "which",
            "who",
            "new",
            "other",
            "more",
            "between",
            "under",
            "over",
            "about",
            "if",
            "would",
            "will",
            "said",
            "not",
            "so",
            "since",
            "until",
            "during",
            "where",
            "some",
            "into",
            "against",
            "because",
            "following",
            "saying",
            "according");

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        List<Span> sentences = article.counts().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Matcher matcher = AMOUNT.matcher(sentence.of(article.text()));
            while (matcher.find()) {
                String name = name(matcher);
                if (!name.isEmpty()) {
                    found.accept(
                            Fact.found(Fact.Kind.AMOUNT, name),
                            new FactPlace(
                                    i, new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end())));
                }
            }
        }
    }

    /** The amount in one spelling; empty for a number that counts nothing we know of. */
    private static String name(Matcher matcher) {
        String number = matcher.group("number").replace(",", "");
        String scale = matcher.group("scale") == null ? "" : matcher.group("scale");
        scale = SCALES.getOrDefault(scale, scale);
        String unit = unit(matcher.group("sign"), matcher.group("unit"));
        boolean exact = unit.equals("percent") || SIGNS.containsValue(unit) || unit.contains("-");
        if (!exact && scale.isEmpty() && (unit.isEmpty() || number.length() < 2 || number.contains("."))) {
            return "";
        }
        // Four figures from 1900 to 2099 before a plain noun are a year.
        if (!exact && scale.isEmpty() && number.matches("(?:19|20)\\d\\d")) {
            return "";
        }
        return String.join(
                " ",
                List.of(number, scale, unit).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String unit(String sign, String written) {
        if (sign != null) {
            return SIGNS.getOrDefault(sign, sign);
        }
        if (written == null) {
            return "";
        }
        if (written.matches(Designations.FORM)) {
            return Designations.plain(written);
        }
        String word = written.toLowerCase(Locale.ROOT).replaceFirst("^u\\.?s\\.?\\s", "");
        String one = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        String known = UNITS.get(one);
        if (known != null) {
            return known;
        }
        return NO_UNIT.contains(word) ? "" : several(one);
    }

    /** {@code bridges}, {@code enemies}, {@code boxes}. */
    private static String several(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        return one + (one.matches(".*(x|ch|sh)") ? "es" : "s");
    }
}
