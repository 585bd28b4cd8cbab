package org.newsprism.story;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;

/** Days, months and years in figures and words: “April 27, 2018” and “27 April 2018” are one; a year, with or without a month. */
final class NamedDates implements FactSource {

    private static final String MONTH =
            "(?:Jan(?:uary|\\.)?+|Feb(?:ruary|\\.)?+|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June?+|July?+"
                    + "|Aug(?:ust|\\.)?+|Sept?+(?:ember|\\.)?+|Oct(?:ober|\\.)?+|Nov(?:ember|\\.)?+|Dec(?:ember|\\.)?+)(?!\\p{L})";

    private static final String YEAR = "(?:19|20)\\d\\d(?![\\d,]\\d|\\d)";

    private static final Pattern DATE = Pattern.compile("(?<![\\p{L}\\p{N}$€£.,-])(?:"
            + "(?<d1>[0-3]?\\d)(?:st|nd|rd|th)?+\\s++(?<m1>" + MONTH + ")(?:,?+\\s++(?<y1>" + YEAR + "))?+"
            + "|(?<m2>" + MONTH + ")\\s++(?<d2>[0-3]?\\d)(?!\\d)(?:st|nd|rd|th)?+(?:,?+\\s++(?<y2>" + YEAR + "))?+"
            + "|(?<m3>" + MONTH + "),?+\\s++(?<y3>" + YEAR + ")"
            + "|(?<y4>" + YEAR + "))(?![\\p{L}\\p{N}%])");

    private static final Map<String, String> MONTHS = Map.ofEntries(
            Map.entry("jan", "January"),
            Map.entry("feb", "February"),
            Map.entry("mar", "March"),
            Map.entry("apr", "April"),
            Map.entry("may", "May"),
            Map.entry("jun", "June"),
            Map.entry("jul", "July"),
            Map.entry("aug", "August"),
            Map.entry("sep", "September"),
            Map.entry("oct", "October"),
            Map.entry("nov", "November"),
            Map.entry("dec", "December"));

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        List<Span> sentences = article.counts().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Span sentence = sentences.get(i);
            Matcher matcher = DATE.matcher(sentence.of(article.text()));
            while (matcher.find()) {
                found.accept(
                        Fact.found(Fact.Kind.DATE, name(matcher)),
                        new FactPlace(
                                i, new Span(sentence.start() + matcher.start(), sentence.start() + matcher.end())));
            }
        }
    }

    private static String name(Matcher matcher) {
        StringBuilder name = new StringBuilder();
        for (String part : List.of("d1", "d2", "m1", "m2", "m3", "y1", "y2", "y3", "y4")) {
            String written = matcher.group(part);
            if (written != null) {
                name.append(name.length() == 0 ? "" : " ").append(plain(written));
            }
        }
        return name.toString();
    }

    private static String plain(String part) {
        if (Character.isDigit(part.charAt(0))) {
            return part.startsWith("0") ? part.substring(1) : part;
        }
        return MONTHS.getOrDefault(part.substring(0, 3).toLowerCase(Locale.ROOT), part);
    }
}
