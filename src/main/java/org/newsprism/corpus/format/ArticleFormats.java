package org.newsprism.corpus.format;

import java.util.List;
import java.util.Optional;

/** The kinds of file that articles are read from. */
public final class ArticleFormats {
    private static final List<ArticleFormat> ALL = List.of(new PlainText(), new Html());

    private ArticleFormats() {}

    /** Every kind, the one that a file name is offered to first coming first. */
    public static List<ArticleFormat> all() {
        return ALL;
    }

    /** The kind of file this name belongs to; empty when it belongs to none. */
    public static Optional<ArticleFormat> of(String fileName) {
        return ALL.stream().filter(format -> format.accepts(fileName)).findFirst();
    }
}
