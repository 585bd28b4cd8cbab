package org.newsprism.corpus.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.PageAddress;
import org.newsprism.corpus.format.RawArticle;

/**
 * Articles that a list describes by their addresses. Where the page lies in the corpus too, the list's words go over the
 * page's own; entries without a page are left for the end.
 */
final class Listed {
    private final Map<String, Entry> byAddress = new LinkedHashMap<>();
    private final List<Entry> twice = new ArrayList<>();
    private final Set<String> used = new HashSet<>();

    /**
     * An entry of a list.
     *
     * @param path the list's file
     * @param reading what that file gave
     * @param article the headline or lede with what the list says of it
     */
    record Entry(String path, FileReading reading, RawArticle article) {}

    void add(String path, FileReading reading, RawArticle article) {
        Entry entry = new Entry(path, reading, article);
        String key = PageAddress.key(article.claims().url().value().orElse(""));
        if (key.isEmpty() || byAddress.putIfAbsent(key, entry) != null) {
            twice.add(entry);
        }
    }

    /** A page with what a list says of it; unchanged where none does. */
    RawArticle over(RawArticle page) {
        Optional<String> url = page.claims().url().value();
        if (url.isEmpty() || byAddress.isEmpty()) {
            return page;
        }
        String key = PageAddress.key(url.get());
        Entry entry = byAddress.get(key);
        if (entry == null) {
            return page;
        }
        used.add(key);
        RawArticle.Claims own = page.claims();
        RawArticle.Claims said = entry.article().claims();
        return page.saying(
                new RawArticle.Claims(
                        first(said.outlet(), own.outlet()),
                        first(said.date(), own.date()),
                        first(own.title(), said.title()),
                        own.url(),
                        first(own.byline(), said.byline()),
                        own.event().or(said::event)),
                "Listed in " + ArticleMaker.name(entry.path(), entry.article().part())
                        + ", which goes before what the page says of its outlet and date.");
    }

    /** The entries whose page was not found, in the order in which they were added. */
    List<Entry> left() {
        List<Entry> left = new ArrayList<>();
        byAddress.forEach((key, entry) -> {
            if (!used.contains(key)) {
                left.add(entry);
            }
        });
        left.addAll(twice);
        return left;
    }

    private static <T> Inferred<T> first(Inferred<T> one, Inferred<T> other) {
        return one.value().isPresent() ? one : other;
    }
}
