package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;

/** The sides that speak in a corpus, in one order for every chart, and each article's voices in the report's order. */
record Voices(List<String> sides, List<ArticleVoices> articles) {

    /** More sides than this cannot be told apart by colour; the rest are drawn together. */
    static final int MOST_SIDES = 6;

    static final String OTHER = "other sides";
    static final String UNKNOWN = "side unknown";

    static Voices of(Findings findings) {
        Map<CountedArticle, ArticleVoices> byArticle = new LinkedHashMap<>();
        findings.voices().forEach(voices -> byArticle.put(voices.article(), voices));
        List<ArticleVoices> ordered = new ArrayList<>();
        for (CountedArticle article : Ledger.ordered(findings)) {
            ArticleVoices voices = byArticle.get(article);
            if (voices != null) {
                ordered.add(voices);
            }
        }
        List<QuoteRow> all =
                ordered.stream().flatMap(voices -> voices.quotes().stream()).toList();
        List<String> sides = new ArrayList<>();
        for (Share share : Share.bySide(all)) {
            if (!share.name().equals(QuoteRow.UNRESOLVED)
                    && !share.name().equals(org.newsprism.actor.Actor.UNKNOWN_SIDE)) {
                sides.add(share.name());
            }
        }
        boolean others = sides.size() > MOST_SIDES;
        List<String> shown = new ArrayList<>(others ? sides.subList(0, MOST_SIDES) : sides);
        if (others) {
            shown.add(OTHER);
        }
        shown.add(UNKNOWN);
        shown.add(QuoteRow.UNRESOLVED);
        return new Voices(List.copyOf(shown), List.copyOf(ordered));
    }

    /** The place of a quotation's side among {@link #sides}. */
    int key(QuoteRow row) {
        return key(row.side());
    }

    int key(String side) {
        int key = sides.indexOf(side);
        if (key >= 0) {
            return key;
        }
        if (side.equals(org.newsprism.actor.Actor.UNKNOWN_SIDE)) {
            return sides.indexOf(UNKNOWN);
        }
        int other = sides.indexOf(OTHER);
        return other >= 0 ? other : sides.indexOf(UNKNOWN);
    }
}
