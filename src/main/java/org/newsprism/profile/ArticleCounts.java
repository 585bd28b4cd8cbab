package org.newsprism.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Definition;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Feature;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.Search;
import org.newsprism.framing.Terms;
import org.newsprism.framing.Terms.Term;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Voice;

/**
 * All that was found in one article, each thing with its place. Every count is the size of one of these lists.
 *
 * @param id whose they are
 * @param sentences where each sentence stands, by its index
 * @param words every word of headline and body in text order
 * @param clauses every verb that heads a clause, in text order
 * @param evidence what each feature found, in the features' order; a feature that found nothing has an empty list
 * @param quotes every quotation in text order, scare quotes too
 * @param prominence who speaks where
 * @param mentions the places that mean an actor, in text order
 * @param actors how these places name their actors, and the words tied to them
 */
public record ArticleCounts(
        ArticleId id,
        List<Span> sentences,
        List<Term> words,
        List<Clause> clauses,
        Map<FeatureId, List<Evidence>> evidence,
        List<QuoteRow> quotes,
        Prominence prominence,
        List<Mention> mentions,
        ActorRows actors) {

    /** All four voices. */
    public static final Set<Voice> EVERY_VOICE = Collections.unmodifiableSet(EnumSet.allOf(Voice.class));

    public ArticleCounts {
        sentences = List.copyOf(sentences);
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        Map<FeatureId, List<Evidence>> copy = new LinkedHashMap<>();
        evidence.forEach((feature, found) -> copy.put(feature, checked(id, feature, found)));
        evidence = Collections.unmodifiableMap(copy);
    }

    /** Runs every feature on a text. */
    public static ArticleCounts of(ArticleId id, AnnotatedText text, List<Feature> features) {
        return of(id, text, new Search(features));
    }

    /** Runs the features of a search on a text. */
    public static ArticleCounts of(ArticleId id, AnnotatedText text, Search search) {
        List<Term> words = Terms.of(text);
        List<QuoteRow> quotes = QuoteRows.of(id, text, words);
        return new ArticleCounts(
                id,
                text.document().sentences().stream().map(Sentence::span).toList(),
                words,
                Clause.of(text, words),
                search.find(text),
                quotes,
                Prominence.of(quotes, text.document(), body(words)),
                text.cast().mentions(),
                ActorRows.of(text));
    }

    /** What a feature found; empty for a feature that did not run. */
    public List<Evidence> found(FeatureId feature) {
        return evidence.getOrDefault(feature, List.of());
    }

    /** What a feature found under one label, or under all when none is given, in some of the voices. */
    public List<Evidence> found(FeatureId feature, Optional<String> label, Set<Voice> voices) {
        List<Evidence> all = found(feature);
        if (all.isEmpty() || (label.isEmpty() && voices.size() == EVERY_VOICE.size())) {
            return all;
        }
        // Asked for every label of every feature in every article, and mostly of nothing: no stream is set up for that.
        List<Evidence> some = new ArrayList<>();
        for (Evidence hit : all) {
            if ((label.isEmpty() || hit.label().equals(label.get())) && voices.contains(hit.voice())) {
                some.add(hit);
            }
        }
        return some.isEmpty() ? List.of() : Collections.unmodifiableList(some);
    }

    /** The count of what a feature found and what its definition divides it by. */
    public Tally tally(FeatureId feature, Definition.Base base, Optional<String> label, Set<Voice> voices) {
        return Tally.of(found(feature, label, voices), base(feature, base, label, voices));
    }

    private Collection<?> base(FeatureId feature, Definition.Base base, Optional<String> label, Set<Voice> voices) {
        return switch (base) {
            case WORDS -> words(voices);
            case QUOTATIONS -> attributed();
            case CLAUSES ->
                clauses.stream()
                        .filter(clause -> voices.contains(clause.voice()))
                        .toList();
            case WHOLE -> found(feature, Optional.empty(), voices);
            case SAME_SET -> sameSet(found(feature, Optional.empty(), voices), label);
        };
    }

    private static List<Evidence> sameSet(List<Evidence> found, Optional<String> label) {
        if (found.isEmpty() || label.isEmpty()) {
            return found;
        }
        String set = set(label.get());
        List<Evidence> same = new ArrayList<>();
        for (Evidence hit : found) {
            String other = hit.label();
            if (other.startsWith(set) && (other.length() == set.length() || other.charAt(set.length()) == ':')) {
                same.add(hit);
            }
        }
        return same;
    }

    /** The concept a variant's label belongs to: what stands before its colon, or all of it without one. */
    public static String set(String label) {
        int colon = label.indexOf(':');
        return colon < 0 ? label : label.substring(0, colon);
    }

    /** Whom the mention at a place means; empty where there is none. */
    public Optional<Actor> actorAt(Span span) {
        int low = 0;
        int high = mentions.size();
        // Mentions stand in text order and do not overlap.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).span().overlaps(span)
                ? Optional.of(mentions.get(low).actor())
                : Optional.empty();
    }

    /** The words that begin in a stretch of the text. */
    public List<Term> wordsIn(Span span) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < words.size() && words.get(end).span().start() < span.end()) {
            end++;
        }
        return words.subList(low, end);
    }

    /** Words of headline and body in some of the voices. */
    public List<Term> words(Set<Voice> voices) {
        return voices.size() == EVERY_VOICE.size() ? words : spoken(voices);
    }

    private List<Term> spoken(Set<Voice> voices) {
        List<Term> spoken = new ArrayList<>(words.size());
        for (Term word : words) {
            if (voices.contains(word.voice())) {
                spoken.add(word);
            }
        }
        return Collections.unmodifiableList(spoken);
    }

    /** Words in one voice and zone. */
    public List<Term> words(Voice voice, Zone.Kind zone) {
        return words.stream()
                .filter(word -> word.voice() == voice && word.zone() == zone)
                .toList();
    }

    /** The body's words. */
    public List<Term> bodyWords() {
        return body(words);
    }

    /** The attributed quotations of headline and body. */
    public List<QuoteRow> attributed() {
        return quotes.stream().filter(QuoteRow::attributed).toList();
    }

    /** The attributed quotations of the body: what shares of attributions and of words are taken of. */
    public List<QuoteRow> bodyQuotes() {
        return attributed().stream().filter(row -> !row.inHeadline()).toList();
    }

    /** The distinct named sources of the body, in order of their first quotation (PEJ's fully identified sources). */
    public List<String> namedSources() {
        return bodyQuotes().stream()
                .filter(row -> row.named().equals("named"))
                .map(QuoteRow::speaker)
                .distinct()
                .toList();
    }

    /** The words that are counted for the words that set a group apart. */
    public TermCounts terms(Predicate<Term> among, Predicate<Term> counted) {
        return TermCounts.of(words.stream().filter(among).toList(), counted);
    }

    /** Who speaks where in the body, in text order, without overlaps; the outlet's own words are left out. */
    public List<Stretch> strip() {
        return Stretch.of(bodyWords(), bodyQuotes());
    }

    private static List<Term> body(List<Term> words) {
        List<Term> body = new ArrayList<>(words.size());
        for (Term word : words) {
            if (word.zone() == Zone.Kind.BODY) {
                body.add(word);
            }
        }
        return Collections.unmodifiableList(body);
    }

    private static List<Evidence> checked(ArticleId id, FeatureId feature, List<Evidence> found) {
        int from = 0;
        for (Evidence hit : found) {
            if (!hit.feature().value().equals(feature.value()) || hit.span().start() < from) {
                throw new IllegalArgumentException("Feature " + feature + " in " + id
                        + " gave evidence out of order or under another name: " + hit);
            }
            from = hit.span().start();
        }
        return List.copyOf(found);
    }
}
