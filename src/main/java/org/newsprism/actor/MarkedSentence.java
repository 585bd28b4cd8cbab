package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** A sentence with what the tables say of its words. */
final class MarkedSentence {
    /** Words tagged as prepositions that open a clause with its own subject. */
    private static final Set<String> CONJUNCTIONS = Set.of(
            "that",
            "after",
            "before",
            "while",
            "if",
            "because",
            "since",
            "as",
            "although",
            "though",
            "whether",
            "until",
            "when",
            "whereas",
            "unless");

    final Sentence sentence;
    private final List<Token> tokens;
    private final String[] folded;
    private final List<List<String>> atoms;
    private final @Nullable Element[] at;
    private final List<Element> elements = new ArrayList<>();

    MarkedSentence(Sentence sentence) {
        this.sentence = sentence;
        this.tokens = sentence.tokens();
        this.folded = new String[tokens.size()];
        this.atoms = new ArrayList<>(tokens.size());
        this.at = new @Nullable Element[tokens.size()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = Folding.fold(tokens.get(i).text());
            atoms.add(Folding.atoms(folded[i]));
        }
    }

    int size() {
        return folded.length;
    }

    Token token(int i) {
        return tokens.get(i);
    }

    String text(int i) {
        return tokens.get(i).text();
    }

    /** The word in lower case without accents; empty outside the sentence. */
    String folded(int i) {
        return i < 0 || i >= folded.length ? "" : folded[i];
    }

    List<String> atoms(int i) {
        return atoms.get(i);
    }

    /** The word's tag; empty outside the sentence. */
    String tag(int i) {
        return i < 0 || i >= folded.length ? "" : tokens.get(i).tag();
    }

    String lemma(int i) {
        return i < 0 || i >= folded.length ? "" : tokens.get(i).lemma();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < folded.length && Character.isUpperCase(text(i).charAt(0));
    }

    /** What the tables know of a word; null when nothing or outside the sentence. */
    @Nullable
    Element at(int i) {
        return i < 0 || i >= folded.length ? null : at[i];
    }

    List<Element> elements() {
        return elements;
    }

    void mark(Element element) {
        elements.add(element);
        for (int i = element.from(); i < element.to(); i++) {
            at[i] = element;
        }
    }

    void unmark(Element element) {
        elements.remove(element);
        for (int i = element.from(); i < element.to(); i++) {
            at[i] = null;
        }
    }

    Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }

    /** The words as they stand, white space folded. */
    String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from
                    && tokens.get(i - 1).span().end() < tokens.get(i).span().start()) {
                words.append(' ');
            }
            words.append(text(i));
        }
        return words.toString();
    }

    boolean isPossessive(int i) {
        return tag(i).equals("POS") || folded(i).equals("'s") || folded(i).equals("'");
    }

    /** Whether a hyphen ties the word to a neighbour without white space, as in {@code US-led}. */
    boolean inCompound(int from, int to) {
        return hyphenBetween(to, to - 1) || hyphenBetween(from - 1, from);
    }

    private boolean hyphenBetween(int mark, int word) {
        if (!folded(mark).equals("-")) {
            return false;
        }
        return mark > word
                ? tokens.get(word).span().end() == tokens.get(mark).span().start()
                : tokens.get(mark).span().end() == tokens.get(word).span().start();
    }

    /** The word among {@code from..to} that the others hang on; the last one when the grammar does not say. */
    int head(int from, int to) {
        for (int i = from; i < to; i++) {
            int head = tokens.get(i).head();
            if ((head < from || head >= to) && !tag(i).equals(",") && !tag(i).equals("POS")) {
                return i;
            }
        }
        return to - 1;
    }

    /** Whether a finite verb stands at a place. */
    boolean startsVerb(int i) {
        String tag = tag(i);
        return tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("MD");
    }

    /** Whether words are the subject of a verb or its agent, by the grammar or by standing right before a verb. */
    boolean isSubject(int from, int to) {
        Token head = tokens.get(head(from, to));
        for (int steps = 0; steps < 3 && head.relation().equals("conj") && head.head() >= 0; steps++) {
            // "A and B arrived": both are the subject.
            head = tokens.get(head.head());
        }
        if (head.relation().startsWith("nsubj") || head.relation().equals("obl:agent")) {
            return true;
        }
        String before = tag(from - 1);
        boolean clause = CONJUNCTIONS.contains(folded(from - 1));
        return startsVerb(to)
                && (clause || !before.equals("IN"))
                && !before.equals("TO")
                && !before.equals("POS")
                && !before.startsWith("NN");
    }
}
