package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsprism.language.Token;

/**
 * A sequence of words to be found among the tokens of a sentence; {@link Entry} says how it is written.
 *
 * @param words what each token in turn must be, never empty
 * @param partOfSpeech what the first must be; empty text for any
 */
record Phrase(List<Word> words, String partOfSpeech) {
    private static final Pattern SPACE = Pattern.compile("\\s++");

    /** How one word of a phrase is compared. */
    enum Kind {
        /** Lemma or form. */
        WORD,
        /** The lower-case form only. */
        FORM,
        /** The form with its capitals. */
        EXACT,
        /** The beginning of lemma or form. */
        PREFIX,
        /** Any one word. */
        ANY,
        /** A numeral or a currency sign. */
        NUMBER
    }

    record Word(Kind kind, String text) {
        boolean matches(Wording words, int index) {
            return switch (kind) {
                case WORD -> same(words.form(index)) || same(words.lemma(index));
                case FORM -> same(words.form(index));
                case EXACT -> words.token(index).text().equals(text);
                case PREFIX ->
                    words.form(index).startsWith(text) || words.lemma(index).startsWith(text);
                case ANY -> words.token(index).isWord();
                case NUMBER ->
                    words.token(index).tag().equals("CD")
                            || words.token(index).tag().equals("$");
            };
        }

        /** Nearly all words compared differ, and words keep their hash: a quick no. */
        private boolean same(String word) {
            return word.hashCode() == text.hashCode() && word.equals(text);
        }
    }

    Phrase {
        words = List.copyOf(words);
        if (words.isEmpty() || words.get(0).text().isEmpty()) {
            throw new IllegalArgumentException("A pattern begins with a word");
        }
    }

    /**
     * The phrases one written pattern stands for: two when it has a hyphen, which tokenisers split or keep.
     *
     * @throws IllegalArgumentException with a reason for the list's writer when it is not a pattern
     */
    static List<Phrase> parse(String pattern, String partOfSpeech) {
        List<Word> whole = new ArrayList<>();
        List<Word> split = new ArrayList<>();
        for (String piece : SPACE.split(pattern.strip().replace('’', '\''))) {
            whole.add(word(piece));
            split.addAll(pieces(piece));
        }
        Phrase phrase = new Phrase(split, partOfSpeech);
        return split.equals(whole) ? List.of(phrase) : List.of(phrase, new Phrase(whole, partOfSpeech));
    }

    /** The tokens that Universal Dependencies makes of one written word. */
    private static List<Word> pieces(String piece) {
        List<Word> words = new ArrayList<>();
        String rest = piece;
        for (int hyphen = rest.indexOf('-', 1);
                hyphen > 0 && hyphen < rest.length() - 1;
                hyphen = rest.indexOf('-', 1)) {
            words.add(word(rest.substring(0, hyphen)));
            words.add(new Word(Kind.FORM, "-"));
            rest = rest.substring(hyphen + 1);
        }
        String lower = rest.toLowerCase(Locale.ROOT);
        int clitic = lower.endsWith("n't") ? lower.length() - 3 : lower.endsWith("'s") ? lower.length() - 2 : 0;
        if (clitic > 0) {
            words.add(word(rest.substring(0, clitic)));
            words.add(new Word(Kind.FORM, lower.substring(clitic)));
        } else {
            words.add(word(rest));
        }
        return words;
    }

    private static Word word(String piece) {
        if (piece.isEmpty() || piece.equals("=")) {
            throw new IllegalArgumentException("empty pattern");
        }
        if (piece.equals("*")) {
            return new Word(Kind.ANY, "");
        }
        if (piece.equals("#")) {
            return new Word(Kind.NUMBER, "");
        }
        if (piece.indexOf('*') >= 0 && piece.indexOf('*') < piece.length() - 1) {
            throw new IllegalArgumentException("a * stands only at the end of a word: " + piece);
        }
        if (piece.endsWith("*")) {
            return new Word(Kind.PREFIX, piece.substring(0, piece.length() - 1).toLowerCase(Locale.ROOT));
        }
        if (piece.startsWith("=")) {
            return new Word(Kind.FORM, piece.substring(1).toLowerCase(Locale.ROOT));
        }
        boolean capital = piece.codePoints().anyMatch(Character::isUpperCase);
        return capital ? new Word(Kind.EXACT, piece) : new Word(Kind.WORD, piece);
    }

    int length() {
        return words.size();
    }

    /** Whether the phrase stands at this place of the sentence. */
    boolean standsAt(Wording sentence, int index) {
        return index >= 0
                && index + words.size() <= sentence.size()
                && words.get(0).matches(sentence, index)
                && goesOnAt(sentence, index);
    }

    /** The same for a phrase that was looked up by its first word: most kinds of words need no second look. */
    boolean goesOnAt(Wording sentence, int index) {
        if (index < 0 || index + words.size() > sentence.size()) {
            return false;
        }
        for (int i = words.size() - 1; i > 0; i--) {
            if (!words.get(i).matches(sentence, index + i)) {
                return false;
            }
        }
        Word first = words.get(0);
        boolean sure = first.kind() == Kind.WORD || first.kind() == Kind.PREFIX;
        return (sure || first.matches(sentence, index)) && PartOfSpeech.allows(this, sentence.sentence(), index);
    }

    static String form(Token token) {
        String text = token.text();
        return LowerCase.of(text.indexOf('’') < 0 ? text : text.replace('’', '\''));
    }

    static String lemma(Token token) {
        // Only names have capitals in their dictionary form.
        return token.tag().startsWith("NNP") ? LowerCase.of(token.lemma()) : token.lemma();
    }
}
