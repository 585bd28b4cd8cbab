package org.newsprism.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.story.Credit;
import org.newsprism.story.Credits;
import org.newsprism.story.SharedText;
import org.newsprism.story.TextReuse;
import org.newsprism.story.WireText;

/**
 * Where the texts come from: credits, and what articles have word for word in common (method M14).
 *
 * @param origins one per article, in the corpus's order
 * @param shared pairs of articles with a passage in common, the most narrative first
 * @param wire pairs of an article and a supplied wire text
 * @param byOrigin groups by the kind of evidence
 */
public record SourceFindings(List<Origin> origins, List<Pair> shared, List<Wire> wire, CrossTable byOrigin) {

    /** So many common words of narrative, outside quotation marks and furniture, are taken for a common source. */
    public static final int LEAST_NARRATIVE = 12;

    public SourceFindings {
        origins = List.copyOf(origins);
        shared = List.copyOf(shared);
        wire = List.copyOf(wire);
    }

    /**
     * Two articles with passages in common.
     *
     * @param earlier the one of the earlier day; empty unless both days are known and differ
     */
    public record Pair(CountedArticle first, CountedArticle second, SharedText text, Optional<CountedArticle> earlier) {

        /** Whether both come from one outlet, which may use its own words again. */
        public boolean oneOutlet() {
            return first.article().outlet().value().isPresent()
                    && first.article()
                            .outlet()
                            .value()
                            .equals(second.article().outlet().value());
        }
    }

    /** An article that has passages of a wire text. */
    public record Wire(CountedArticle article, String wire, SharedText text) {}

    static SourceFindings of(List<CountedArticle> articles, Groups groups, List<WireText> wires) {
        List<SharedText> all = TextReuse.among(
                articles.stream().map(CountedArticle::article).toList(),
                articles.stream().map(CountedArticle::counts).toList(),
                wires.stream().map(WireText::text).toList());
        List<Pair> pairs = new ArrayList<>();
        List<Wire> matched = new ArrayList<>();
        for (SharedText text : all) {
            CountedArticle first = articles.get(text.first());
            if (text.second() < articles.size()) {
                CountedArticle second = articles.get(text.second());
                pairs.add(new Pair(first, second, text, earlier(first, second)));
            } else {
                matched.add(new Wire(
                        first, wires.get(text.second() - articles.size()).name(), text));
            }
        }
        pairs.sort(java.util.Comparator.comparingInt((Pair pair) -> -pair.text().narrative())
                .thenComparingInt(pair -> -pair.text().quotation())
                .thenComparing(pair -> pair.first().id())
                .thenComparing(pair -> pair.second().id()));
        Set<CountedArticle> sharing = new HashSet<>();
        for (Pair pair : pairs) {
            if (!pair.oneOutlet() && pair.text().narrative() >= LEAST_NARRATIVE) {
                sharing.add(pair.first());
                sharing.add(pair.second());
            }
        }
        Set<CountedArticle> fromWire = new HashSet<>();
        matched.stream()
                .filter(wire -> wire.text().narrative() >= LEAST_NARRATIVE)
                .forEach(wire -> fromWire.add(wire.article()));
        List<Origin> origins = new ArrayList<>();
        for (CountedArticle article : articles) {
            List<Credit> credits = Credits.of(article.article().content(), ownNames(article));
            boolean declared = credits.stream().anyMatch(credit -> credit.kind() == Credit.Kind.DECLARED);
            Origin.Kind kind = fromWire.contains(article)
                    ? Origin.Kind.MATCHED
                    : declared
                            ? Origin.Kind.DECLARED
                            : sharing.contains(article) ? Origin.Kind.SHARED : Origin.Kind.NONE;
            origins.add(new Origin(article, credits, kind));
        }
        return new SourceFindings(origins, pairs, matched, byOrigin(groups, origins));
    }

    /** The pairs of articles of different outlets. */
    public List<Pair> acrossOutlets() {
        return shared.stream().filter(pair -> !pair.oneOutlet()).toList();
    }

    private static CrossTable byOrigin(Groups groups, List<Origin> origins) {
        java.util.Map<org.newsprism.corpus.ArticleId, Origin> byId = new java.util.HashMap<>();
        origins.forEach(origin -> byId.put(origin.article().id(), origin));
        return CrossTable.of(
                groups,
                "evidence",
                article -> Optional.ofNullable(byId.get(article.id()))
                        .map(origin -> origin.kind().words()));
    }

    private static Optional<CountedArticle> earlier(CountedArticle first, CountedArticle second) {
        var one = first.article().date().value();
        var other = second.article().date().value();
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return Optional.empty();
        }
        return Optional.of(one.get().isBefore(other.get()) ? first : second);
    }

    private static Set<String> ownNames(CountedArticle article) {
        Set<String> names = new LinkedHashSet<>();
        article.article().outlet().value().ifPresent(names::add);
        article.outlet().ifPresent(row -> {
            names.add(row.name());
            names.addAll(row.aliases());
        });
        return names;
    }
}
