package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Annotator;
import org.newsprism.language.English;

/**
 * Finds quotations in marked text, {@code voice/<pattern>.txt}; each line is a text of its own, all quotations in it are
 * marked, and all else is not one.
 *
 * <pre>
 * [1d “The bridge is safe,”] &lt;1 said&gt; {1,2 Ann Roe}. [2d “The road is not.”]
 * </pre>
 *
 * {@code [1d …]} are the words of the first quotation, direct; {@code {1,2 …}} names the speaker of the first and second;
 * {@code <1 …>} is the cue of the first. Forms: {@code d} direct, {@code m} mixed, {@code i} indirect, {@code f} fragment,
 * {@code s} scare. {@code ¶} parts paragraphs, {@code ^} begins a headline, {@code #} a remark.
 */
class MarkedQuotesTest {
    private static final Annotator ENGLISH = English.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();

    @TestFactory
    Stream<DynamicTest> eachLineIsReadAsMarked() {
        return lines().map(line -> DynamicTest.dynamicTest(
                line, () -> assertThat(found(Marked.read(line))).containsExactlyElementsOf(Marked.read(line).marks)));
    }

    @Test
    void thereAreManyLines() {
        assertThat(lines().count()).isGreaterThanOrEqualTo(150);
    }

    @Test
    void aMarkedLineIsReadInParts() {
        Marked marked = Marked.read("{1 Roe} <1 said> [1i it was [2s “safe”]].¶Yes.");

        assertThat(marked.text).isEqualTo("Roe said it was “safe”.\nYes.");
        assertThat(marked.marks).containsExactly("1 cue said", "1 i it was “safe”", "1 speaker Roe", "2 s “safe”");
    }

    private static List<String> found(Marked marked) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (String line : marked.text.split("\n", -1)) {
            zones.add(new Zone(
                    marked.headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY, new Span(from, from + line.length())));
            from += line.length() + 1;
        }
        List<Quote> quotes = FINDER.find(ENGLISH.annotate(new ArticleText(marked.text, zones, Optional.empty())))
                .all();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            String number = (i + 1) + " ";
            found.add(number + quote.form().name().toLowerCase(Locale.ROOT).charAt(0) + " "
                    + quote.content().of(marked.text));
            quote.speaker().ifPresent(span -> found.add(number + "speaker " + span.of(marked.text)));
            quote.cue().ifPresent(cue -> found.add(number + "cue " + cue.span().of(marked.text)));
        }
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private static Stream<String> lines() {
        try {
            Path folder = Path.of(MarkedQuotesTest.class.getResource("/voice").toURI());
            List<String> all = new ArrayList<>();
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    Files.readAllLines(file).stream()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .forEach(all::add);
                }
            }
            return all.stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text without its marks, and what they say, sorted. */
    private static final class Marked {
        private final String text;
        private final boolean headline;
        private final List<String> marks = new ArrayList<>();

        private Marked(String text, boolean headline) {
            this.text = text;
            this.headline = headline;
        }

        static Marked read(String line) {
            boolean headline = line.startsWith("^");
            String rest = (headline ? line.substring(1) : line).replace('¶', '\n');
            StringBuilder text = new StringBuilder();
            List<String> open = new ArrayList<>();
            List<Integer> starts = new ArrayList<>();
            List<String> marks = new ArrayList<>();
            int at = 0;
            while (at < rest.length()) {
                char c = rest.charAt(at);
                if ("[{<".indexOf(c) >= 0) {
                    int space = rest.indexOf(' ', at);
                    open.add(rest.substring(at, space));
                    starts.add(text.length());
                    at = space;
                } else if ("]}>".indexOf(c) >= 0) {
                    String mark = open.remove(open.size() - 1);
                    add(marks, mark, text.substring(starts.remove(starts.size() - 1)));
                } else {
                    text.append(c);
                }
                at++;
            }
            Marked marked = new Marked(text.toString(), headline);
            marked.marks.addAll(marks);
            marked.marks.sort(Comparator.naturalOrder());
            return marked;
        }

        private static void add(List<String> marks, String mark, String words) {
            String label = mark.substring(1);
            if (mark.startsWith("[")) {
                int form = label.length() - 1;
                marks.add(label.substring(0, form) + " " + label.charAt(form) + " " + words);
                return;
            }
            for (String number : label.split(",", -1)) {
                marks.add(number + (mark.startsWith("{") ? " speaker " : " cue ") + words);
            }
        }
    }
}
