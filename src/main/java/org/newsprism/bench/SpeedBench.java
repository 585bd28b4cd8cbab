package org.newsprism.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Feature;
import org.newsprism.framing.Features;
import org.newsprism.framing.Search;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/**
 * How much processor time each step takes from an article's text to its row of counts, every feature on. Texts go through one
 * after another in one thread, in the order they are read; all of them a few times before anything is measured, as in a long
 * run. Its figures differ from run to run and machine to machine, and are no part of a report.
 */
public final class SpeedBench {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 3;
    private static final ArticleId ANY = new ArticleId("speed");

    private final Annotator annotator = English.load();
    private final QuoteFinder voices = QuoteFinder.load();
    private final Casting casting = Casting.load(ActorTable.empty());
    private final List<Feature> features = new ArrayList<>(Features.shipped());
    private final Search search;

    private final Stopwatch annotating = new Stopwatch();
    private final Stopwatch quoting = new Stopwatch();
    private final Stopwatch acting = new Stopwatch();
    private final Stopwatch searching = new Stopwatch();
    private final Stopwatch counting = new Stopwatch();
    private final Stopwatch whole = Stopwatch.ofTheProcess();
    private long words;

    private SpeedBench() {
        search = new Search(features);
    }

    /**
     * Measures; the lines of a table of milliseconds per article of 500 words, and the articles per CPU second.
     *
     * @param in a folder of articles, or a file with a JSON object a line: {@code text}, {@code title} where it has one
     */
    public static List<String> run(Path in) throws IOException {
        List<ArticleText> texts = SpeedTexts.read(in);
        SpeedBench bench = new SpeedBench();
        for (int round = 0; round < WARM_UP; round++) {
            texts.forEach(bench::count);
        }
        bench.forget();
        for (int round = 0; round < ROUNDS; round++) {
            bench.whole.start();
            texts.forEach(bench::count);
            bench.whole.stop();
        }
        return bench.told(texts.size());
    }

    private void count(ArticleText text) {
        annotating.start();
        Document document = annotator.annotate(text);
        annotating.stop();
        quoting.start();
        Quotes quotes = voices.find(document);
        quoting.stop();
        acting.start();
        AnnotatedText annotated = new AnnotatedText(document, quotes, casting.cast(document, quotes));
        acting.stop();
        searching.start();
        search.find(annotated);
        searching.stop();
        counting.start();
        ArticleCounts row = ArticleCounts.of(ANY, annotated, search);
        counting.stop();
        words += row.words().size();
    }

    private void forget() {
        List.of(annotating, quoting, acting, searching, counting, whole).forEach(Stopwatch::reset);
        words = 0;
    }

    private List<String> told(int texts) {
        double articles = words / (double) SpeedTexts.WORDS;
        long all = annotating.nanos() + quoting.nanos() + acting.nanos() + counting.nanos();
        // The process also collects garbage, compiles, and here searches once more than a run does. Its clock is
        // coarser
        // than a thread's, so that on a few texts it may show less.
        long process = Math.max(all, whole.nanos() - searching.nanos());
        return List.of(
                told(
                        "%,d texts, %,d words, %d features; %d rounds measured after %d",
                        texts, words / ROUNDS, features.size(), ROUNDS, WARM_UP),
                told("%-38s %11s %13s", "CPU time", "ms/article", "of annotation"),
                line("annotation: sentences, tags, parse", annotating, articles),
                line("voices", quoting, articles),
                line("actors", acting, articles),
                line("counting", counting, articles),
                line("  of it the search of all features", searching, articles),
                told("%-38s %11.3f", "all", all / 1e6 / articles),
                told("Articles of %d words per CPU second: %.1f", SpeedTexts.WORDS, articles / (all / 1e9)),
                told("  with garbage collection and compilation: %.1f", articles / (process / 1e9)));
    }

    private String line(String step, Stopwatch time, double articles) {
        return told(
                "%-38s %11.3f %11.1f %%",
                step, time.nanos() / 1e6 / articles, 100.0 * time.nanos() / annotating.nanos());
    }

    private static String told(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
