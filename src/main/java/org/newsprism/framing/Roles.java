package org.newsprism.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Actors as agent or patient of a clause (method M12). A place is the word that names the actor; an actor that shares its
 * place among several verbs is found once for each.
 */
final class Roles implements Feature {
    private static final FeatureId ID = new FeatureId("agency");
    private static final String AGENT = "role:agent";
    private static final String PATIENT = "role:patient";

    /** Verbs that say what something is or has: nobody acts in them (Halliday's relational processes). */
    private static final Set<String> RELATIONAL = Set.of(
            "be",
            "have",
            "seem",
            "appear",
            "become",
            "remain",
            "include",
            "contain",
            "consist",
            "belong",
            "exist",
            "lack",
            "mean",
            "cost",
            "weigh",
            "own",
            "deserve",
            "resemble",
            "differ");

    private static final Definition DEFINITION = new Definition(
            "Agents and patients",
            "A person, body or country as the one who acts in a clause (subject of an active verb, by-phrase of a passive)"
                    + " or the one acted on (object of an active verb, subject of a passive); verbs of being and having and verbs"
                    + " that hand over a quotation are left out.",
            "Fowler (1991), Language in the News; van Dijk (1991), Racism and the Press; Halliday (1985) on transitivity",
            Definition.Base.WHOLE,
            List.of(AGENT, PATIENT),
            "verb and agent F1 91.0 %, verb and patient F1 86.3 % on UD English GUM, open genres, before names are tied to"
                    + " actors (2026-11-28); the tie to actors is UNVALIDATED");

    @Override
    public FeatureId id() {
        return ID;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public List<Evidence> find(AnnotatedText text) {
        List<Evidence> found = new ArrayList<>();
        CueSpans cues = new CueSpans(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            List<Place> places = new ArrayList<>();
            for (int verb : Clauses.verbs(sentence)) {
                Token token = sentence.tokens().get(verb);
                if (!RELATIONAL.contains(Phrase.lemma(token)) && !cues.overlap(token.span())) {
                    places(sentence, verb, places);
                }
            }
            places.removeIf(place ->
                    text.cast().at(sentence.tokens().get(place.noun()).span()).isEmpty());
            places.sort(Comparator.comparingInt(Place::noun).thenComparingInt(Place::verb));
            for (Place place : places) {
                Span span = sentence.tokens().get(place.noun()).span();
                found.add(new Evidence(
                        ID,
                        place.label(),
                        Phrase.lemma(sentence.tokens().get(place.verb())),
                        span,
                        sentence.index(),
                        text.quotes().voiceAt(span.start()),
                        sentence.zone(),
                        note(sentence, place)));
            }
        }
        return List.copyOf(found);
    }

    /** A noun in a role of a verb. */
    private record Place(int noun, int verb, String label, Optional<PassiveForm> passive) {}

    private static void places(Sentence sentence, int verb, List<Place> places) {
        Optional<PassiveForm> passive = PassiveForm.at(sentence, verb);
        if (passive.isPresent()) {
            Agents.of(sentence, verb).ifPresent(noun -> add(sentence, noun, verb, AGENT, passive, places));
            acted(sentence, verb).ifPresent(noun -> add(sentence, noun, verb, PATIENT, passive, places));
        } else {
            subject(sentence, verb, "nsubj").ifPresent(noun -> add(sentence, noun, verb, AGENT, passive, places));
            dependent(sentence, verb, "obj").ifPresent(noun -> add(sentence, noun, verb, PATIENT, passive, places));
        }
    }

    /** The noun, and those that "and" joins to it. */
    private static void add(
            Sentence sentence, int noun, int verb, String label, Optional<PassiveForm> passive, List<Place> places) {
        places.add(new Place(noun, verb, label, passive));
        for (int joined : sentence.dependents(noun)) {
            if (sentence.tokens().get(joined).relation().equals("conj")) {
                places.add(new Place(joined, verb, label, passive));
            }
        }
    }

    /** Whom a passive says something of: its subject, or the noun a bare participle belongs to. */
    private static Optional<Integer> acted(Sentence sentence, int verb) {
        Optional<Integer> subject = subject(sentence, verb, "nsubj:pass");
        Token token = sentence.tokens().get(verb);
        return subject.isEmpty() && token.relation().equals("acl") && token.head() >= 0
                ? Optional.of(token.head())
                : subject;
    }

    /** A verb's own subject, or that of the verb "and" joins it to; a relative pronoun stands for its noun. */
    private static Optional<Integer> subject(Sentence sentence, int verb, String relation) {
        List<Token> tokens = sentence.tokens();
        int from = verb;
        // Verbs joined in a chain share the first one's subject; a chain is no longer than its sentence.
        for (int step = 0; step < tokens.size(); step++) {
            Optional<Integer> own = dependent(sentence, from, relation);
            if (own.isPresent()) {
                return tokens.get(own.get()).tag().startsWith("W") ? antecedent(sentence, from, own.get()) : own;
            }
            Token token = tokens.get(from);
            boolean shares = token.relation().equals("conj") && token.head() >= 0 && subjectless(sentence, from);
            if (!shares || !tokens.get(token.head()).tag().startsWith("VB")) {
                return Optional.empty();
            }
            from = token.head();
        }
        return Optional.empty();
    }

    /** The noun a relative pronoun stands for: that of its clause, or, where the tree has none, the one just before it. */
    private static Optional<Integer> antecedent(Sentence sentence, int verb, int pronoun) {
        List<Token> tokens = sentence.tokens();
        Token head = tokens.get(verb);
        if (head.relation().equals("acl:relcl") && head.head() >= 0 && head.head() < pronoun) {
            return Optional.of(head.head());
        }
        int before = pronoun - 1;
        if (before > 0 && tokens.get(before).text().equals(",")) {
            before--;
        }
        return before >= 0 && tokens.get(before).tag().startsWith("NN") ? Optional.of(before) : Optional.empty();
    }

    private static boolean subjectless(Sentence sentence, int verb) {
        return sentence.dependents(verb).stream()
                .noneMatch(i -> sentence.tokens().get(i).relation().contains("subj"));
    }

    private static Optional<Integer> dependent(Sentence sentence, int verb, String relation) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() == verb && tokens.get(i).relation().equals(relation)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static String note(Sentence sentence, Place place) {
        String verb = sentence.tokens().get(place.verb()).text();
        String form = place.passive()
                .map(passive -> "; passive: " + passive.name().toLowerCase(Locale.ROOT))
                .orElse("");
        return "of " + verb + form + (Scope.negated(sentence.tokens(), place.verb()) ? "; negated" : "");
    }
}
