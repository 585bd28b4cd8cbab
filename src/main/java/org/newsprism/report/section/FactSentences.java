package org.newsprism.report.section;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Ledger;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Span;
import org.newsprism.report.Inline;
import org.newsprism.story.FactPlace;
import org.newsprism.story.FactRow;

/** Leads from a mention of a fact to its sentence: to one that is printed anyway where there is one, else to the first, which is then printed. */
final class FactSentences {

    private record Sentence(ArticleId article, int index) {}

    private final Material material;
    private final Map<Sentence, String> anchors = new HashMap<>();

    FactSentences(Material material) {
        this.material = material;
        for (Ledger.Entry entry : material.evidence().ledger().entries()) {
            if (entry.printed()) {
                anchors.putIfAbsent(
                        new Sentence(entry.article().id(), entry.evidence().sentence()), entry.number());
            }
        }
        for (Ledger.QuoteEntry entry : material.evidence().ledger().quotes()) {
            if (entry.printed()) {
                Span content = entry.row().quote().content();
                List<Span> sentences = entry.article().counts().sentences();
                for (int i = 0; i < sentences.size(); i++) {
                    if (sentences.get(i).overlaps(content)) {
                        anchors.putIfAbsent(new Sentence(entry.article().id(), i), entry.number());
                    }
                }
            }
        }
    }

    /** Words that lead to the first of some places whose sentence is printed, else to the first, which is then printed. */
    Inline link(CountedArticle article, List<FactPlace> places, String words) {
        for (FactPlace place : places) {
            String anchor = anchors.get(new Sentence(article.id(), place.sentence()));
            if (anchor != null) {
                return Prose.link(words, anchor);
            }
        }
        return material.evidence().sentence(words, article, places.get(0).span());
    }

    /** Words that lead to the first article that mentions a fact; plain where none does. */
    Inline first(FactRow row, String words) {
        return row.places().entrySet().stream()
                .findFirst()
                .map(found -> link(material.findings().facts().articles().get(found.getKey()), found.getValue(), words))
                .orElse(Prose.plain(words));
    }
}
