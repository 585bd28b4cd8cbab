package org.newsprism.framing;

import java.util.List;

/**
 * What a feature counts, as the report prints it.
 *
 * @param title a few words, such as {@code Reporting verbs}
 * @param sentence one sentence that a reader could code by
 * @param source the literature it follows
 * @param base what its count is divided by
 * @param labels the labels its evidence can carry, in the order a table shows them; empty when open-ended
 * @param validation where its accuracy was measured; {@code UNVALIDATED} for all or the part that was not
 */
public record Definition(
        String title, String sentence, String source, Base base, List<String> labels, String validation) {
    public Definition {
        labels = List.copyOf(labels);
    }

    /** What a count is divided by. */
    public enum Base {
        /** Words of headline and body in the same voice; rates are per 1,000. */
        WORDS("words"),
        /** Attributed quotations. */
        QUOTATIONS("attributed quotations"),
        /** Clauses headed by a full verb, finite or not: {@link Clauses#in}. */
        CLAUSES("verb clauses"),
        /** All evidence of the same feature with the same prefix before {@code :} in its label: a variant set. */
        SAME_SET("mentions of the concept"),
        /** All evidence of the same feature: a label's rate is its share of them. */
        WHOLE("places of this kind");

        private final String label;

        Base(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }
}
