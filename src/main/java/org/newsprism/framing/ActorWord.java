package org.newsprism.framing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor;
import org.newsprism.actor.CountryNames;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;
import org.newsprism.voice.Voice;

/**
 * A word that grammar ties to an actor.
 *
 * @param mention the actor's place; a pronoun too
 * @param relation how the word is tied to it
 * @param lemma the word
 * @param span where it stands
 * @param voice whose word it is
 */
public record ActorWord(Mention mention, Relation relation, String lemma, Span span, Voice voice) {

    /** How a word is tied to an actor. */
    public enum Relation {
        /** An adjective on it or said of it: {@code angry Norland}, {@code Norland is angry}. */
        ADJECTIVE("adjective"),
        /** A verb whose subject it is, or whose doer with {@code by}. */
        DOES("does"),
        /** A verb whose object it is, or whose subject in the passive. */
        UNDERGOES("undergoes"),
        /** A noun that it has: {@code Norland's threat}. */
        HAS("has"),
        /** Within five words before or after it in its sentence. */
        NEAR("near");

        private final String label;

        Relation(String label) {
            this.label = label;
        }

        /** Its name in tables and data files. */
        public String label() {
            return label;
        }
    }

    /** The same word as tied to another actor. */
    public ActorWord of(Actor actor) {
        return new ActorWord(mention.of(actor), relation, lemma, span, voice);
    }

    private static final Set<String> EMPTY = Set.of("be", "have", "do");
    private static final CountryNames COUNTRIES = CountryNames.load();

    /** The words tied to named actors by a dependency, in text order. */
    public static List<ActorWord> of(AnnotatedText text) {
        List<ActorWord> found = new ArrayList<>();
        for (Mention mention : text.cast().mentions()) {
            if (mention.actor().naming() == Actor.Naming.NAMED) {
                text.document()
                        .sentenceAt(mention.span().start())
                        .ifPresent(sentence -> new Ties(text, sentence, mention, found).find());
            }
        }
        found.sort(Comparator.comparingInt((ActorWord word) -> word.span().start())
                .thenComparing(word -> word.mention().span().start())
                .thenComparing(ActorWord::relation));
        return List.copyOf(found);
    }

    /** The search around one mention. */
    private record Ties(AnnotatedText text, Sentence sentence, Mention mention, List<ActorWord> found) {

        void find() {
            int head = head();
            if (head < 0) {
                return;
            }
            List<Token> words = sentence.tokens();
            for (int i = 0; i < words.size(); i++) {
                Token word = words.get(i);
                if (word.head() == head
                        && word.relation().equals("amod")
                        && word.tag().startsWith("JJ")) {
                    add(Relation.ADJECTIVE, word);
                }
            }
            Token name = words.get(head);
            if (name.head() >= 0) {
                tie(name, words.get(name.head()), words);
            }
        }

        private void tie(Token name, Token governor, List<Token> words) {
            boolean verb = governor.tag().startsWith("VB");
            switch (name.relation()) {
                case "nsubj" -> {
                    if (verb) {
                        add(Relation.DOES, governor);
                    } else if (governor.tag().startsWith("JJ")) {
                        add(Relation.ADJECTIVE, governor);
                    }
                }
                case "nsubj:pass", "obj", "iobj" -> {
                    if (verb) {
                        add(Relation.UNDERGOES, governor);
                    }
                }
                case "obl:agent" -> add(Relation.DOES, governor);
                case "obl" -> {
                    if (verb && by(name, words) && passive(governor, words)) {
                        add(Relation.DOES, governor);
                    }
                }
                case "nmod:poss" -> {
                    if (governor.tag().startsWith("NN")) {
                        add(Relation.HAS, governor);
                    }
                }
                default -> {
                    // Nothing of the actor's own: a conjunct, a modifier, a place.
                }
            }
        }

        /** The word of the mention that the others depend on. */
        private int head() {
            List<Token> words = sentence.tokens();
            for (int i = 0; i < words.size(); i++) {
                Token word = words.get(i);
                if (mention.span().overlaps(word.span())
                        && word.isWord()
                        && !word.tag().equals("POS")) {
                    boolean outside = word.head() < 0
                            || !mention.span().overlaps(words.get(word.head()).span());
                    if (outside) {
                        return i;
                    }
                }
            }
            return -1;
        }

        private static boolean by(Token name, List<Token> words) {
            int index = words.indexOf(name);
            return words.stream()
                    .anyMatch(word -> word.head() == index
                            && word.relation().equals("case")
                            && word.lemma().equals("by"));
        }

        private static boolean passive(Token verb, List<Token> words) {
            int index = words.indexOf(verb);
            return verb.tag().equals("VBN")
                    && (verb.relation().startsWith("acl")
                            || words.stream()
                                    .anyMatch(word -> word.head() == index
                                            && word.relation().equals("aux:pass")));
        }

        private void add(Relation relation, Token word) {
            String lemma = Phrase.lemma(word);
            Optional<String> country = COUNTRIES.of(word.text());
            if (!EMPTY.contains(lemma) && country.isEmpty() && !mention.span().overlaps(word.span())) {
                found.add(new ActorWord(
                        mention,
                        relation,
                        lemma,
                        word.span(),
                        text.quotes().voiceAt(word.span().start())));
            }
        }
    }
}
