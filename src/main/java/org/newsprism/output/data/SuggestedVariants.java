package org.newsprism.output.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.corpus.Article;
import org.newsprism.framing.concept.Reference;
import org.newsprism.framing.concept.Suggestion;
import org.newsprism.output.DataFile;

/**
 * {@code variants.suggested.csv}: labels that may compete for one concept, in the columns of {@code variants.csv} and with
 * what speaks for each. The user moves the rows that are right to {@code variants.csv}.
 */
public final class SuggestedVariants {

    /** The file's name. */
    public static final String NAME = "variants.suggested.csv";

    private static final int CONCEPTS = 80;
    private static final int LABELS = 12;
    private static final int PLACES = 3;

    private SuggestedVariants() {}

    /**
     * The file.
     *
     * @param suggestions the most frequent first
     * @param articles whose index their references give
     */
    public static DataFile file(List<Suggestion> suggestions, List<Article> articles) {
        Csv csv = new Csv(
                NAME,
                "Labels that may compete for one concept, for the user to choose from",
                List.of(
                        "concept",
                        "variant",
                        "forms",
                        "except",
                        "listed",
                        "uses",
                        "articles",
                        "outlets",
                        "joined_by",
                        "shares",
                        "places"));
        for (Suggestion suggestion : suggestions.stream().limit(CONCEPTS).toList()) {
            for (Suggestion.Label label :
                    suggestion.labels().stream().limit(LABELS).toList()) {
                csv.row(
                        suggestion.concept(),
                        label.lemma(),
                        label.lemma() + "/N",
                        "",
                        label.known() ? "yes" : "no",
                        label.places().size(),
                        label.places().stream().map(Reference::text).distinct().count(),
                        outlets(label, articles),
                        String.join(" ", suggestion.rules()),
                        String.join("; ", label.shared()),
                        places(label, articles));
            }
        }
        return csv.file();
    }

    private static long outlets(Suggestion.Label label, List<Article> articles) {
        return label.places().stream()
                .flatMap(place -> articles.get(place.text()).outlet().value().stream())
                .distinct()
                .count();
    }

    /** The first place in each of a few articles, as {@code file:line}, and its words. */
    private static String places(Suggestion.Label label, List<Article> articles) {
        return label.places().stream()
                .collect(Collectors.toMap(
                        Reference::text, place -> place, (first, second) -> first, java.util.TreeMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparingInt(Reference::text))
                .limit(PLACES)
                .map(place -> {
                    Article article = articles.get(place.text());
                    return article.file() + ":" + article.lineOf(place.span().start()) + " "
                            + place.span().of(article.text()).replaceAll("[\\s\\u00A0]++", " ");
                })
                .collect(Collectors.joining("; "));
    }
}
