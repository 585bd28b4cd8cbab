package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.profile.Stretch;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;

/** The strips of section 3: who speaks where, a bar an article. */
final class VoiceStrips {

    /** More in one figure might not fit below the head of the section, and leave its page empty. */
    private static final int MOST_IN_FIGURE = 16;

    private VoiceStrips() {}

    /** As many figures as keep each of a size that finds room on a page. */
    static List<Block> figures(Voices voices, List<ArticleVoices> articles, String scope) {
        int parts = (articles.size() + MOST_IN_FIGURE - 1) / MOST_IN_FIGURE;
        int each = (articles.size() + parts - 1) / parts;
        List<Block> figures = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            List<ArticleVoices> some = articles.subList(part * each, Math.min(articles.size(), (part + 1) * each));
            figures.add(figure(voices, some, part, parts, scope));
        }
        return figures;
    }

    private static Block figure(Voices voices, List<ArticleVoices> articles, int part, int parts, String scope) {
        List<Chart.Strip> strips = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ArticleVoices article : articles) {
            List<Chart.Segment> segments = new ArrayList<>();
            for (Stretch stretch : article.strip()) {
                segments.add(new Chart.Segment(
                        article.position(stretch.from()),
                        article.position(stretch.to()),
                        voices.key(stretch.quote()),
                        stretch.direct()));
            }
            String label = article.article().label();
            strips.add(new Chart.Strip(label, article.article().group().orElse(""), segments));
            told.add(label + ": " + Figures.of(article.quotes().size(), "quotation", "quotations") + ", "
                    + Figures.percent(1 - article.outletShare()) + " of the body in other voices");
        }
        String caption = part == 0
                ? "Who speaks where. One bar an article, from its first word to its last; " + scope
                        + ". Light grey: the outlet's own words. Solid: between quotation marks. Hatched: reported speech. Each"
                        + " article stands for itself."
                : "Who speaks where, continued (part " + (part + 1) + " of " + parts + ").";
        return new Block.Figure(
                part == 0 ? "voice-strips" : "voice-strips-" + (part + 1),
                new Chart.Strips(voices.sides(), strips),
                caption,
                "Strips of " + Figures.of(articles.size(), "article", "articles") + ". " + String.join("; ", told)
                        + ".",
                Optional.empty());
    }
}
