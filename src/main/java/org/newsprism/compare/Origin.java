package org.newsprism.compare;

import java.util.List;
import java.util.Optional;
import org.newsprism.story.Credit;

/**
 * Where an article's text comes from, as far as it says so or shows it (F45, F46). What is declared and what is inferred are
 * kept apart.
 *
 * @param article which
 * @param credits whom it credits, in text order
 * @param kind the strongest evidence there is
 */
public record Origin(CountedArticle article, List<Credit> credits, Kind kind) {

    public Origin {
        credits = List.copyOf(credits);
    }

    /** How it is known that a text is built on another's, the strongest first. */
    public enum Kind {
        /** It shares narrative with a wire text that the user supplied. */
        MATCHED("matches a supplied wire text"),
        /** A source line or brackets of its own say so. */
        DECLARED("credit of its own"),
        /** It shares narrative with another outlet's article. */
        SHARED("shares text with another outlet"),
        /** Nothing shows it; which does not mean that it is the outlet's own work. */
        NONE("nothing shown");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** The words a reader sees. */
        public String words() {
            return words;
        }
    }

    /** Those it names as its sources outside pictures, each once, in text order. */
    public List<String> declared() {
        return credits.stream()
                .filter(credit -> credit.kind() == Credit.Kind.DECLARED)
                .map(Credit::source)
                .distinct()
                .toList();
    }

    /** A label for tables: the one source it declares, or how many, or the kind. */
    public Optional<String> label() {
        return kind == Kind.NONE ? Optional.empty() : Optional.of(kind.words());
    }
}
