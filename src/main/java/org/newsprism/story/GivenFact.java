package org.newsprism.story;

import java.util.List;
import org.newsprism.corpus.Span;

/** A fact of the user's table, with what shows it. */
public final class GivenFact {

    private final Fact fact;
    private final FactPattern pattern;

    GivenFact(Fact fact, FactPattern pattern) {
        this.fact = fact;
        this.pattern = pattern;
    }

    /** The fact. */
    public Fact fact() {
        return fact;
    }

    /** Where the article mentions it; whether the search of a sentence was given up goes to the row. */
    void find(FactArticle article, int order, FactRow.Draft row) {
        List<Span> sentences = article.counts().sentences();
        for (int i = 0; i < sentences.size(); i++) {
            FactPattern.Search search = pattern.find(
                    sentences.get(i).of(article.text()), sentences.get(i).start());
            for (Span place : search.places()) {
                row.add(order, new FactPlace(i, place));
            }
            if (search.gaveUp()) {
                row.gaveUp();
            }
        }
    }
}
