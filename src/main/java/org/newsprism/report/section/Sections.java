package org.newsprism.report.section;

import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Ledger;
import org.newsprism.compare.change.Changes;
import org.newsprism.framing.Feature;
import org.newsprism.report.Provenance;
import org.newsprism.report.Report;
import org.newsprism.report.Section;

/** The sections of a report, in order: its table of contents. */
public final class Sections {

    /** Every page of a report with an invented outlet carries this line. */
    public static final String DEMONSTRATION = "Demonstration: invented outlets; shows nothing about any real outlet";

    private static final List<SectionWriter> ALL = List.of(
            new Scope(),
            new CorpusAndGroups(),
            new WhoseVoice(),
            new ReportingVerbs(),
            new WordChoice(),
            new LoadedWords(),
            new Agency(),
            new StoryFacts(),
            new QuotesAligned(),
            new CreditsAndSharedText(),
            new FrameCues(),
            new Sensitivity(),
            new EvidenceSection(),
            new Methods());

    private Sections() {}

    /** The whole report on some findings. */
    public static Report report(
            Findings findings,
            Ledger ledger,
            List<Feature> features,
            String title,
            Provenance provenance,
            Optional<Changes> changes) {
        Material material = new Material(findings, new EvidenceLinks(ledger), features, provenance, changes);
        List<Section> sections =
                ALL.stream().map(section -> section.write(material)).toList();
        Optional<String> notice = findings.demonstration() ? Optional.of(DEMONSTRATION) : Optional.empty();
        return new Report(
                title, Scope.subtitle(findings), notice, List.of(Scope.limits(findings)), sections, provenance);
    }
}
