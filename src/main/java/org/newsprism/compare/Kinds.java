package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.TextKind;

/**
 * How much of each article there is, and which kind the groups are compared in. A lede has no room for what a whole article
 * quotes, so kinds are never mixed: full texts are compared where there are any, else ledes, else headlines. The others are
 * counted and stand in no comparison.
 *
 * @param counts articles of each kind that occurs, in the order of {@link TextKind}
 */
public record Kinds(Map<TextKind, Integer> counts) {
    public Kinds {
        counts = java.util.Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    /** The kinds of some articles. */
    public static Kinds of(Collection<Article> articles) {
        Map<TextKind, Integer> counts = new EnumMap<>(TextKind.class);
        articles.forEach(article -> counts.merge(article.kind(), 1, Integer::sum));
        return new Kinds(counts);
    }

    /** The kinds of counted articles. */
    public static Kinds ofCounted(Collection<CountedArticle> articles) {
        return of(articles.stream().map(CountedArticle::article).toList());
    }

    /** The kind that groups are compared in. */
    public TextKind compared() {
        return counts.keySet().stream().findFirst().orElse(TextKind.FULL);
    }

    /** Why an article stands in no comparison for its kind; empty when it may. */
    Optional<String> obstacle(Article article) {
        return article.kind() == compared()
                ? Optional.empty()
                : Optional.of("It is a " + article.kind().label() + " only; "
                        + compared().plural() + " are compared.");
    }

    /** Whether all there is to know is that every article is whole. */
    public boolean onlyFull() {
        return counts.keySet().stream().allMatch(kind -> kind == TextKind.FULL);
    }

    /** What a reader is told: {@code 50 full texts, 1,300 headlines with lede; only full texts are compared}. */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach((kind, n) ->
                parts.add(String.format(java.util.Locale.ROOT, "%,d %s", n, n == 1 ? kind.label() : kind.plural())));
        return String.join(", ", parts)
                + (counts.size() > 1 ? "; only " + compared().plural() + " are compared" : "");
    }
}
