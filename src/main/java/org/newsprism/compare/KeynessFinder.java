package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsprism.actor.CountryNames;
import org.newsprism.corpus.ArticleId;
import org.newsprism.voice.Voice;

/** Looks for the words that set groups apart. */
final class KeynessFinder {

    /** Relabellings times words looked at per group: above it fewer relabellings are drawn, never fewer than 999. */
    private static final int WORK = 4_000_000;

    private static final int LEAST_DRAWS = 999;

    /** From how many articles a group is split in halves (M8), and how often. */
    private static final int ARTICLES_FOR_HALVES = 4;

    private static final int HALVES = 199;

    private static final double ALPHA = 0.05;

    private final Groups groups;
    private final Identification identification;
    private final long seed;
    private final KeyUnit unit;
    private final Voice voice;
    private final CountryNames countries;
    private final WordMatrix matrix;
    private final Map<ArticleId, List<KeyUse>> uses = new HashMap<>();

    KeynessFinder(
            Groups groups,
            Identification identification,
            long seed,
            KeyUnit unit,
            Voice voice,
            CountryNames countries) {
        this.groups = groups;
        this.identification = identification;
        this.seed = seed;
        this.unit = unit;
        this.voice = voice;
        this.countries = countries;
        List<CountedArticle> articles = groups.filled().stream()
                .flatMap(group -> group.articles().stream())
                .filter(article -> article.counts().words().stream().anyMatch(word -> word.voice() == voice))
                .toList();
        articles.forEach(article -> uses.put(article.id(), unit.in(article, countries)));
        matrix = new WordMatrix(
                articles,
                articles.stream().map(article -> usesIn(article)).toList(),
                voice,
                CompareSettings.LEAST_COUNT);
    }

    private List<KeyUse> usesIn(CountedArticle article) {
        return uses.getOrDefault(article.id(), List.of());
    }

    Keyness find() {
        List<KeyWords> found = groups.filled().size() < 2
                ? List.of()
                : groups.filled().stream().map(this::words).toList();
        return new Keyness(unit, voice, CompareSettings.ALPHA_ZERO, CompareSettings.LEAST_COUNT, matrix.size(), found);
    }

    /** The table that tests and noise are worked out for; the others are ranked only. */
    private boolean main() {
        return unit == KeyUnit.WORD && voice == Voice.OUTLET;
    }

    private KeyWords words(Group group) {
        boolean[] inside = new boolean[matrix.articles.size()];
        boolean[] outside = new boolean[inside.length];
        for (int a = 0; a < inside.length; a++) {
            inside[a] = matrix.articles.get(a).group().equals(Optional.of(group.name()));
            outside[a] = !inside[a];
        }
        Relabelings relabelings = relabelings(inside);
        boolean tested = main()
                && group.n() >= 2
                && !identification.descriptiveOnly()
                && relabelings.floor() <= Significance.LEVEL
                && matrix.size() > 0;
        double[] p = tested ? p(inside, relabelings) : new double[0];
        double[] zetas = new double[matrix.size()];
        matrix.zetas(inside, outside, zetas);
        Map<String, List<Use>> uses = uses(group);
        OwnNames own = new OwnNames(group, countries);
        List<KeyWord> words = IntStream.range(0, matrix.size())
                .filter(word -> zetas[word] > 0 && matrix.length(inside) > 0 && matrix.length(outside) > 0)
                .mapToObj(word -> word(
                        uses.getOrDefault(matrix.keys.get(word), List.of()),
                        own,
                        word,
                        inside,
                        outside,
                        zetas[word],
                        tested ? Optional.of(p[word]) : Optional.empty()))
                .filter(word -> word.count() > 0)
                .sorted(Comparator.comparingDouble((KeyWord word) -> -word.zeta())
                        .thenComparing(KeyWord::key))
                .toList();
        return new KeyWords(
                group.name(),
                group.n(),
                matrix.length(inside),
                words,
                relabelings.floor(),
                main() ? noise(inside) : OptionalDouble.empty(),
                cautions(group, relabelings));
    }

    private List<Caution> cautions(Group group, Relabelings relabelings) {
        Set<Caution> cautions = new LinkedHashSet<>(group.cautions());
        if (identification.verdict() == Verdict.NOT_IDENTIFIABLE) {
            cautions.add(Caution.NOT_IDENTIFIABLE);
        } else if (identification.verdict() == Verdict.PARTLY) {
            cautions.add(Caution.PARTLY_IDENTIFIABLE);
        }
        if (relabelings.floor() > Significance.LEVEL) {
            cautions.add(Caution.NO_SMALL_P);
        }
        return List.copyOf(cautions);
    }

    private int draws() {
        return Math.max(LEAST_DRAWS, Math.min(Relabelings.DRAWS, WORK / Math.max(1, matrix.size())));
    }

    /** Labels move within events where these are known; an article without one exchanges its label with none. */
    private Relabelings relabelings(boolean[] inside) {
        List<String> blocks = new ArrayList<>();
        for (int a = 0; a < inside.length; a++) {
            String alone = "#" + a;
            blocks.add(
                    identification.basis() == Identification.Basis.NONE
                            ? ""
                            : identification.block(matrix.articles.get(a)).orElse(alone));
        }
        return Relabelings.of(labels(inside), blocks, seed, draws(), draws());
    }

    private static int[] labels(boolean[] inside) {
        return IntStream.range(0, inside.length).map(a -> inside[a] ? 0 : 1).toArray();
    }

    private double[] p(boolean[] inside, Relabelings relabelings) {
        boolean[] first = new boolean[inside.length];
        boolean[] second = new boolean[inside.length];
        return MaxT.adjusted(labels(inside), relabelings, matrix.size(), (labels, zetas) -> {
            for (int a = 0; a < labels.length; a++) {
                first[a] = labels[a] == 0;
                second[a] = labels[a] == 1;
            }
            matrix.zetas(first, second, zetas);
        });
    }

    private OptionalDouble noise(boolean[] inside) {
        int[] members = IntStream.range(0, inside.length).filter(a -> inside[a]).toArray();
        if (members.length < ARTICLES_FOR_HALVES || matrix.size() == 0) {
            return OptionalDouble.empty();
        }
        int[] halves = new int[members.length];
        Arrays.fill(halves, members.length / 2, members.length, 1);
        List<Double> largest = new ArrayList<>();
        double[] zetas = new double[matrix.size()];
        Relabelings.of(halves, java.util.Collections.nCopies(members.length, ""), seed, HALVES, HALVES)
                .forEach(labels -> {
                    boolean[] first = new boolean[inside.length];
                    boolean[] second = new boolean[inside.length];
                    for (int i = 0; i < members.length; i++) {
                        first[members[i]] = labels[i] == 0;
                        second[members[i]] = labels[i] == 1;
                    }
                    matrix.zetas(first, second, zetas);
                    largest.add(Arrays.stream(zetas).map(Math::abs).max().orElse(0));
                });
        double[] sorted = largest.stream().mapToDouble(z -> z).sorted().toArray();
        return OptionalDouble.of(sorted[(int) Math.ceil(0.95 * sorted.length) - 1]);
    }

    private record Use(ArticleId article, KeyUse use) {}

    /** Where a group has each key, in all voices. */
    private Map<String, List<Use>> uses(Group group) {
        Map<String, List<Use>> found = new HashMap<>();
        for (CountedArticle article : group.articles()) {
            for (KeyUse use : usesIn(article)) {
                found.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(new Use(article.id(), use));
            }
        }
        return found;
    }

    private KeyWord word(
            List<Use> everywhere,
            OwnNames own,
            int word,
            boolean[] inside,
            boolean[] outside,
            double zeta,
            Optional<Double> p) {
        List<KeyWord.Place> places = everywhere.stream()
                .filter(use -> use.use().voice() == voice)
                .map(use -> new KeyWord.Place(use.article(), use.use().span()))
                .toList();
        long count = places.size();
        long rest = matrix.total(word) - count;
        long n1 = matrix.length(inside);
        long n2 = matrix.length(outside);
        int[] members = IntStream.range(0, inside.length).filter(a -> inside[a]).toArray();
        Dispersion spread = Dispersion.of(
                Arrays.stream(members).mapToLong(a -> matrix.count(a, word)).toArray(),
                Arrays.stream(members).mapToLong(matrix::length).toArray());
        int restRange = (int) IntStream.range(0, outside.length)
                .filter(a -> outside[a] && matrix.count(a, word) > 0)
                .count();
        return new KeyWord(
                matrix.keys.get(word),
                places,
                rest,
                1000.0 * count / n1,
                1000.0 * rest / n2,
                zeta,
                new KeyWord.Effect(
                        EffectSize.logRatio(count, n1, rest, n2),
                        EffectSize.conservative(count, n1, rest, n2, ALPHA, matrix.size()),
                        EffectSize.conservative(
                                spread.range(),
                                members.length,
                                restRange,
                                outside.length - members.length,
                                ALPHA,
                                matrix.size()),
                        EffectSize.percentDifference(count, n1, rest, n2),
                        EffectSize.g2(count, n1, rest, n2),
                        EffectSize.g2OfTwoCells(count, n1, rest, n2)),
                new KeyWord.Spread(spread.range(), spread.dpNorm(), spread.largestShare()),
                restRange,
                elsewhere(everywhere),
                stable(word, members, count, n1, rest, n2),
                everywhere.stream().anyMatch(use -> own.has(use.use())),
                p,
                spread.singleArticle() ? List.of(Caution.SINGLE_ARTICLE_WORD) : List.of());
    }

    private KeyWord.Elsewhere elsewhere(List<Use> everywhere) {
        return new KeyWord.Elsewhere(
                further(everywhere, Voice.OUTLET),
                further(everywhere, Voice.REPORTED),
                further(everywhere, Voice.QUOTED));
    }

    private long further(List<Use> everywhere, Voice other) {
        return other == voice
                ? 0
                : everywhere.stream().filter(use -> use.use().voice() == other).count();
    }

    private boolean stable(int word, int[] members, long count, long n1, long rest, long n2) {
        return members.length > 1
                && Arrays.stream(members)
                        .mapToDouble(a -> LogOdds.of(
                                        count - matrix.count(a, word),
                                        n1 - matrix.length(a),
                                        rest,
                                        n2,
                                        matrix.prior[word],
                                        CompareSettings.ALPHA_ZERO)
                                .delta())
                        .allMatch(delta -> delta > 0);
    }
}
