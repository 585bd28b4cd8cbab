package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 3: who speaks where in each article, who comes first and last, how much each side has, who is named, who replies. */
final class WhoseVoice implements SectionWriter {

    /** A page holds about this many rows of a chart. */
    private static final int MOST_ARTICLES = 32;

    @Override
    public Section write(Material material) {
        Voices voices = Voices.of(material.findings());
        List<ArticleVoices> shown = Evenly.some(voices.articles(), MOST_ARTICLES, ArticleVoices::article);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "A quotation is somebody else's words in the article, between quotation marks or reported. Its"
                        + " speaker is given only where the text shows one; the rest is unresolved and stays in every total. To be"
                        + " quoted is not to be agreed with. Who comes first, how often, with how many words and how near the top are"
                        + " different questions, with a measure each."));
        if (shown.isEmpty()) {
            blocks.add(Prose.paragraph("No article was read."));
            return new Section("voice", 3, "Whose voice", blocks);
        }
        String scope = scope(shown.size(), voices.articles().size());
        blocks.addAll(VoiceStrips.figures(voices, shown, scope));
        blocks.addAll(WhoLeads.figures(voices, shown, scope));
        blocks.add(new Block.Heading("voice-shares", "How much each side has"));
        blocks.add(SideShares.heatmap(material, voices));
        blocks.add(SideShares.byArticle(voices, shown, scope));
        blocks.add(SideShares.byGroup(material));
        blocks.add(CopyTables.sides(material.findings(), material.evidence()));
        blocks.add(new Block.Heading("voice-sources", "Who is named, and who replies"));
        blocks.add(SourceTable.of(material, shown, scope));
        blocks.addAll(RightOfReply.of(material, voices.articles()));
        return new Section("voice", 3, "Whose voice", blocks);
    }

    private static String scope(int shown, int all) {
        return shown == all
                ? "n = " + Figures.of(all, "article", "articles")
                : Evenly.told(shown, all) + ", the rest in voices.csv";
    }
}
