package org.newsprism.corpus.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Problem;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.TextKind;
import org.newsprism.corpus.Zone;

/**
 * An article as its file gives it: decoded text by lines, what the file says of itself, and what its markup says of the
 * text. Cleaning has not happened yet, nothing is inferred from the words.
 *
 * @param text the decoded text, never rewritten afterwards; for markup, the text blocks one below the other, each on
 *     lines of its own
 * @param lineStarts position in the text where each of its lines begins; first is 0
 * @param lineNumbers for each of those lines the line of the file it came from, from 1
 * @param marks what is known of stretches of the text before any cleaning rule looks: in text order, not overlapping;
 *     text outside them is judged by its lines
 * @param claims what the file says about the article
 * @param repairs what reading had to mend or assume (encoding, broken characters), one sentence each
 * @param problems mistakes in what the user wrote, such as a bad date in a front block
 * @param part which part of the file it is; empty when the file is the article
 * @param kind how much of the article there is
 */
public record RawArticle(
        String text,
        List<Integer> lineStarts,
        List<Integer> lineNumbers,
        List<Mark> marks,
        Claims claims,
        List<String> repairs,
        List<Problem> problems,
        String part,
        TextKind kind)
        implements Reading {

    /** The whole text of a file with one article. */
    public RawArticle(
            String text,
            List<Integer> lineStarts,
            List<Integer> lineNumbers,
            List<Mark> marks,
            Claims claims,
            List<String> repairs,
            List<Problem> problems) {
        this(text, lineStarts, lineNumbers, marks, claims, repairs, problems, "", TextKind.FULL);
    }

    public RawArticle {
        lineStarts = List.copyOf(lineStarts);
        lineNumbers = List.copyOf(lineNumbers);
        marks = List.copyOf(marks);
        repairs = List.copyOf(repairs);
        problems = List.copyOf(problems);
        if (lineStarts.size() != lineNumbers.size() || lineStarts.isEmpty() || lineStarts.get(0) != 0) {
            throw new IllegalArgumentException("Lines do not begin at 0 or are not numbered");
        }
    }

    @Override
    public RawArticle within(String outer) {
        return at(Reading.joined(outer, part));
    }

    /** The same article as this part of its file. */
    RawArticle at(String place) {
        return new RawArticle(text, lineStarts, lineNumbers, marks, claims, repairs, problems, place, kind);
    }

    /** The same article with other claims and one more remark on its reading; an empty one says nothing. */
    public RawArticle saying(Claims other, String remark) {
        List<String> more = new ArrayList<>(repairs);
        if (!remark.isEmpty()) {
            more.add(remark);
        }
        return new RawArticle(text, lineStarts, lineNumbers, marks, other, more, problems, part, kind);
    }

    /**
     * A stretch whose part on the page is known from the file's own structure.
     *
     * @param kind its part; a line marked {@code BODY} or {@code HEADLINE} may still be cut by a cleaning rule, other
     *     kinds stand
     * @param span where it stands in the text
     * @param source what says so, the id in the cleaning log, such as {@code html-figcaption} or {@code front-block}
     */
    public record Mark(Zone.Kind kind, Span span, String source) {}

    /**
     * What the file says about its article, each with the words that say it; unknown where it says nothing.
     *
     * @param outlet the name of the site or outlet as written, not yet looked up in the metadata
     * @param date the day of publication
     * @param title the article's title
     * @param url its address; the outlet's domain is looked up from it
     * @param byline who wrote it, as written
     * @param event the event key the user gave
     */
    public record Claims(
            Inferred<String> outlet,
            Inferred<LocalDate> date,
            Inferred<String> title,
            Inferred<String> url,
            Inferred<String> byline,
            Optional<String> event) {

        /** Nothing is said. */
        public static Claims none() {
            return new Claims(
                    Inferred.unknown(),
                    Inferred.unknown(),
                    Inferred.unknown(),
                    Inferred.unknown(),
                    Inferred.unknown(),
                    Optional.empty());
        }
    }
}
