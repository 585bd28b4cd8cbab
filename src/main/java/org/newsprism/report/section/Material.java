package org.newsprism.report.section;

import java.util.List;
import java.util.Optional;
import org.newsprism.compare.Findings;
import org.newsprism.compare.change.Changes;
import org.newsprism.framing.Feature;
import org.newsprism.report.Provenance;

/**
 * What the sections are written from.
 *
 * @param findings all that was counted and compared
 * @param evidence where each place found is printed
 * @param features what was counted, with their word lists
 * @param provenance where the report comes from
 * @param changes since the last run that was another; empty where none is on record
 */
record Material(
        Findings findings,
        EvidenceLinks evidence,
        List<Feature> features,
        Provenance provenance,
        Optional<Changes> changes) {
    Material {
        features = List.copyOf(features);
    }
}
