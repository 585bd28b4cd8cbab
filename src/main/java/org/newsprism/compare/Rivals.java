package org.newsprism.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.newsprism.corpus.Zone;
import org.newsprism.profile.ArticleCounts;

/** Lengths, dates, kinds of text and copies of the articles of two sides. */
final class Rivals {

    /** A body of so many words or fewer is a lede: two sentences or three. */
    static final int LEDE = 80;

    /** Lengths and dates are compared within quarters of the articles. */
    private static final int PARTS = 4;

    private Rivals() {}

    /** One row per rival that is known of the sides' articles. */
    static List<RivalRow> rows(Sides sides, Copies copies) {
        return List.of(
                new RivalRow(
                        sides.group(),
                        Rival.LENGTH,
                        median(sides.of(0), article -> OptionalLong.of(words(article)), Rivals::asWords),
                        median(sides.of(1), article -> OptionalLong.of(words(article)), Rivals::asWords),
                        correlation(sides, article -> OptionalLong.of(words(article)))),
                new RivalRow(
                        sides.group(),
                        Rival.DATE,
                        median(sides.of(0), Rivals::day, Rivals::asDate),
                        median(sides.of(1), Rivals::day, Rivals::asDate),
                        correlation(sides, Rivals::day)),
                new RivalRow(
                        sides.group(),
                        Rival.KIND,
                        kinds(sides.of(0)),
                        kinds(sides.of(1)),
                        association(sides, article -> kind(article).name())),
                new RivalRow(
                        sides.group(),
                        Rival.COPY,
                        copies(sides.of(0), copies),
                        copies(sides.of(1), copies),
                        association(sides, article -> copies.derived(article) ? "copy" : "own")));
    }

    /** The sides among articles that agree in a rival, or are no copies. */
    static Sides matched(Sides sides, Rival rival, Copies copies) {
        return switch (rival) {
            case LENGTH -> sides.within(part(sides, article -> OptionalLong.of(words(article))));
            case DATE -> sides.within(part(sides, Rivals::day));
            case KIND -> sides.within(article -> Optional.of(kind(article).name()));
            case COPY -> sides.among(article -> !copies.derived(article));
        };
    }

    /** Whether the sides' articles differ in a rival at all. */
    static boolean varies(Sides sides, Rival rival, Copies copies) {
        return switch (rival) {
            case LENGTH ->
                sides.articles().stream().map(Rivals::words).distinct().count() > 1;
            case DATE -> sides.articles().stream().map(Rivals::day).distinct().count() > 1;
            case KIND -> sides.articles().stream().map(Rivals::kind).distinct().count() > 1;
            case COPY -> sides.articles().stream().anyMatch(copies::derived);
        };
    }

    /** What of a text there is. */
    enum Kind {
        HEADLINE("headline alone", "headlines alone"),
        LEDE("headline and lede", "headlines and ledes"),
        FULL("full text", "full texts");

        private final String one;
        private final String many;

        Kind(String one, String many) {
            this.one = one;
            this.many = many;
        }
    }

    static Kind kind(CountedArticle article) {
        long body = article.counts().words().stream()
                .filter(word -> word.zone() == Zone.Kind.BODY)
                .count();
        return body == 0 ? Kind.HEADLINE : body <= LEDE ? Kind.LEDE : Kind.FULL;
    }

    private static long words(CountedArticle article) {
        return article.counts().words(ArticleCounts.EVERY_VOICE).size();
    }

    private static OptionalLong day(CountedArticle article) {
        Optional<LocalDate> date = article.article().date().value();
        return date.isPresent() ? OptionalLong.of(date.get().toEpochDay()) : OptionalLong.empty();
    }

    private static Function<CountedArticle, Optional<String>> part(
            Sides sides, Function<CountedArticle, OptionalLong> value) {
        long[] sorted = known(sides.articles(), value);
        long[] bounds = new long[PARTS - 1];
        for (int q = 1; q < PARTS; q++) {
            bounds[q - 1] = sorted.length == 0 ? 0 : sorted[(int) ((long) q * sorted.length / PARTS)];
        }
        return article -> {
            OptionalLong own = value.apply(article);
            return own.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.toString(Arrays.stream(bounds)
                            .filter(bound -> bound <= own.getAsLong())
                            .count()));
        };
    }

    private static long[] known(List<CountedArticle> articles, Function<CountedArticle, OptionalLong> value) {
        return articles.stream()
                .map(value)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .sorted()
                .toArray();
    }

    private static String median(
            List<CountedArticle> articles, Function<CountedArticle, OptionalLong> value, Function<Long, String> words) {
        long[] sorted = known(articles, value);
        if (sorted.length == 0) {
            return "not known";
        }
        String missing =
                sorted.length == articles.size() ? "" : ", " + (articles.size() - sorted.length) + " not known";
        return words.apply(sorted[(sorted.length - 1) / 2]) + missing;
    }

    private static String asWords(long number) {
        return "median " + Wording.count(number, "word", "words");
    }

    private static String asDate(long day) {
        return "median " + LocalDate.ofEpochDay(day);
    }

    private static String kinds(List<CountedArticle> articles) {
        List<String> parts = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            long n = articles.stream().filter(article -> kind(article) == kind).count();
            if (n > 0) {
                parts.add(Wording.count(n, kind.one, kind.many));
            }
        }
        return String.join(", ", parts);
    }

    private static String copies(List<CountedArticle> articles, Copies copies) {
        long n = articles.stream().filter(copies::derived).count();
        return n == 0 ? "none" : String.format(Locale.ROOT, "%,d of %,d", n, articles.size());
    }

    /** The share of the variance of ranks that lies between the sides; ties share their mean rank. */
    private static double correlation(Sides sides, Function<CountedArticle, OptionalLong> value) {
        long[] sorted = known(sides.articles(), value);
        double[] n = new double[2];
        double[] sum = new double[2];
        double squares = 0;
        for (int i = 0; i < sides.labels().length; i++) {
            OptionalLong own = value.apply(sides.articles().get(i));
            if (own.isPresent()) {
                double rank = rank(sorted, own.getAsLong());
                n[sides.labels()[i]]++;
                sum[sides.labels()[i]] += rank;
                squares += rank * rank;
            }
        }
        double all = n[0] + n[1];
        double mean = (sum[0] + sum[1]) / all;
        double total = squares - all * mean * mean;
        if (n[0] == 0 || n[1] == 0 || total <= 1e-9) {
            return Double.NaN;
        }
        double between = sum[0] * sum[0] / n[0] + sum[1] * sum[1] / n[1] - all * mean * mean;
        return Math.min(1, Math.max(0, between / total));
    }

    private static double rank(long[] sorted, long value) {
        int low = lowerBound(sorted, value);
        int high = lowerBound(sorted, value + 1);
        return (low + high + 1) / 2.0;
    }

    private static int lowerBound(long[] sorted, long value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Cramer's V of side and a property with few values. */
    private static double association(Sides sides, Function<CountedArticle, String> value) {
        List<String> values = sides.articles().stream().map(value).distinct().toList();
        long[][] counts = new long[2][values.size()];
        for (int i = 0; i < sides.labels().length; i++) {
            counts[sides.labels()[i]][
                    values.indexOf(value.apply(sides.articles().get(i)))]++;
        }
        return CrossTable.cramersV(counts);
    }
}
