package org.newsprism.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.newsprism.corpus.Article;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;

/** Counts the articles of a corpus on this machine's processors. The table is the same whatever their number. */
public final class LocalRunner {

    private final int threads;

    /**
     * A runner on some threads.
     *
     * @param threads at least 1
     */
    public LocalRunner(int threads) {
        this.threads = threads;
    }

    /**
     * A row for each article, in the order given.
     *
     * @throws IllegalStateException when counting an article fails, which is a mistake of ours; the message names it
     */
    public ArticleTable count(List<Article> articles, Counting counting, Progress progress) {
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.max(1, Math.min(threads, articles.size())), task -> {
                    Thread thread = new Thread(task, "counting");
                    thread.setDaemon(true);
                    return thread;
                });
        try {
            AtomicLong done = new AtomicLong();
            List<Future<ArticleCounts>> promised = new ArrayList<>();
            for (Article article : articles) {
                promised.add(workers.submit(() -> {
                    ArticleCounts row = counting.count(article);
                    progress.at("Counting articles", done.incrementAndGet(), articles.size());
                    return row;
                }));
            }
            List<ArticleCounts> rows = new ArrayList<>();
            for (int i = 0; i < promised.size(); i++) {
                rows.add(finished(promised.get(i), articles.get(i)));
            }
            return new ArticleTable(rows);
        } finally {
            workers.shutdownNow();
        }
    }

    private static ArticleCounts finished(Future<ArticleCounts> promised, Article article) {
        try {
            return promised.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Counting " + article.file() + " failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Counting was interrupted at " + article.file(), e);
        }
    }
}
