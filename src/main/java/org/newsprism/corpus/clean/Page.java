package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;

/**
 * A text part way through cleaning: the lines that no rule has marked yet.
 *
 * @param text the whole text
 * @param open the lines still open, in text order
 * @param structured whether the file's own markup says what is body and headline, so that guesses from layout are off
 * @param headed whether the headline is known
 * @param title the title as the file states it, if it does
 */
record Page(String text, List<Line> open, boolean structured, boolean headed, Optional<String> title) {
    Page {
        open = List.copyOf(open);
    }

    /** The open lines before the first that is surely running text; empty when there is no running text. */
    List<Line> head() {
        for (int i = 0; i < open.size(); i++) {
            if (open.get(i).prose()) {
                return open.subList(0, i);
            }
        }
        return List.of();
    }

    /** The open lines after the last that is surely running text; all when there is no running text. */
    List<Line> tail() {
        for (int i = open.size(); i > 0; i--) {
            if (open.get(i - 1).prose()) {
                return open.subList(i, open.size());
            }
        }
        return open;
    }

    /** The first line that is surely running text. */
    Optional<Line> firstProse() {
        return open.stream().filter(Line::prose).findFirst();
    }

    /** This page once some stretches, in text order, are no longer open. */
    Page without(List<Mark> marks, boolean headlineFound) {
        List<Line> rest = new ArrayList<>(open.size());
        int next = 0;
        for (Line line : open) {
            int from = line.span().start();
            boolean touched = false;
            while (next < marks.size()
                    && marks.get(next).span().start() < line.span().end()) {
                Span span = marks.get(next).span();
                if (span.overlaps(line.span())) {
                    touched = true;
                    // What comes before the cut ends where the whole line's sentence ended.
                    add(rest, from, span.start(), line.stop());
                    from = Math.max(from, span.end());
                }
                if (span.end() > line.span().end()) {
                    // It goes on over the next line.
                    break;
                }
                next++;
            }
            if (touched) {
                add(rest, from, line.span().end(), line.stop());
            } else {
                rest.add(line);
            }
        }
        return new Page(text, rest, structured, headed || headlineFound, title);
    }

    private void add(List<Line> lines, int from, int to, boolean stop) {
        stripped(text, from, to)
                .map(span -> Line.of(text, span))
                .ifPresent(line -> lines.add(
                        new Line(line.span(), line.words(), line.key(), line.wordCount(), line.stop() || stop)));
    }

    /** The stretch without white space at its edges; empty when nothing else is in it. */
    static Optional<Span> stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Folding.isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && Folding.isSpace(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }
}
