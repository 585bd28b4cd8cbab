package org.newsprism.compare;

import java.util.List;
import org.newsprism.actor.CountryNames;
import org.newsprism.framing.Terms.Term;

/** What is counted for the words that set groups apart. */
public enum KeyUnit {
    /** Lemmas of single words that are no function word, no name and no number. */
    WORD("word"),
    /** Two to four lemmas in a row, content words at both ends, without names and numbers. */
    PHRASE("phrase"),
    /** Names, with the aliases of an actor and the words for a country folded into one. */
    NAME("name");

    private final String label;

    KeyUnit(String label) {
        this.label = label;
    }

    /** Its name in data files. */
    public String label() {
        return label;
    }

    /** All of them in one article, in all voices, in text order. */
    List<KeyUse> in(CountedArticle article, CountryNames countries) {
        return switch (this) {
            case WORD ->
                article.counts().words().stream()
                        .filter(KeyUnit::isWord)
                        .map(term -> new KeyUse(term.lemma(), term.span(), term.voice(), ""))
                        .toList();
            case PHRASE -> KeyPhrases.in(article);
            case NAME -> new KeyNames(article, countries).all();
        };
    }

    /** Whether a word is looked at one by one. */
    public static boolean isWord(Term word) {
        return !word.function()
                && !word.name()
                && !word.number()
                && word.lemma().codePoints().anyMatch(Character::isLetter);
    }
}
