package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title and the name it belongs to.
 *
 * @param from first word of the two together
 * @param to the word after the last of the two, or of the name where they do not touch
 * @param rule how they stand: {@code title-name}, {@code title-comma-name}, {@code name-comma-title}, {@code name-is-title}
 */
record Attachment(TitlePhrase phrase, NameRun run, int from, int to, String rule) {

    private static final Set<String> COPULAS = Set.of("is", "was", "became", "remains", "'s");

    /** The titles of a sentence that stand by a name. */
    static List<Attachment> in(MarkedSentence s, List<TitlePhrase> phrases, List<NameRun> runs) {
        List<Attachment> found = new ArrayList<>();
        for (TitlePhrase phrase : phrases) {
            Attachment attachment =
                    phrase.plural() || phrase.title().kind() == Entry.Kind.BODY ? null : forward(s, phrase, runs);
            if (attachment != null) {
                found.add(attachment);
            }
        }
        for (TitlePhrase phrase : phrases) {
            boolean free = found.stream().noneMatch(a -> a.phrase().equals(phrase));
            if (free && !phrase.plural() && phrase.title().kind() == Entry.Kind.TITLE) {
                Attachment attachment = backward(s, phrase, runs);
                if (attachment != null) {
                    found.add(attachment);
                }
            }
        }
        return found;
    }

    private static @Nullable Attachment forward(MarkedSentence s, TitlePhrase phrase, List<NameRun> runs) {
        for (NameRun run : runs) {
            if (!run.mayBePerson()) {
                continue;
            }
            if (run.from() == phrase.to()) {
                return new Attachment(phrase, run, phrase.from(), run.to(), "title-name");
            }
            boolean full = run.parts().size() > 1;
            boolean comma =
                    run.from() == phrase.to() + 1 && s.folded(phrase.to()).equals(",");
            // "After a meeting with the German minister, Ivo Ban said": the comma closes the phrase, the name begins
            // the clause.
            boolean clause = s.startsVerb(run.to());
            if (comma
                    && full
                    && !clause
                    && phrase.definite()
                    && !phrase.title().entry().has("honorific")) {
                return new Attachment(phrase, run, phrase.from(), run.to(), "title-comma-name");
            }
        }
        return null;
    }

    private static @Nullable Attachment backward(MarkedSentence s, TitlePhrase phrase, List<NameRun> runs) {
        for (NameRun run : runs) {
            if (!run.mayBePerson()) {
                continue;
            }
            int after = run.to();
            boolean comma = s.folded(after).equals(",");
            if (comma && phrase.from() == after + 1) {
                return new Attachment(phrase, run, run.from(), run.to(), "name-comma-title");
            }
            boolean who = comma && s.folded(after + 1).equals("who") && COPULAS.contains(s.folded(after + 2));
            boolean is = COPULAS.contains(s.folded(after)) && !s.isPossessive(after);
            if ((who && phrase.from() == after + 3) || (is && phrase.from() == after + 1)) {
                return new Attachment(phrase, run, run.from(), run.to(), "name-is-title");
            }
        }
        return null;
    }
}
