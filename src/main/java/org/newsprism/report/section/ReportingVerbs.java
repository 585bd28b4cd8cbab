package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 4: who says, who claims; and the same speaker in different outlets. */
final class ReportingVerbs implements SectionWriter {

    static final List<String> STANCES = List.of("endorse", "neutral", "distance");

    @Override
    public Section write(Material material) {
        FeatureFindings feature = FeatureTables.feature(material.findings(), "reporting-verbs");
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "The verb that hands over a quotation is the outlet's choice. Some verbs endorse what was said"
                        + " (“confirm”, “point out”), most leave it open (“say”, “tell”), some keep a distance (“claim”, “insist”). Each"
                        + " verb has a class and a stance, listed in section 14."));
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
        blocks.add(VerbTables.bySide(material));
        blocks.add(VerbTables.byClass(material));
        blocks.addAll(SameSpeakerTable.of(material));
        return new Section("verbs", 4, "Reporting verbs", blocks);
    }
}
