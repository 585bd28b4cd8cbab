package org.newsprism.voice;

import java.util.List;
import java.util.Set;

/**
 * Tells a credit from a speaker. In {@code According to the Echo, Jane Roe said the bridge was safe} and {@code Jane Roe
 * said the bridge was safe, the Echo reported} the paper vouches for the report and Jane Roe speaks: the words are hers.
 */
final class Credits {
    private static final Set<String> TEXTS = Set.of(
            "report",
            "newspaper",
            "paper",
            "agency",
            "daily",
            "website",
            "statement",
            "transcript",
            "magazine",
            "broadcaster",
            "network",
            "channel",
            "release");

    private Credits() {}

    /** Whether a source only hands on a speech act that its words contain, cue and speaker included. */
    static boolean isCredit(Passage passage, Claim claim, List<Claim> all) {
        boolean handsOn = claim.site()
                .filter(site -> site.isPhrase() || site.lemma().equals("report"))
                .isPresent();
        return handsOn
                && claim.speaker()
                        .flatMap(Speaker::words)
                        .filter(words -> isInstitution(passage, words))
                        .isPresent()
                && all.stream().anyMatch(other -> speaksWithin(claim, other));
    }

    private static boolean speaksWithin(Claim claim, Claim other) {
        return !other.equals(claim)
                && other.site()
                        .filter(site -> claim.content().contains(site.verb()) && !site.isNoun())
                        .flatMap(Site::source)
                        .filter(words -> claim.content().contains(words.from()))
                        .isPresent();
    }

    /** A name or a text; {@code two officials} and {@code the minister} may know the speech from hearing it. */
    private static boolean isInstitution(Passage passage, Range words) {
        int head = words.to() - 1;
        return passage.isName(head) || TEXTS.contains(passage.word(head).lemma());
    }
}
