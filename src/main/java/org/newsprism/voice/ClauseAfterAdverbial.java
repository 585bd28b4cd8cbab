package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code She said in the absence of a deal, the town would pay}: a clause that begins with an adverbial. */
final class ClauseAfterAdverbial implements ContentPattern {
    private static final int LONGEST = 12;

    @Override
    public String id() {
        return "clause-after-adverbial";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        int from = site.words().to();
        int end = passage.sentence(site.verb()).to();
        boolean plain = site.lemma().equals("say") && from < end && passage.isOutlet(from);
        if (!plain
                || !passage.word(from).tag().equals("IN")
                || NounPhrases.isDay(passage, Math.min(from + 1, end - 1))) {
            return List.of();
        }
        for (int comma = from; comma < Math.min(end - 1, from + LONGEST); comma++) {
            if (Adjacency.isFinite(passage, comma)) {
                return List.of();
            }
            if (passage.is(comma, ",")) {
                Optional<Range> subject = NounPhrases.startingAt(passage, comma + 1);
                boolean clause = subject.isPresent()
                        && subject.get().to() < end
                        && Adjacency.isFinite(passage, subject.get().to());
                return clause ? List.of(new Range(from, Contents.limit(passage, sites, site, comma))) : List.of();
            }
        }
        return List.of();
    }
}
