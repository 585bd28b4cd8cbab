package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/**
 * {@code Jane Roe, the author of a guide to bridges, said the}: a name that opens the sentence, with a description between
 * commas before the verb. What stands behind the verb is then no subject.
 */
final class DescribedSubject implements SpeakerPattern {
    private static final int LONGEST = 40;

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        String tag = passage.word(site.verb()).tag();
        boolean bare = tag.equals("VB") && !passage.is(site.verb() - 1, ",");
        return tag.equals("VBG") || bare
                ? Optional.empty()
                : before(passage, site.verb()).map(range -> Speaker.of(range, "described-subject"));
    }

    /** The name at the start of the sentence when only its description stands between it and the verb. */
    static Optional<Range> before(Passage passage, int verb) {
        int start = passage.sentence(verb).from();
        int close = verb - 1;
        while (close > start && Adjacency.isHelper(passage, close)) {
            close--;
        }
        if (!passage.is(close, ",")
                || !passage.isOutlet(close)
                || !passage.isOutlet(start)
                || close - start > LONGEST) {
            return Optional.empty();
        }
        int end = close;
        Optional<Range> name = nameAt(passage, passage.is(start, "as") ? start + 1 : start)
                .filter(range -> range.to() < end && passage.is(range.to(), ",") && passage.isOutlet(range.to()));
        return name.filter(range -> describes(passage, range.to() + 1, end));
    }

    /** A name; a lone capital word whose tag is wrong is one when a comma follows and the sentence goes on about it. */
    private static Optional<Range> nameAt(Passage passage, int i) {
        Optional<Range> name = NounPhrases.startingAt(passage, i).filter(range -> passage.isName(range.to() - 1));
        boolean written = i + 2 < passage.size()
                && passage.isVerb(i)
                && passage.is(i + 1, ",")
                && (passage.word(i + 2).tag().startsWith("W")
                        || passage.word(i + 2).tag().equals("PRP$"));
        return name.or(() -> written ? Optional.of(new Range(i, i + 1)) : Optional.empty());
    }

    /** Whether the words hold no verb of their own but in a relative clause, and are no second name. */
    private static boolean describes(Passage passage, int from, int to) {
        boolean relative = false;
        for (int i = from; i < to; i++) {
            relative |= passage.word(i).tag().startsWith("W");
            boolean ends = passage.is(i, ",") && passage.isOutlet(i);
            if ((Adjacency.isFinite(passage, i)
                            && passage.isOutlet(i)
                            && !relative
                            && !passage.word(i).tag().equals("VBN"))
                    || (passage.word(i).tag().equals("CC") && passage.is(i - 1, ","))) {
                return false;
            }
            relative &= !ends;
        }
        return true;
    }
}
