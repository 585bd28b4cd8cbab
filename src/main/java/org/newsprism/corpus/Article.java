package org.newsprism.corpus;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * One news article as the corpus holds it: its text in zones, whose it is, when, and what was set aside.
 *
 * @param id its name in the report
 * @param file path under the corpus folder, with forward slashes; an article that is a part of its file has {@code #} and
 *     the part behind it ({@code export.docx#3})
 * @param content text, zones and date: all that counting sees
 * @param outlet canonical outlet name as in the metadata, with evidence
 * @param date its date again, with evidence
 * @param event the event key the user gave, if any
 * @param url address of the page, if known
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param lineStarts position in the text where each line of the text begins; first is 0
 * @param lineNumbers for each of those lines the line of the file it came from, from 1
 * @param cuts the cleaning log of this article, in text order
 * @param repairs what reading had to mend or assume (encoding, broken characters), one sentence each
 * @param kind how much of the article there is
 * @param format the kind of file it came in, such as {@code plain text}
 * @param part which part of its file it is; empty when the file is the article
 */
public record Article(
        ArticleId id,
        String file,
        ArticleText content,
        Inferred<String> outlet,
        Inferred<java.time.LocalDate> date,
        Optional<String> event,
        Optional<String> url,
        String sha256,
        List<Integer> lineStarts,
        List<Integer> lineNumbers,
        List<Cut> cuts,
        List<String> repairs,
        TextKind kind,
        String format,
        String part) {

    public Article {
        lineStarts = List.copyOf(lineStarts);
        lineNumbers = List.copyOf(lineNumbers);
        cuts = List.copyOf(cuts);
        repairs = List.copyOf(repairs);
        if (lineStarts.size() != lineNumbers.size() || lineStarts.isEmpty() || lineStarts.get(0) != 0) {
            throw new IllegalArgumentException("Lines of " + file + " do not begin at 0 or are not numbered");
        }
    }

    /** The path under the corpus folder of the file it is in. */
    public String path() {
        return part.isEmpty() ? file : file.substring(0, file.length() - part.length() - 1);
    }

    /** A whole article that is a text file of its own. */
    public Article(
            ArticleId id,
            String file,
            ArticleText content,
            Inferred<String> outlet,
            Inferred<java.time.LocalDate> date,
            Optional<String> event,
            Optional<String> url,
            String sha256,
            List<Integer> lineStarts,
            List<Integer> lineNumbers,
            List<Cut> cuts,
            List<String> repairs) {
        this(
                id,
                file,
                content,
                outlet,
                date,
                event,
                url,
                sha256,
                lineStarts,
                lineNumbers,
                cuts,
                repairs,
                TextKind.FULL,
                "plain text",
                "");
    }

    /** The decoded text. */
    public String text() {
        return content.text();
    }

    /** The headline's words, white space folded; empty where the article has none. */
    public Optional<String> headline() {
        return content.zones(Zone.Kind.HEADLINE).stream()
                .map(zone -> zone.span().of(text()).strip().replaceAll("\\s++", " "))
                .findFirst();
    }

    /** The line of the file, from 1, on which a position of the text stands. */
    public int lineOf(int position) {
        int found = Collections.binarySearch(lineStarts, position);
        return lineNumbers.get(found >= 0 ? found : -found - 2);
    }
}
