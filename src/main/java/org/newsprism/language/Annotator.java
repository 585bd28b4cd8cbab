package org.newsprism.language;

import org.newsprism.corpus.ArticleText;

/** Turns an article's headline and body zones into a {@link Document}. Safe for many threads. */
public interface Annotator {

    /** The document of one text; other zones than headline and body leave no sentence. */
    Document annotate(ArticleText text);
}
