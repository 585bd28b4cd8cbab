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
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                Token token = tokens.get(i);
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
        return isGrammar(token.tag()) || isGrammatical(token.relation()) || isNegation(token.text());
    }

    /** Penn tags of words that carry grammar rather than matter. */
    private static boolean isGrammar(String tag) {
        return switch (tag) {
            case "CC", "DT", "EX", "IN", "LS", "MD", "PDT", "POS", "PRP", "PRP$", "RP", "TO", "WDT", "WP", "WP$" ->
                true;
            case "WRB", "UH", "SYM" -> true;
            default -> false;
        };
    }

    /** Relations that make even a verb or an adverb a function word. */
    private static boolean isGrammatical(String relation) {
        return switch (relation) {
            case "aux", "aux:pass", "cop", "mark", "case", "cc", "det", "cc:preconj", "det:predet" -> true;
            default -> false;
        };
    }

    private static boolean isNegation(String word) {
        return word.length() == 3
                && (word.equalsIgnoreCase("not") || word.equalsIgnoreCase("n't") || word.equalsIgnoreCase("n’t"));
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
        if (mention.isEmpty() || mention.get().actor().naming() != Actor.Naming.NAMED || !hasCapital(token)) {
            return false;
        }
        if (!capitalIsDue(sentence, index) || token.tag().startsWith("NNP")) {
            return true;
        }
        return token.text().length() > 1
                && token.text().codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private static boolean isShownName(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (!hasCapital(token)) {
            return false;
        }
        boolean open = token.tag().startsWith("JJ") || token.tag().startsWith("NN");
        return (token.tag().startsWith("NNP") || (open && !capitalIsDue(sentence, index)));
    }

    /** The words of the body that are shown to be names; of a text without a body, those of the headline. */
    private static Set<String> capitals(Document document) {
        boolean body = document.sentences().stream().anyMatch(sentence -> sentence.zone() == Zone.Kind.BODY);
        Set<String> capitals = new HashSet<>();
        for (Sentence sentence : document.sentences()) {
            if (body && sentence.zone() != Zone.Kind.BODY) {
                continue;
            }
            for (int i = 0; i < sentence.tokens().size(); i++) {
                if (isShownName(sentence, i)) {
                    capitals.add(Phrase.form(sentence.tokens().get(i)));
                }
            }
        }
        return capitals;
    }

    private static boolean hasCapital(Token token) {
        String text = token.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                return true;
            }
            if (c >= 128) {
                return text.codePoints().anyMatch(Character::isUpperCase);
            }
        }
        return false;
    }

    /** At the beginning of a sentence, and behind a mark such as an opening quotation mark or a colon. */
    private static boolean capitalIsDue(Sentence sentence, int index) {
        return index == 0 || !sentence.tokens().get(index - 1).isWord();
    }
}
