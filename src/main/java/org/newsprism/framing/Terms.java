package org.newsprism.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor;
import org.newsprism.actor.CountryNames;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;
import org.newsprism.voice.Voice;

/** The words of a text as they are counted for the words that set a group apart (method M1). */
public final class Terms {

    /** Penn tags of words that carry grammar rather than matter. */
    private static final Set<String> FUNCTION_TAGS = Set.of(
            "CC", "DT", "EX", "IN", "LS", "MD", "PDT", "POS", "PRP", "PRP$", "RP", "TO", "WDT", "WP", "WP$", "WRB",
            "UH", "SYM");

    /** Relations that make even a verb or an adverb a function word. */
    private static final Set<String> FUNCTION_RELATIONS =
            Set.of("aux", "aux:pass", "cop", "mark", "case", "cc", "det", "cc:preconj", "det:predet");

    private static final Set<String> NEGATIONS = Set.of("not", "n't", "n’t");

    private static final CountryNames COUNTRIES = CountryNames.load();

    private Terms() {}

    /**
     * One word.
     *
     * @param lemma dictionary form in lower case; what is counted
     * @param span where it stands
     * @param voice whose word it is
     * @param zone headline or body
     * @param function whether it carries grammar rather than matter ({@code the}, {@code would}, {@code not})
     * @param name whether it is part of a proper name or a word made from one ({@code Ankara}, {@code Turkish})
     * @param number whether it is a numeral, in figures or in words
     */
    public record Term(
            String lemma, Span span, Voice voice, Zone.Kind zone, boolean function, boolean name, boolean number) {}

    /** Every word of headline and body in text order; punctuation is left out. */
    public static List<Term> of(AnnotatedText text) {
        List<Term> terms = new ArrayList<>();
        MentionSweep actors = new MentionSweep(text.cast());
        Set<String> capitals = capitals(text.document());
        for (Sentence sentence : text.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (!token.isWord()) {
                    continue;
                }
                int start = token.span().start();
                terms.add(new Term(
                        Phrase.lemma(token),
                        token.span(),
                        text.quotes().voiceAt(start),
                        sentence.zone(),
                        isFunction(token),
                        isName(sentence, i, capitals) || isActorsName(sentence, i, actors.at(start)),
                        token.tag().equals("CD")));
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isFunction(Token token) {
        return FUNCTION_TAGS.contains(token.tag())
                || FUNCTION_RELATIONS.contains(token.relation())
                || NEGATIONS.contains(LowerCase.of(token.text()));
    }

    /**
     * A capital where none is due marks a name or a word made from one. Where one is due, and in a headline, which may have
     * one on every word, the same word in the body decides.
     */
    private static boolean isName(Sentence sentence, int index, Set<String> capitals) {
        Token token = sentence.tokens().get(index);
        if (!hasCapital(token)) {
            return false;
        }
        boolean shown = sentence.zone() == Zone.Kind.BODY && isShownName(sentence, index);
        return shown
                || capitals.contains(Phrase.form(token))
                || COUNTRIES.of(token.text()).isPresent();
    }

    /** A word in capitals only, such as {@code US}, names where the actors say so, wherever it stands. */
    private static boolean isActorsName(Sentence sentence, int index, Optional<Mention> mention) {
        Token token = sentence.tokens().get(index);
        if (mention.isEmpty()) {
            return false;
        }
        boolean upper = token.text().length() > 1
                && token.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
        return mention.get().actor().naming() == Actor.Naming.NAMED
                && hasCapital(token)
                && (upper || !capitalIsDue(sentence, index) || token.tag().startsWith("NNP"));
    }

    private static boolean isShownName(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        boolean open = token.tag().startsWith("JJ") || token.tag().startsWith("NN");
        return hasCapital(token) && (token.tag().startsWith("NNP") || (open && !capitalIsDue(sentence, index)));
    }

    /** The words of the body that are shown to be names; of a text without a body, those of the headline. */
    private static Set<String> capitals(Document document) {
        boolean body = document.sentences().stream().anyMatch(sentence -> sentence.zone() == Zone.Kind.BODY);
        Set<String> capitals = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if ((sentence.zone() == Zone.Kind.BODY || !body) && isShownName(sentence, i)) {
                    capitals.add(Phrase.form(sentence.tokens().get(i)));
                }
            }
        }
        return capitals;
    }

    private static boolean hasCapital(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (Character.isUpperCase(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** At the beginning of a sentence, and behind a mark such as an opening quotation mark or a colon. */
    private static boolean capitalIsDue(Sentence sentence, int index) {
        return index == 0 || !sentence.tokens().get(index - 1).isWord();
    }
}
