package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.report.Block;
import org.newsprism.report.Section;

/** Section 12: each group beside all others, what a test may say of it, and what would turn it round. */
final class Sensitivity implements SectionWriter {

    @Override
    public Section write(Material material) {
        Findings findings = material.findings();
        List<Block> blocks = new ArrayList<>();
        if (material.changes().isPresent()) {
            blocks.addAll(ChangeBlocks.of(material.changes()));
            blocks.add(new Block.Heading("differences", "Differences between groups"));
        }
        blocks.add(
                Prose.paragraph(
                        "Each group of two articles or more, set beside all other grouped articles. The article is the"
                                + " unit: whole articles are relabelled, within events where events are given. No p is printed where so few"
                                + " articles could not give one of .05, or where groups and events coincide. No p says why groups differ."));
        blocks.add(Prose.bullets(ContrastProse.summary(findings)));
        if (!findings.contrasts().isEmpty()) {
            blocks.addAll(ContrastTables.differences(findings));
            ContrastTables.sturdiness(findings).ifPresent(blocks::add);
        }
        ContrastTables.global(findings).ifPresent(blocks::add);
        RivalTables.rivals(findings).ifPresent(blocks::add);
        if (!findings.floors().isEmpty()) {
            blocks.add(ContrastTables.floors(findings));
        }
        blocks.add(new Block.Heading("copied-text", "With and without copied text"));
        blocks.add(RivalTables.copies(findings));
        if (material.changes().isEmpty()) {
            blocks.addAll(ChangeBlocks.of(material.changes()));
        }
        return new Section("sensitivity", 12, "Contrasts and sensitivity", blocks);
    }
}
