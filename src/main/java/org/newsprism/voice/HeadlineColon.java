package org.newsprism.voice;

import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Zone;

/** {@code Minister: deal is done}: a headline that names its speaker before a colon. */
final class HeadlineColon {
    private static final int LONGEST = 8;
    private static final Set<String> ROLES = Set.of(
            "minister",
            "president",
            "official",
            "officials",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "analyst",
            "analysts",
            "expert",
            "experts",
            "envoy",
            "ambassador",
            "general",
            "leader",
            "mayor",
            "governor",
            "senator",
            "police",
            "study",
            "poll",
            "report",
            "source",
            "sources",
            "chief",
            "commander",
            "lawmaker",
            "lawmakers",
            "ministry",
            "diplomat",
            "diplomats",
            "adviser",
            "pm",
            "fm",
            "premier",
            "chancellor",
            "secretary");

    private HeadlineColon() {}

    /**
     * The words behind the colon; empty when what stands before it is no speaker but a topic.
     *
     * @param speakers last words of those who speak in the body, in lower case: a bare name must be among them
     */
    static Optional<Claim> claim(Passage passage, Set<String> speakers) {
        if (passage.zone() != Zone.Kind.HEADLINE) {
            return Optional.empty();
        }
        Optional<Range> speaker = NounPhrases.startingAt(passage, 0);
        if (speaker.isEmpty()
                || speaker.get().to() > LONGEST
                || !passage.is(speaker.get().to(), ":")) {
            return Optional.empty();
        }
        String last = passage.lower(speaker.get().to() - 1);
        boolean speaks = ROLES.contains(last) || speakers.contains(last);
        Range content = new Range(speaker.get().to() + 1, passage.size());
        if (!speaks || Frames.words(passage, content) < 2) {
            return Optional.empty();
        }
        return Contents.trim(passage, content)
                .map(range -> new Claim(
                        Optional.empty(), range, Optional.of(Speaker.of(speaker.get(), "headline")), "headline-colon"));
    }
}
