package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * A line that ends by naming whose picture it is: {@code … at the harbour. (Photo by ABC)}. The line is a caption; one
 * too long for a caption loses only the credit.
 */
final class PictureCredit implements LineRule {
    private static final int LONGEST_CAPTION = 100;
    /** Only so many characters at a line's end are looked at. */
    private static final int WINDOW = 140;

    private static final List<Pattern> CREDITS = List.of(
            // (Photo by ABC), (ABC photo), [Image: ABC], (Photo: ABC/Name)
            Pattern.compile(
                    "[(\\[][^()\\[\\]]{0,60}\\b(?:photos?|photograph|images?|pictures?|screenshot|screengrab|handout)\\b[^()\\[\\]]{0,60}[)\\]]\\.?$",
                    Pattern.CASE_INSENSITIVE),
            // /ABC Photo, | ABC Photos
            Pattern.compile(
                    "[/|] ?[\\p{Lu}\\d][\\p{L}\\d .&-]{0,40}? (?:[Pp]hoto|PHOTO|[Ii]mage|IMAGE|[Pp]icture)s?\\.?$"),
            // © ABC / Name
            Pattern.compile("\u00a9 ?[\\p{Lu}\\d][^.!?\u00a9]{1,80}$"),
            // Photo: ABC, Photo by Name, Image credit: ABC
            Pattern.compile(
                    "(?<=[.!?)\"\u201d|] )(?:photo|image|picture)s?(?: credit| courtesy)?(?::| by| via| courtesy of) ?[\\p{Lu}\\d@][^.!?]{1,60}\\.?$",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile("\\b(?:REUTERS|AFP|AP|EPA|Xinhua|AP Photo|Getty Images)/[\\p{Lu}][^.!?]{1,50}$"),
            Pattern.compile("(?:/|via |\\()(?:AFP|AP|EPA|Reuters|REUTERS|Xinhua|Getty Images|Getty|TASS|Anadolu)\\)?$"),
            Pattern.compile("\\bGetty Images\\)?$"));

    @Override
    public String id() {
        return "picture-credit-at-end";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : page.open()) {
            Optional<Span> credit = credit(page.text(), line.span());
            if (credit.isPresent() && line.wordCount() <= LONGEST_CAPTION) {
                marks.add(new Mark(Zone.Kind.CAPTION, line.span()));
            } else {
                credit.ifPresent(span -> marks.add(new Mark(Zone.Kind.CREDIT, span)));
            }
        }
        return marks;
    }

    private static Optional<Span> credit(String text, Span line) {
        int from = Math.max(line.start(), line.end() - WINDOW);
        // Every kind of white space looks like a space here; positions stay.
        String end = text.substring(from, line.end()).replaceAll("[\\s\\u00a0\\u202f]", " ");
        for (Pattern pattern : CREDITS) {
            Matcher matcher = pattern.matcher(end);
            if (matcher.find()) {
                return Optional.of(new Span(from + matcher.start(), line.end()));
            }
        }
        return Optional.empty();
    }
}
