package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.VerbFindings;
import org.newsprism.compare.VerbRow;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.voice.ReportingVerb.Stance;

/** Section 4: who says, who claims; and the same speaker in different outlets. */
final class ReportingVerbs implements SectionWriter {

    private static final List<String> STANCES = List.of("endorse", "neutral", "distance");
    private static final int MOST_VERBS = 25;
    private static final int MOST_SPEAKERS = 8;
    private static final int MOST_ROWS = 60;
    private static final int MOST_ARTICLES = 12;

    @Override
    public Section write(Material material) {
        FeatureFindings feature = FeatureTables.feature(material.findings(), "reporting-verbs");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "The verb that hands over a quotation is the outlet's choice. Some verbs endorse what was said"
                        + " (“confirm”, “point out”), most leave it open (“say”, “tell”), some keep a distance (“claim”, “insist”). The"
                        + " list of verbs with class and stance is in section 14."));
        if (!FeatureTables.found(feature)) {
            blocks.add(Prose.paragraph("No reporting verb was found."));
            return new Section("verbs", 4, "Reporting verbs", blocks);
        }
        blocks.add(FeatureTables.shares(
                material,
                feature,
                "verbs-by-stance",
                STANCES,
                List.of("endorsing", "neutral", "distancing"),
                "reporting verbs",
                "Reporting verbs by stance: share and number of verbs in each group."));
        blocks.add(FeatureTables.countsByGroup(
                material, feature, "verbs-by-stance-table", "Reporting verbs by stance and group.", "Stance"));
        blocks.add(
                FeatureTables.entriesByGroup(material, feature, "verbs", "The verbs, by group.", "Verb", MOST_VERBS));
        blocks.add(bySide(material));
        blocks.addAll(sameSpeaker(material));
        return new Section("verbs", 4, "Reporting verbs", blocks);
    }

    private static Block bySide(Material material) {
        TableDraft table = new TableDraft(
                        "verbs-by-side", "Stance of the verb by the group of the outlet and the side that speaks.")
                .words("Group of the outlet")
                .words("Side speaking")
                .numbers("Endorsing", "Neutral", "Distancing");
        int rows = 0;
        for (Map.Entry<String, List<VerbRow>> group :
                material.findings().verbs().byGroupAndSide().entrySet()) {
            boolean first = true;
            for (VerbRow side : group.getValue()) {
                if (rows++ >= MOST_ROWS) {
                    break;
                }
                table.row(
                        first ? group.getKey() : "",
                        side.name(),
                        count(material, side.of(Stance.ENDORSE)),
                        count(material, side.of(Stance.NEUTRAL)),
                        count(material, side.of(Stance.DISTANCE)));
                first = false;
            }
        }
        return table.note("Headline and body. A verb that hands over two stretches of the same words counts once.")
                .table();
    }

    private static Inline count(Material material, List<QuoteRow> rows) {
        return material.evidence().quoteLink(Figures.count(rows.size()), rows);
    }

    /** Method M18: a difference here is the outlet's choice, not the speaker's. */
    private static List<Block> sameSpeaker(Material material) {
        List<VerbFindings.SameSpeaker> shared = material.findings().verbs().sameSpeaker().stream()
                .filter(speaker -> speaker.articles().stream()
                        .flatMap(article -> article.quotes().stream())
                        .noneMatch(row -> row.named().equals("anonymous")))
                .limit(MOST_SPEAKERS)
                .toList();
        Block.Heading heading = new Block.Heading("same-speaker", "The same speaker in different articles");
        if (shared.isEmpty()) {
            return List.of(heading, Prose.paragraph("No identified speaker is quoted with a verb in two articles."));
        }
        TableDraft table = new TableDraft(
                        "same-speaker-table",
                        "Verbs for the same speaker, article by article. The verb is the outlet's choice; what the speaker said may"
                                + " differ too.")
                .words("Speaker")
                .words("Article")
                .words("Verbs, with stance where it is not neutral");
        for (VerbFindings.SameSpeaker speaker : shared) {
            boolean first = true;
            for (VerbRow article :
                    speaker.articles().stream().limit(MOST_ARTICLES).toList()) {
                table.row(
                        first ? speaker.speaker() : "",
                        article.name(),
                        material.evidence().quoteLink(verbs(article.quotes()), article.quotes()));
                first = false;
            }
        }
        return List.of(heading, table.table());
    }

    private static String verbs(List<QuoteRow> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (QuoteRow row : rows) {
            String stance = row.stance().equals("neutral") || row.stance().isEmpty() ? "" : " (" + row.stance() + ")";
            counts.merge(row.verb() + stance, 1, Integer::sum);
        }
        List<String> words = new ArrayList<>();
        counts.forEach((verb, n) -> words.add(n == 1 ? verb : verb + " × " + n));
        return String.join(", ", words);
    }
}
