package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 7: passives, with and without the one who acted. */
final class Agency implements SectionWriter {

    @Override
    public Section write(Material material) {
        FeatureFindings passives = FeatureTables.feature(material.findings(), "passives");
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Prose.paragraph(
                        "A passive can name who acted (“was rejected by the ministry”) or leave it open (“was"
                                + " rejected”). Leaving it open has many reasons: the actor may be plain from the sentence before, or not known."));
        if (FeatureTables.found(passives)) {
            blocks.add(FeatureTables.shares(
                    material,
                    passives,
                    "passives-chart",
                    List.of("by-agent", "agentless"),
                    List.of("who acted is named", "who acted is left open"),
                    "passives",
                    "Passives with and without the one who acted: share and number in each group."));
            TableDraft table = new TableDraft("passives-table", "Passives by group, in headline and body, all voices.")
                    .words("Group")
                    .numbers("Clauses", "Passives", "Share of clauses", "Named", "Left open");
            for (Group group : material.findings().groups().filled()) {
                table.row(
                        group.title(),
                        group.n() == 0
                                ? Figures.NOTHING
                                : Figures.count(passives.total(group).tally().base()),
                        FeatureTables.count(material, passives.total(group), group),
                        Figures.percent(passives.total(group).tally().rate()),
                        FeatureTables.count(material, passives.cell("by-agent", group), group),
                        FeatureTables.count(material, passives.cell("agentless", group), group));
            }
            blocks.add(table.table());
            blocks.add(FeatureTables.entriesByGroup(
                    material, passives, "passive-verbs", "The verbs in the passive, by group.", "Verb", 20));
        } else {
            blocks.add(Prose.paragraph("No passive was found."));
        }
        return new Section("agency", 7, "Agency: passives", blocks);
    }
}
