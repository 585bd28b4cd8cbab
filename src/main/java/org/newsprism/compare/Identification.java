package org.newsprism.compare;

import java.util.List;
import java.util.Optional;

/**
 * What the corpus can and cannot tell apart, with the tables that show it.
 *
 * @param verdict the answer
 * @param reasons why, one sentence each, plain words
 * @param basis what stands for the event
 * @param cramersV of group by event, given or inferred, or by month where that stands for it; NaN when it cannot be said
 * @param matched the pairs of groups that share events with two articles or more each
 * @param byEvent groups by event
 * @param byMonth groups by month of publication
 * @param byOutlet groups by outlet
 * @param byDerivation groups by the metadata's {@code derived_from}
 */
public record Identification(
        Verdict verdict,
        List<String> reasons,
        Basis basis,
        double cramersV,
        List<Pair> matched,
        CrossTable byEvent,
        CrossTable byMonth,
        CrossTable byOutlet,
        CrossTable byDerivation) {

    /** What stands for the event an article reports. */
    public enum Basis {
        /** The event the user gave; an article without may be inferred to report one of these. */
        EVENT("event"),
        /** The event inferred from date, actors and words, for want of given ones. */
        INFERRED("inferred event"),
        /** The month of publication, where no two groups share an inferred event. */
        MONTH("month of publication"),
        /** Nothing: events and dates are not known. */
        NONE("nothing: events not known");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        /** The words a reader sees. */
        public String label() {
            return label;
        }
    }

    /** Two groups by name, in the groups' order. */
    public record Pair(String first, String second) {}

    public Identification {
        reasons = List.copyOf(reasons);
        matched = List.copyOf(matched);
    }

    /** Whether charts that set groups side by side carry the band "descriptive only". */
    public boolean descriptiveOnly() {
        return verdict == Verdict.NOT_IDENTIFIABLE;
    }

    /** The block within which labels are permuted for an article: its event or month; empty when it has none. */
    Optional<String> block(CountedArticle article) {
        return switch (basis) {
            case EVENT, INFERRED -> Confounding.shared(article);
            case MONTH -> Confounding.month(article);
            case NONE -> Optional.empty();
        };
    }
}
