package org.newsprism.profile;

import java.util.List;

/** The four measures of whose voice leads (method M9). They answer different questions and are never mixed. */
public enum VoiceMeasure {
    /** How often: attributed quotations, A(s). */
    ATTRIBUTIONS("quotations") {
        @Override
        public long of(Share share) {
            return share.attributions();
        }
    },
    /** How many words between quotation marks, Q(s). */
    QUOTED_WORDS("quoted words") {
        @Override
        public long of(Share share) {
            return share.quotedWords();
        }
    },
    /** How many words, quoted or reported, W(s). */
    ATTRIBUTED_WORDS("attributed words") {
        @Override
        public long of(Share share) {
            return share.words();
        }
    },
    /** How many words and how near the top, P(s). */
    PROMINENCE("top-weighted words") {
        @Override
        public long of(Share share) {
            return share.weight();
        }
    };

    private final String label;

    VoiceMeasure(String label) {
        this.label = label;
    }

    /** What is measured, for a table. */
    public String label() {
        return label;
    }

    /** What one name gets, as a whole number. */
    public abstract long of(Share share);

    /** What all names of a set get together. */
    public long total(List<Share> all) {
        long sum = 0;
        for (Share share : all) {
            sum = Math.addExact(sum, of(share));
        }
        return sum;
    }

    /** What one name gets of the whole set, 0 to 1; NaN when the set has nothing of the kind. */
    public double share(Share share, List<Share> all) {
        long whole = total(all);
        return whole == 0 ? Double.NaN : (double) of(share) / whole;
    }
}
