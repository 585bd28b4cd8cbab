package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
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
        VoiceSweep voices = new VoiceSweep(text.quotes());
        List<Mention> mentions = text.cast().mentions();
        int mention = 0;
        for (Sentence sentence : text.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Token token = sentence.tokens().get(i);
                if (!token.isWord()) {
                    continue;
                }
                int start = token.span().start();
                while (mention < mentions.size() && mentions.get(mention).span().end() <= start) {
                    mention++;
                }
                boolean mentioned = mention < mentions.size()
                        && mentions.get(mention).span().overlaps(token.span());
                terms.add(new Term(
                        token.lemma().toLowerCase(Locale.ROOT),
                        token.span(),
                        voices.at(start),
                        sentence.zone(),
                        isFunction(token),
                        isName(token, i == 0, mentioned),
                        token.tag().equals("CD")));
            }
        }
        return List.copyOf(terms);
    }

    private static boolean isFunction(Token token) {
        return FUNCTION_TAGS.contains(token.tag())
                || FUNCTION_RELATIONS.contains(token.relation())
                || NEGATIONS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** A capital inside a sentence marks a name or a word made from one; at its beginning only a mention does. */
    private static boolean isName(Token token, boolean first, boolean mentioned) {
        if (token.tag().startsWith("NNP")) {
            return true;
        }
        boolean capital = Character.isUpperCase(token.text().codePointAt(0));
        boolean open = token.tag().startsWith("JJ") || token.tag().startsWith("NN");
        return capital && open && (!first || mentioned);
    }
}
