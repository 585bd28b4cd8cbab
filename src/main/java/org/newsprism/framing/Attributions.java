package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * The words of a sentence by which its writer leaves a statement or a name to others without saying to whom
 * ({@code allegedly}, {@code the so-called deal}), and what falls under each (Bednarek 2006 on hearsay).
 */
final class Attributions {
    private static final Set<String> ADVERBS =
            Set.of("allegedly", "reportedly", "supposedly", "purportedly", "ostensibly");
    private static final Set<String> ADJECTIVES = Set.of(
            "alleged",
            "reported",
            "supposed",
            "purported",
            "so-called",
            "self-styled",
            "self-proclaimed",
            "self-declared",
            "self-described");
    /** The last parts of those with a hyphen, where the tokens are parted. */
    private static final Set<String> PARTS = Set.of("called", "styled", "proclaimed", "declared", "described");

    private static final Attributions NONE = new Attributions(List.of(), List.of());

    private final List<Token> tokens;
    private final List<Word> words;

    /**
     * A word of the sentence.
     *
     * @param from index of its first token
     * @param to index after its last
     * @param head index of the word it is said of; -1 when it depends on none
     */
    private record Word(String text, int from, int to, int head) {}

    private Attributions(List<Token> tokens, List<Word> words) {
        this.tokens = tokens;
        this.words = words;
    }

    static Attributions in(Sentence sentence) {
        List<Word> words = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).text();
            // All of them end so, and few other words do.
            char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
            if (last != 'd' && last != 'D' && last != 'y' && last != 'Y') {
                continue;
            }
            String form = Phrase.form(tokens.get(i));
            boolean parted =
                    PARTS.contains(form) && i >= 2 && tokens.get(i - 1).text().equals("-");
            String text = parted ? Phrase.form(tokens.get(i - 2)) + "-" + form : form;
            boolean adjective = ADJECTIVES.contains(text)
                    && (text.indexOf('-') >= 0 || tokens.get(i).relation().equals("amod"));
            if (adjective || ADVERBS.contains(text)) {
                words.add(
                        new Word(text, parted ? i - 2 : i, i + 1, tokens.get(i).head()));
            }
        }
        return words.isEmpty() ? NONE : new Attributions(tokens, words);
    }

    /**
     * The word under which the words from one index up to another stand: it is said of them, of what they are part of, or
     * stands right before them. Empty where there is none; a word is not under itself.
     */
    Optional<String> of(int from, int to) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return words.stream()
                .filter(word -> word.to() <= from || word.from() >= to)
                .filter(word -> word.to() == from || governs(word.head(), from, to))
                .map(Word::text)
                .findFirst();
    }

    private boolean governs(int head, int from, int to) {
        int at = from;
        for (int steps = 0; steps < Scope.DEPTH + to - from && at >= 0; steps++) {
            if (at == head) {
                return true;
            }
            at = Scope.DENIED.contains(tokens.get(at).relation()) || (at >= from && at < to)
                    ? tokens.get(at).head()
                    : -1;
        }
        return false;
    }
}
