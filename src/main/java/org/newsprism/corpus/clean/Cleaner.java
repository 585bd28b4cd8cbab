package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** Marks the parts of a page, rule after rule; what no rule marks is body. */
public final class Cleaner {
    private Cleaner() {}

    /** The zones of a text and the log of what was cut. */
    public static Cleaned clean(Uncleaned source, LineRules rules) {
        List<Cut> marked = new ArrayList<>(source.known().stream()
                .filter(known -> known.kind() != Zone.Kind.BODY)
                .toList());
        int[] starts = source.lineStarts().stream().mapToInt(start -> start).toArray();
        Page page = page(source);
        for (LineRule rule : rules.inOrder()) {
            List<Mark> found = rule.find(page);
            if (found.isEmpty()) {
                continue;
            }
            boolean headline = false;
            for (Mark mark : found) {
                headline |= mark.kind() == Zone.Kind.HEADLINE;
                marked.add(new Cut(mark.span(), mark.kind(), rule.id(), lineOf(source, starts, mark.span())));
            }
            page = page.without(found, headline);
        }
        for (Line line : page.open()) {
            marked.add(new Cut(line.span(), Zone.Kind.BODY, "", 0));
        }
        marked.sort(Comparator.comparing(Cut::span));
        return new Cleaned(
                marked.stream().map(cut -> new Zone(cut.kind(), cut.span())).toList(),
                marked.stream()
                        .filter(cut -> cut.kind() != Zone.Kind.BODY && cut.kind() != Zone.Kind.HEADLINE)
                        .toList());
    }

    private static Page page(Uncleaned source) {
        String text = source.text();
        boolean structured = source.known().stream().anyMatch(known -> known.kind() == Zone.Kind.BODY);
        boolean headed = source.known().stream().anyMatch(known -> known.kind() == Zone.Kind.HEADLINE);
        List<Line> lines = (structured
                        ? Paragraphs.lines(text, source.lineStarts())
                        : Paragraphs.of(text, source.lineStarts()))
                .stream().map(span -> Line.of(text, span)).toList();
        List<Mark> known = source.known().stream()
                .map(cut -> new Mark(cut.kind(), cut.span()))
                .toList();
        Page outside = new Page(text, lines, structured, headed, source.title()).without(known, false);
        if (!structured) {
            return outside;
        }
        List<Line> open = new ArrayList<>(outside.open());
        for (Cut cut : source.known()) {
            if (cut.kind() == Zone.Kind.BODY) {
                Page.stripped(text, cut.span().start(), cut.span().end())
                        .ifPresent(span -> open.add(Line.of(text, span)));
            }
        }
        open.sort(Comparator.comparing(Line::span));
        return new Page(text, open, true, headed, source.title());
    }

    private static int lineOf(Uncleaned source, int[] starts, Span span) {
        int found = Arrays.binarySearch(starts, span.start());
        return source.lineNumbers().get(found >= 0 ? found : -found - 2);
    }
}
