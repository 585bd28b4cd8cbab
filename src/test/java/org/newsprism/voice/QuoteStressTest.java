package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Hostile and huge texts: no crash, and four times the text takes less than the sixteen times the time that growth with
 * the square would take. The words are tagged by hand, so that only the search for quotations is measured, in the time of
 * its thread; times are compared with each other, never with a clock's limit.
 */
class QuoteStressTest {
    private static final QuoteFinder FINDER = QuoteFinder.load();

    @Test
    void tenThousandQuotations() {
        String line = "“ We wait , ” Roe said .";

        assertThat(FINDER.find(document(line, 10_000)).all()).hasSize(10_000);
        assertThat(growth(line, 2_000)).isLessThan(16);
    }

    @Test
    void twoMillionCharactersInOneParagraph() {
        String text = "Roe said the bridge is safe and the mayor told them that it would stay . ".repeat(27_000);

        assertThat(FINDER.find(document(text, 1)).all()).isNotEmpty();
    }

    @Test
    void aLongParagraphGrowsInProportion() {
        String line = "Roe said the “ bridge ” is safe and the mayor , who left , told them that it would stay . ";

        assertThat(growth(line.repeat(150), 1, line.repeat(600))).isLessThan(16);
    }

    @Test
    void marksOnlyAndUnclosedMarks() {
        for (String mark : List.of("“", "”", "\"", "‘", "’", "'", "«", "„", "\u200f“", "“ ‘", "Roe “")) {
            String line = (mark + " ").repeat(3_000);

            assertThat(FINDER.find(document(line, 1)).all()).as(mark).hasSizeLessThan(3_001);
        }
    }

    @Test
    void rightToLeftMarksAreWords() {
        String text = "\u200f” שלום “\u200f אמר רו . Roe said : “ We wait for the bridge to open . ”";

        assertThat(FINDER.find(document(text, 1)).all())
                .extracting(quote -> quote.content().of(text))
                .contains("“ We wait for the bridge to open . ”");
    }

    private static double growth(String line, int times) {
        return ratio(document(line, times), document(line, 4 * times));
    }

    private static double growth(String once, int times, String twice) {
        return ratio(document(once, times), document(twice, times));
    }

    /** The best of a few runs of each, so that a pause of the machine counts for neither. */
    private static double ratio(Document once, Document twice) {
        return (double) best(twice) / Math.max(best(once), 2_000_000);
    }

    private static long best(Document document) {
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 4; run++) {
            long start = threadTime();
            FINDER.find(document);
            best = Math.min(best, threadTime() - start);
        }
        return best;
    }

    /** The CPU time of this thread, which the load of the machine does not lengthen. */
    private static long threadTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** Words parted by blanks, one sentence for each full stop, one paragraph for each line. */
    private static Document document(String line, int lines) {
        String text = (line.strip() + "\n").repeat(lines).strip();
        List<Sentence> sentences = new ArrayList<>();
        int from = 0;
        int paragraph = 0;
        for (String part : text.split("\n", -1)) {
            List<Token> tokens = new ArrayList<>();
            int at = from;
            for (String word : part.split(" ", -1)) {
                if (!word.isEmpty()) {
                    tokens.add(token(word, at));
                }
                at += word.length() + 1;
                if (word.equals(".") || tokens.size() > 300) {
                    sentences.add(sentence(sentences.size(), paragraph, tokens));
                    tokens = new ArrayList<>();
                }
            }
            if (!tokens.isEmpty()) {
                sentences.add(sentence(sentences.size(), paragraph, tokens));
            }
            from += part.length() + 1;
            paragraph++;
        }
        return new Document(text, sentences, Optional.empty());
    }

    private static Sentence sentence(int index, int paragraph, List<Token> tokens) {
        Span span = new Span(
                tokens.get(0).span().start(),
                tokens.get(tokens.size() - 1).span().end());
        return new Sentence(index, paragraph, Zone.Kind.BODY, span, tokens);
    }

    private static Token token(String word, int at) {
        boolean letters = word.codePoints().anyMatch(Character::isLetter);
        String tag = !letters
                ? word
                : switch (word) {
                    case "said", "told", "left", "is", "would" -> "VBD";
                    case "We", "it", "them" -> "PRP";
                    case "and" -> "CC";
                    case "the" -> "DT";
                    case "who" -> "WP";
                    case "that" -> "IN";
                    case "Roe" -> "NNP";
                    default -> "NN";
                };
        String lemma = word.equals("said") ? "say" : word.equals("told") ? "tell" : word;
        return new Token(new Span(at, at + word.length()), word, lemma, tag, -1, letters ? "dep" : "punct");
    }
}
