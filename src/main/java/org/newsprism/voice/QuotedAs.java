package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code She was quoted as saying}, {@code the paper quoted the envoy as saying}: the one quoted speaks, not the one who
 * quotes.
 */
final class QuotedAs implements SpeakerPattern {
    private static final Set<String> QUOTING = Set.of("quote", "cite", "report", "record");

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        if (!passage.word(verb).tag().equals("VBG") || !passage.is(verb - 1, "as")) {
            return Optional.empty();
        }
        for (int i = verb - 2; i >= passage.sentence(verb).from() && verb - i < 15; i--) {
            if (passage.isVerb(i) && QUOTING.contains(passage.word(i).lemma())) {
                return Optional.of(quoted(passage, i, verb - 1));
            }
        }
        return Optional.empty();
    }

    private static Speaker quoted(Passage passage, int quoting, int as) {
        Optional<Range> words;
        if (Clauses.isPassive(passage, quoting)) {
            words = Clauses.subject(passage, quoting).map(head -> NounPhrases.around(passage, head));
        } else {
            boolean near =
                    as > quoting + 1 && as - quoting < 12 && !Contents.hasVerb(passage, new Range(quoting + 1, as));
            words = near ? Optional.of(new Range(quoting + 1, as)) : NounPhrases.startingAt(passage, quoting + 1);
        }
        return new Speaker(words, "quoted-as-saying");
    }
}
