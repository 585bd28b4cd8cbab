package org.newsprism.compare;

/** Which articles are built from another's copy: those whose outlet's row says so in {@code derived_from}. */
final class Copies {

    private Copies() {}

    static boolean derived(CountedArticle article) {
        return article.outlet().flatMap(row -> row.column("derived_from")).isPresent();
    }
}
