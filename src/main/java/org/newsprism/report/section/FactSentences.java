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

/** Leads from a mention of a fact to its sentence, where section 13 prints it; else to the article. */
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

    /** Words that lead to the first of some places whose sentence is printed, else to the article's row in section 2. */
    Inline link(CountedArticle article, List<FactPlace> places, String words) {
        for (FactPlace place : places) {
            String anchor = anchors.get(new Sentence(article.id(), place.sentence()));
            if (anchor != null) {
                return Prose.link(words, anchor);
            }
        }
        return Prose.link(words, EvidenceLinks.anchor(article.id()));
    }

    /** Words that lead to the first article that mentions a fact; plain where none does. */
    Inline first(FactRow row, String words) {
        return row.places().entrySet().stream()
                .findFirst()
                .map(found -> link(material.findings().facts().articles().get(found.getKey()), found.getValue(), words))
                .orElse(Prose.plain(words));
    }
}
