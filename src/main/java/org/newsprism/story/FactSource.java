package org.newsprism.story;

import java.util.function.BiConsumer;

/** Finds facts of one kind in an article. */
interface FactSource {

    /** Hands over every mention in text order. */
    void find(FactArticle article, BiConsumer<Fact, FactPlace> found);
}
