package org.newsprism.corpus.format;

import java.util.List;
import java.util.Optional;

/** The kinds of file that articles are read from. */
public final class ArticleFormats {
    /** Kinds that share a name's ending: the one that looks for marks in the file stands before the one that does not. */
    private static final List<ArticleFormat> ALL = List.of(
            new PlainText(),
            new SingleFile(),
            new Wayback(),
            new FactivaPage(),
            new Html(),
            new Mhtml(),
            new Mail(),
            new Word(),
            new RichText(),
            new Pdf(),
            new Csv(),
            new Spreadsheet(),
            new JsonLines(),
            new Json(),
            new Feed(),
            new Warc(),
            new Wacz(),
            new Zip(),
            new Gzip());

    private ArticleFormats() {}

    /** Every kind, the one that a file is offered to first coming first. */
    public static List<ArticleFormat> all() {
        return ALL;
    }

    /** Whether some kind of file has such a name. */
    public static boolean readable(String fileName) {
        return ALL.stream().anyMatch(format -> format.accepts(fileName));
    }

    /** The largest file of such a name that is opened, in bytes; 0 when no kind has such a name. */
    public static long mostBytes(String fileName) {
        return ALL.stream()
                .filter(format -> format.accepts(fileName))
                .mapToLong(ArticleFormat::mostBytes)
                .max()
                .orElse(0);
    }

    /** Whether files of such a name are read before the others, for they may describe them. */
    public static boolean first(String fileName) {
        return ALL.stream().filter(format -> format.accepts(fileName)).anyMatch(ArticleFormat::describes);
    }

    /** The kind of file this is, by its name and what stands in it; empty when none reads it. */
    public static Optional<ArticleFormat> of(SourceFile file) {
        return ALL.stream()
                .filter(format -> format.accepts(file.name()) && format.recognises(file))
                .findFirst();
    }

    /**
     * What a format finds in a file. Readers of other people's formats fail in ways that nobody foresaw; such a failure is a
     * reason to name, never the end of the run.
     */
    public static List<Reading> read(ArticleFormat format, SourceFile file) {
        List<Reading> readings;
        try {
            readings = format.read(file);
        } catch (RuntimeException | StackOverflowError e) {
            return List.of(new Reading.Refused(
                    0,
                    "The file is damaged, or not what its name says: reading it as " + format.name() + " failed ("
                            + e.getClass().getSimpleName() + ")."));
        }
        return readings.isEmpty() ? List.of(new Reading.Refused(0, "The file holds no article.")) : readings;
    }
}
