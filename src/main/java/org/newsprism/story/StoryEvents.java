package org.newsprism.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.newsprism.corpus.Article;
import org.newsprism.profile.ArticleCounts;

/**
 * Sorts articles by the event they report: the one that the user gave, else by date, actors and words.
 *
 * <p>Two articles are tied when their days are at most {@link #DAYS} apart, the cosine of their words is {@link #ALIKE} or more
 * (Allan, Papka and Lavrenko 1998, on event detection), and they have in common an actor or another name and
 * {@link #LEAST_WORDS} words that at most half of the articles have. Two articles of one outlet are tied only through another
 * outlet's: what an outlet writes day by day shares its formulas (the key events of day four). Ties are taken in the order of likeness; each joins two
 * events if those are as alike on average and together span at most {@link #SPAN} days. Events that the user gave are never
 * joined with each other. An article without a date stays alone. When in doubt articles stay apart: a comparison of articles on
 * different events misleads, and two events taken for one cannot be told from a difference between groups.
 */
public final class StoryEvents {

    /** The most days between two tied articles. */
    public static final int DAYS = 2;

    /** The most days between the first and the last article of an inferred event. */
    public static final int SPAN = 4;

    /** The least cosine of two tied articles, and of the articles of two events on average. */
    public static final double ALIKE = 0.3;

    /** The least number of words in common that less than half of the articles have. */
    public static final int LEAST_WORDS = 4;

    /** A word in four articles or fewer sets them apart, however few there are. */
    private static final int FEW = 8;

    /** Words shown as evidence. */
    private static final int SHOWN = 6;

    /** Words in an event's name. */
    private static final int NAMED = 3;

    private final List<Article> articles;
    private final List<Map<String, Integer>> words;
    private final Map<String, Integer> having = new HashMap<>();
    private final List<Map<String, Double>> weights = new ArrayList<>();
    private final int[] event;

    private StoryEvents(List<Article> articles, List<ArticleCounts> counts) {
        this.articles = articles;
        words = counts.stream().map(EventWords::of).toList();
        words.forEach(own -> own.keySet().forEach(word -> having.merge(word, 1, Integer::sum)));
        words.forEach(own -> weights.add(EventWords.weights(own, having, articles.size())));
        event = new int[articles.size()];
    }

    /**
     * The event of each article, in the articles' order.
     *
     * @param counts the articles' rows, in the same order
     */
    public static List<ArticleEvent> of(List<Article> articles, List<ArticleCounts> counts) {
        StoryEvents events = new StoryEvents(articles, counts);
        events.join();
        return events.named();
    }

    /** Two articles that may report one event. */
    private record Pair(int first, int second, double likeness) {}

    private void join() {
        Map<Integer, Draft> drafts = new HashMap<>();
        Map<String, Integer> given = new LinkedHashMap<>();
        // In the order of ids, so that sums are the same in whatever order the articles come.
        for (int i : IntStream.range(0, event.length)
                .boxed()
                .sorted(Comparator.comparing(i -> articles.get(i).id()))
                .toList()) {
            int own = i;
            event[i] = articles.get(i)
                    .event()
                    .map(name -> given.computeIfAbsent(name, key -> own))
                    .orElse(i);
            drafts.computeIfAbsent(event[i], key -> new Draft()).add(i);
        }
        for (Pair pair : pairs()) {
            int one = event[pair.first()];
            int other = event[pair.second()];
            if (one != other) {
                Draft left = drafts.getOrDefault(one, new Draft());
                Draft right = drafts.getOrDefault(other, new Draft());
                if (left.joins(right)) {
                    left.addAll(right);
                    right.members.forEach(member -> event[member] = one);
                    drafts.remove(other);
                }
            }
        }
    }

    /** Every tie, the most alike first. */
    private List<Pair> pairs() {
        List<Integer> dated = new ArrayList<>();
        for (int i = 0; i < event.length; i++) {
            if (day(i).isPresent()) {
                dated.add(i);
            }
        }
        dated.sort(Comparator.comparing((Integer i) -> day(i).orElseThrow())
                .thenComparing(i -> articles.get(i).id()));
        List<Pair> pairs = new ArrayList<>();
        for (int a = 0; a < dated.size(); a++) {
            for (int b = a + 1; b < dated.size() && days(dated.get(a), dated.get(b)) <= DAYS; b++) {
                int one = dated.get(a);
                int other = dated.get(b);
                double likeness = neverTied(articles.get(one), articles.get(other))
                        ? 0
                        : dot(weights.get(one), weights.get(other));
                if (likeness >= ALIKE && tied(one, other)) {
                    pairs.add(new Pair(one, other, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.likeness())
                .thenComparing(pair -> articles.get(pair.first()).id())
                .thenComparing(pair -> articles.get(pair.second()).id()));
        return pairs;
    }

    private static boolean neverTied(Article one, Article other) {
        return (one.event().isPresent() && other.event().isPresent())
                || (one.outlet().value().isPresent()
                        && one.outlet().value().equals(other.outlet().value()));
    }

    private boolean tied(int one, int other) {
        int rare = 0;
        boolean name = false;
        for (String word : words.get(one).keySet()) {
            if (words.get(other).containsKey(word)) {
                name |= EventWords.isName(word);
                rare += 2 * having.getOrDefault(word, 0) <= Math.max(articles.size(), FEW) ? 1 : 0;
            }
        }
        return name && rare >= LEAST_WORDS;
    }

    private static double dot(Map<String, Double> one, Map<String, Double> other) {
        Map<String, Double> fewer = one.size() <= other.size() ? one : other;
        Map<String, Double> more = fewer == one ? other : one;
        double dot = 0;
        for (Map.Entry<String, Double> word : fewer.entrySet()) {
            dot += word.getValue() * more.getOrDefault(word.getKey(), 0.0);
        }
        return dot;
    }

    private Optional<LocalDate> day(int article) {
        return articles.get(article).date().value();
    }

    private long days(int one, int other) {
        return Math.abs(
                day(one).orElseThrow().toEpochDay() - day(other).orElseThrow().toEpochDay());
    }

    /** An event while it is put together. */
    private final class Draft {
        private final List<Integer> members = new ArrayList<>();
        private final Map<String, Double> sum = new TreeMap<>();
        private Optional<String> given = Optional.empty();
        private long first = Long.MAX_VALUE;
        private long last = Long.MIN_VALUE;

        void add(int article) {
            members.add(article);
            given = given.or(() -> articles.get(article).event());
            weights.get(article).forEach((word, weight) -> sum.merge(word, weight, Double::sum));
            day(article).ifPresent(day -> {
                first = Math.min(first, day.toEpochDay());
                last = Math.max(last, day.toEpochDay());
            });
        }

        void addAll(Draft other) {
            other.members.forEach(this::add);
        }

        boolean joins(Draft other) {
            if (given.isPresent() && other.given.isPresent()) {
                return false;
            }
            boolean inferred = given.isEmpty() && other.given.isEmpty();
            if (inferred && Math.max(last, other.last) - Math.min(first, other.first) > SPAN) {
                return false;
            }
            return dot(sum, other.sum) / ((double) members.size() * other.members.size()) >= ALIKE;
        }
    }

    private List<ArticleEvent> named() {
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < event.length; i++) {
            members.computeIfAbsent(event[i], key -> new ArrayList<>()).add(i);
        }
        Set<String> taken = new HashSet<>();
        articles.forEach(article -> article.event().ifPresent(taken::add));
        ArticleEvent[] named = new ArticleEvent[event.length];
        members.forEach((key, own) -> {
            Optional<String> given = own.stream()
                    .map(articles::get)
                    .map(Article::event)
                    .flatMap(Optional::stream)
                    .findFirst();
            String name = given.orElseGet(() -> unique(name(own), taken));
            own.forEach(article -> named[article] = new ArticleEvent(name, ground(article, own), tie(article, own)));
        });
        return List.copyOf(Arrays.asList(named));
    }

    private ArticleEvent.Ground ground(int article, List<Integer> members) {
        return articles.get(article).event().isPresent()
                ? ArticleEvent.Ground.GIVEN
                : members.size() > 1
                        ? ArticleEvent.Ground.INFERRED
                        : day(article).isPresent() ? ArticleEvent.Ground.ALONE : ArticleEvent.Ground.UNDATED;
    }

    /** The first day, and the words that weigh most in its articles together. */
    private String name(List<Integer> members) {
        Map<String, Double> sum = new TreeMap<>();
        members.forEach(
                article -> weights.get(article).forEach((word, weight) -> sum.merge(word, weight, Double::sum)));
        List<String> weightiest = sum.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<String, Double> word) -> -word.getValue())
                        .thenComparing(Map.Entry::getKey))
                .limit(NAMED)
                .map(word -> EventWords.plain(word.getKey()))
                .toList();
        String words = weightiest.isEmpty() ? "without words" : String.join(", ", weightiest);
        return members.stream()
                .flatMap(article -> day(article).stream())
                .min(Comparator.naturalOrder())
                .map(day -> day + ": " + words)
                .orElse(words);
    }

    private static String unique(String name, Set<String> taken) {
        String unique = name;
        for (int i = 2; !taken.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        return unique;
    }

    /** The article of the event that it is most like, and what they have in common. */
    private Optional<ArticleEvent.Tie> tie(int article, List<Integer> members) {
        if (articles.get(article).event().isPresent() || members.size() < 2) {
            return Optional.empty();
        }
        int nearest = members.stream()
                .filter(other -> other != article)
                .filter(other -> day(other).isPresent())
                .min(Comparator.comparingDouble((Integer other) -> -dot(weights.get(article), weights.get(other)))
                        .thenComparing(other -> articles.get(other).id()))
                .orElseThrow();
        List<String> common = EventWords.common(weights.get(article), weights.get(nearest));
        return Optional.of(new ArticleEvent.Tie(
                nearest,
                days(article, nearest),
                dot(weights.get(article), weights.get(nearest)),
                shown(common, true),
                shown(common, false)));
    }

    private static List<String> shown(List<String> common, boolean names) {
        return common.stream()
                .filter(word -> EventWords.isName(word) == names)
                .limit(SHOWN)
                .map(EventWords::plain)
                .toList();
    }
}
