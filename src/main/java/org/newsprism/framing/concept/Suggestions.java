package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.VariantSet;

/**
 * Looks for labels of one concept: the noun phrases of all texts are grouped as {@link Concepts} groups any references, and
 * a group of several nouns is a suggestion.
 */
public final class Suggestions {

    /** A noun is looked at from so many places in so many texts. */
    private static final int LEAST_PLACES = 3;

    private static final int LEAST_TEXTS = 2;
    private static final int MOST_SHARED = 5;

    /** Above it the rarer ones are left out: the time grows with the square of the number of different nouns. */
    private static final int MOST_NOUNS = 1200;

    private final List<AnnotatedText> texts;
    private final List<VariantSet> sets;
    private final Map<Reference, Referring> shown = new HashMap<>();

    private Suggestions(List<AnnotatedText> texts, List<VariantSet> sets) {
        this.texts = texts;
        this.sets = sets;
    }

    /** Groups of labels, the most frequent first. */
    public static List<Suggestion> of(List<AnnotatedText> texts, List<VariantSet> sets) {
        return new Suggestions(texts, sets).find();
    }

    private List<Suggestion> find() {
        List<Reference> references = candidates();
        Keying keying = new Keying(new Scene(texts, List.of()), sets);
        List<Suggestion> found = new ArrayList<>();
        for (Concept concept : Concepts.of(texts, references, sets)) {
            boolean more = concept.rules().contains("shared-modifiers")
                    || concept.rules().contains("apposition");
            if (concept.name().startsWith(Keying.NOUN) && more) {
                suggestion(concept, keying).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing((Suggestion one) -> -places(one)).thenComparing(Suggestion::concept));
        return List.copyOf(found);
    }

    private static int places(Suggestion suggestion) {
        return suggestion.labels().stream()
                .mapToInt(label -> label.places().size())
                .sum();
    }

    /** The noun phrases whose noun is frequent enough. */
    private List<Reference> candidates() {
        Map<String, List<Reference>> byNoun = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (Reference reference : NounPhrases.in(text, texts.get(text))) {
                Optional<Referring> read = Referring.of(reference, texts.get(text));
                if (read.isPresent()) {
                    shown.put(reference, read.get());
                    byNoun.computeIfAbsent(read.get().headLemma(), noun -> new ArrayList<>())
                            .add(reference);
                }
            }
        }
        return byNoun.values().stream()
                .filter(places -> places.size() >= LEAST_PLACES
                        && places.stream().map(Reference::text).distinct().count() >= LEAST_TEXTS)
                .sorted(Comparator.comparing((List<Reference> places) -> -places.size()))
                .limit(MOST_NOUNS)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Reference::text)
                        .thenComparing(place -> place.span().start()))
                .toList();
    }

    private Optional<Suggestion> suggestion(Concept concept, Keying keying) {
        Map<String, List<Reference>> byNoun = new TreeMap<>();
        for (Reference place : concept.references()) {
            Referring read = shown.get(place);
            if (read != null) {
                byNoun.computeIfAbsent(read.headLemma(), noun -> new ArrayList<>())
                        .add(place);
            }
        }
        byNoun.values()
                .removeIf(places -> places.size() < LEAST_PLACES
                        || places.stream().map(Reference::text).distinct().count() < LEAST_TEXTS);
        boolean news =
                byNoun.keySet().stream().anyMatch(noun -> keying.concept(noun).isEmpty());
        long stems = byNoun.keySet().stream().map(Stems::of).distinct().count();
        if (stems < 2 || !news) {
            return Optional.empty();
        }
        List<Suggestion.Label> labels = byNoun.entrySet().stream()
                .map(noun -> new Suggestion.Label(
                        noun.getKey(),
                        keying.concept(noun.getKey()).isPresent(),
                        noun.getValue(),
                        shared(noun.getKey(), byNoun)))
                .sorted(Comparator.comparing(
                                (Suggestion.Label label) -> -label.places().size())
                        .thenComparing(Suggestion.Label::lemma))
                .toList();
        String name = byNoun.keySet().stream()
                .flatMap(noun -> keying.concept(noun).stream())
                .findFirst()
                .orElse(labels.get(0).lemma());
        return Optional.of(new Suggestion(name, labels, concept.rules()));
    }

    /** What a noun stands with that the others stand with too, by the smaller of the two numbers of places. */
    private List<String> shared(String noun, Map<String, List<Reference>> byNoun) {
        Map<String, Integer> own = words(byNoun.getOrDefault(noun, List.of()));
        Map<String, Integer> others = new TreeMap<>();
        byNoun.forEach((other, places) -> {
            if (!other.equals(noun)) {
                words(places).forEach((word, count) -> others.merge(word, count, Integer::sum));
            }
        });
        Set<String> heads = new HashSet<>();
        byNoun.keySet().forEach(head -> heads.add(Stems.of(head)));
        return own.entrySet().stream()
                .filter(entry -> others.containsKey(entry.getKey()) && !heads.contains(entry.getKey()))
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) ->
                                -Math.min(entry.getValue(), others.getOrDefault(entry.getKey(), 0)))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Integer> words(List<Reference> places) {
        Map<String, Integer> words = new TreeMap<>();
        for (Reference place : places) {
            Referring read = shown.get(place);
            if (read != null) {
                read.company().forEach(word -> words.merge(word, 1, Integer::sum));
            }
        }
        return words;
    }
}
