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
        Optional<Draft> same = previous.filter(found -> found.passage() == draft.passage());
        Optional<Span> between = subjectBefore(draft, same.map(Draft::content), passages.get(draft.passage()));
        if (between.isPresent()) {
            return draft.spokenBy(between, "subject-before");
        }
        same = same.map(found -> firstOfSentence(found, before, passages.get(draft.passage())));
        if (same.isPresent()) {
            return same.get().speaker().isPresent() ? draft.spokenBy(same.get().speaker(), "same-paragraph") : draft;
        }
        return above(draft, previous, passages);
    }

    /** {@code “…,” Roe told them, after the guests had said that}: of a sentence's quotations the one between marks. */
    private static Draft firstOfSentence(Draft last, List<Draft> before, Passage passage) {
        if (last.form() == Quote.Form.DIRECT) {
            return last;
        }
        for (int i = before.size() - 1; i >= 0 && before.get(i).passage() == last.passage(); i--) {
            Draft other = before.get(i);
            if (other.form() == Quote.Form.DIRECT && other.speaker().isPresent() && sharesEnd(other, last, passage)) {
                return other;
            }
        }
        return last;
    }

    private static boolean sharesEnd(Draft one, Draft other, Passage passage) {
        return passage.sentences().stream()
                .map(passage::span)
                .anyMatch(span -> span.start() < one.content().end()
                        && one.content().end() <= span.end()
                        && span.contains(other.content().start()));
    }

    /** A quotation that opens its paragraph: the speaker of the paragraph before. */
    private static Draft above(Draft draft, Optional<Draft> previous, List<Passage> passages) {
        Passage here = passages.get(draft.passage());
        if (draft.passage() == 0
                || here.span(here.sentences().get(0)).start() < draft.content().start()) {
            return draft;
        }
        Passage before = passages.get(draft.passage() - 1);
        if (before.zone() != here.zone()) {
            return draft;
        }
        Range last = before.sentences().get(before.sentences().size() - 1);
        Optional<Draft> spoken = previous.filter(found -> found.passage() == draft.passage() - 1)
                .filter(found -> found.speaker().isPresent());
        boolean ends = spoken.filter(
                        found -> found.content().end() > before.span(last).start())
                .isPresent();
        if (ends && !before.is(before.size() - 1, ":")) {
            return draft.spokenBy(spoken.get().speaker(), "paragraph-before");
        }
        Optional<Range> subject = MainSubjects.before(before, before.size() - 1, List.of());
        if (subject.isPresent() && (isPerson(before, subject.get()) || before.is(before.size() - 1, ":"))) {
            return draft.spokenBy(subject.map(before::span), "paragraph-before-subject");
        }
        return spoken.map(found -> draft.spokenBy(found.speaker(), "paragraph-before"))
                .orElse(draft);
    }

    /** {@code The mayor was pleased. “…”}: the subject of a sentence right before that nobody's words stand in. */
    private static Optional<Span> subjectBefore(Draft draft, Optional<Span> previous, Passage passage) {
        Optional<Range> sentence = passage.sentences().stream()
                .filter(range -> passage.span(range).end() <= draft.content().start())
                .reduce((one, next) -> next)
                .filter(range -> previous.isEmpty()
                        || previous.get().end() <= passage.span(range).start());
        return sentence.flatMap(range -> MainSubjects.before(passage, range.to() - 1, List.of()))
                .filter(subject -> isPerson(passage, subject))
                .map(passage::span);
    }

    private static boolean isPerson(Passage passage, Range subject) {
        int head = subject.to() - 1;
        return passage.isName(head) || passage.is(head, "he") || passage.is(head, "she") || passage.is(head, "they");
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
