package org.newsprism.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Skipped;

/** What was found in a corpus folder: articles by kind of file, outlet and kind of text; what was skipped, by reason. */
final class FoundTable {
    private static final int LONGEST_REASON = 110;
    private static final Pattern DUPLICATE = Pattern.compile("^A duplicate of .+?, which is counted: ");

    private FoundTable() {}

    static void print(Corpus corpus, PrintWriter out) {
        Map<String, Integer> read = new TreeMap<>();
        for (Article article : corpus.articles()) {
            read.merge(
                    String.format(
                            Locale.ROOT,
                            "%-30s  %-26s  %s",
                            article.format(),
                            article.outlet().value().orElse("outlet not known"),
                            article.kind().plural()),
                    1,
                    Integer::sum);
        }
        int all = corpus.articles().size() + corpus.skipped().size();
        out.println(String.format(
                Locale.ROOT,
                "Found %,d: %,d read, %,d skipped.",
                all,
                corpus.articles().size(),
                corpus.skipped().size()));
        out.println(String.format(Locale.ROOT, "%9s  %-30s  %-26s  %s", "articles", "kind of file", "outlet", "text"));
        read.forEach((row, n) -> out.println(String.format(Locale.ROOT, "%,9d  %s", n, row)));
        Map<String, Integer> reasons = new TreeMap<>();
        for (Skipped skipped : corpus.skipped()) {
            reasons.merge(
                    String.format(
                            Locale.ROOT,
                            "%-30s  skipped: %s",
                            kind(skipped.file()),
                            shortened(general(skipped.reason()))),
                    1,
                    Integer::sum);
        }
        reasons.forEach((reason, n) -> out.println(String.format(Locale.ROOT, "%,9d  %s", n, reason)));
        out.println();
    }

    /** The ending of a file's name, for what was skipped was not always opened. */
    private static String kind(String file) {
        int part = file.indexOf('#');
        String path = part < 0 ? file : file.substring(0, part);
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/')
                ? "no ending"
                : "file " + path.substring(dot).toLowerCase(Locale.ROOT);
    }

    /** A reason without the file it names, so that the same reasons are counted together. */
    private static String general(String reason) {
        return DUPLICATE.matcher(reason).replaceFirst("A duplicate of an article that is counted: ");
    }

    private static String shortened(String reason) {
        return reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + " \u2026" : reason;
    }
}
