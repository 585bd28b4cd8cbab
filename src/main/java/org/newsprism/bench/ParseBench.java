package org.newsprism.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Annotator;
import org.newsprism.language.English;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Parses the raw text of a treebank, so that its scorer can compare: sentences, words, XPOS, UD relations.
 *
 * <p>Of the input only the lines {@code # newdoc}, {@code # newpar} and {@code # text} are read. A document's text is its
 * sentences' texts, joined by a newline before a new paragraph and by one space otherwise.
 */
public final class ParseBench {

    private ParseBench() {}

    /** Writes the parse of {@code in}, each word with {@code TokenRange=START:END} in the document's text. */
    public static void run(Path in, Path out) throws IOException {
        Annotator annotator = English.load();
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            Collected document = new Collected("");
            boolean paragraph = false;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("# newdoc")) {
                    document.write(annotator, writer);
                    document = new Collected(line);
                } else if (line.startsWith("# newpar") && (line.length() == 8 || line.charAt(8) == ' ')) {
                    paragraph = true;
                } else if (line.startsWith("# text =") || line.startsWith("# text=")) {
                    document.add(line.substring(line.indexOf('=') + 1).strip(), paragraph);
                    paragraph = false;
                }
            }
            document.write(annotator, writer);
        }
    }

    /** One document's text while it is read. */
    private static final class Collected {
        private final String header;
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> paragraphs = new ArrayList<>();

        Collected(String header) {
            this.header = header;
        }

        void add(String sentence, boolean newParagraph) {
            if (!text.isEmpty()) {
                text.append(newParagraph ? '\n' : ' ');
            }
            if (newParagraph || paragraphs.isEmpty()) {
                paragraphs.add(text.length());
            }
            text.append(sentence);
        }

        void write(Annotator annotator, BufferedWriter out) throws IOException {
            if (text.isEmpty()) {
                return;
            }
            if (!header.isEmpty()) {
                out.write(header + "\n");
            }
            List<Zone> zones = new ArrayList<>();
            for (int i = 0; i < paragraphs.size(); i++) {
                int end = i + 1 < paragraphs.size() ? paragraphs.get(i + 1) : text.length();
                zones.add(new Zone(Zone.Kind.BODY, new Span(paragraphs.get(i), end)));
            }
            String whole = text.toString();
            int[] codePoints = codePoints(whole);
            for (Sentence sentence : annotator
                    .annotate(new ArticleText(whole, zones, Optional.empty()))
                    .sentences()) {
                write(sentence, whole, codePoints, out);
            }
        }

        private static void write(Sentence sentence, String text, int[] codePoints, BufferedWriter out)
                throws IOException {
            out.write("# text = " + sentence.span().of(text).replace('\n', ' ') + "\n");
            int id = 1;
            for (Token token : sentence.tokens()) {
                out.write(String.join(
                        "\t",
                        Integer.toString(id++),
                        token.text(),
                        token.lemma(),
                        "_",
                        token.tag(),
                        "_",
                        Integer.toString(token.head() + 1),
                        token.relation(),
                        "_",
                        "TokenRange=" + codePoints[token.span().start()] + ":"
                                + codePoints[token.span().end()]));
                out.write("\n");
            }
            out.write("\n");
        }

        /** For each UTF-16 position the code points before it: the scorer counts in those. */
        private static int[] codePoints(String text) {
            int[] before = new int[text.length() + 1];
            for (int i = 0; i < text.length(); i++) {
                before[i + 1] = before[i] + (Character.isLowSurrogate(text.charAt(i)) ? 0 : 1);
            }
            return before;
        }
    }
}
