package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;

/**
 * Gives quotations that stand by themselves the speaker of their neighbours: the quotation they continue, the one right
 * before in the paragraph or at the end of the paragraph before, or the one right behind.
 */
final class Continuations {
    private final String text;

    Continuations(String text) {
        this.text = text;
    }

    /** The same drafts with speakers where a neighbour gives one. */
    List<Draft> resolve(List<Draft> drafts, List<Passage> passages) {
        List<Draft> resolved = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            resolved.add(draft.waiting() ? resolve(draft, i, drafts, resolved, passages) : draft);
        }
        return List.copyOf(resolved);
    }

    private Draft resolve(Draft draft, int at, List<Draft> all, List<Draft> before, List<Passage> passages) {
        Optional<Draft> previous = last(before);
        if (draft.continues() && previous.isPresent()) {
            return previous.get().speaker().isPresent()
                    ? draft.spokenBy(previous.get().speaker(), "reopened-marks")
                    : draft;
        }
        if (draft.form() == Quote.Form.FRAGMENT) {
            return previous.filter(found -> sameSentence(found, draft, passages.get(draft.passage())))
                    .map(found -> draft.spokenBy(found.speaker(), "same-sentence"))
                    .orElse(draft);
        }
        Optional<Draft> next = at + 1 < all.size() ? Optional.of(all.get(at + 1)) : Optional.empty();
        Optional<Draft> follower = next.filter(
                        found -> !found.waiting() && found.speaker().isPresent())
                .filter(found -> found.form() == Quote.Form.DIRECT)
                .filter(found -> found.passage() == draft.passage()
                        && isBlank(draft.content().end(), found.content().start()));
        if (follower.isPresent()) {
            return draft.spokenBy(follower.get().speaker(), "next-marks");
        }
        Optional<Draft> same = previous.filter(
                found -> found.passage() == draft.passage() && found.speaker().isPresent());
        if (same.isPresent()) {
            return draft.spokenBy(same.get().speaker(), "same-paragraph");
        }
        Optional<Draft> above = previous.filter(found -> found.passage() == draft.passage() - 1)
                .filter(found -> found.speaker().isPresent()
                        && passages.get(found.passage()).zone()
                                == passages.get(draft.passage()).zone());
        return above.map(found -> draft.spokenBy(found.speaker(), "paragraph-before"))
                .orElse(draft);
    }

    private static Optional<Draft> last(List<Draft> before) {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).form() != Quote.Form.SCARE) {
                return Optional.of(before.get(i));
            }
        }
        return Optional.empty();
    }

    private static boolean sameSentence(Draft one, Draft other, Passage passage) {
        if (one.passage() != other.passage()) {
            return false;
        }
        return passage.sentences().stream()
                .map(passage::span)
                .anyMatch(span -> span.contains(one.content().start())
                        && span.contains(other.content().start()));
    }

    private boolean isBlank(int from, int to) {
        return from <= to && new Span(from, to).of(text).isBlank();
    }
}
