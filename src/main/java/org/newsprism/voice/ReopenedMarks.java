package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;

/**
 * Makes one quotation of a speech given over several paragraphs, each opened by a mark and only the last one closed. A
 * paragraph with a reporting verb of its own is a quotation of its own: the mark before it may just be missing.
 */
final class ReopenedMarks {
    private ReopenedMarks() {}

    /** The drafts with the paragraphs of one speech joined; a passage number is that of the last paragraph. */
    static List<Draft> join(List<Draft> drafts, List<Passage> passages) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            int last = joined.size() - 1;
            if (last >= 0 && takesUp(joined.get(last), draft, passages)) {
                joined.set(last, one(joined.get(last), draft));
            } else {
                joined.add(draft);
            }
        }
        return List.copyOf(joined);
    }

    private static boolean takesUp(Draft before, Draft draft, List<Passage> passages) {
        if (!draft.continues()
                || before.passage() != draft.passage() - 1
                || before.form() == Quote.Form.INDIRECT
                || before.form() == Quote.Form.SCARE
                || draft.cue().isPresent()) {
            return false;
        }
        Passage left = passages.get(before.passage());
        Range all = new Range(0, left.size());
        return before.content().end() >= left.span(all).end()
                && left.zone() == passages.get(draft.passage()).zone();
    }

    private static Draft one(Draft before, Draft draft) {
        List<Span> quoted = new ArrayList<>(before.quoted());
        quoted.addAll(draft.quoted());
        return new Draft(
                before.form(),
                new Span(before.content().start(), draft.content().end()),
                quoted,
                before.speaker(),
                before.cue(),
                before.pattern(),
                false,
                before.continues(),
                draft.passage());
    }
}
