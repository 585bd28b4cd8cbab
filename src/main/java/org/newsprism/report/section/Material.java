package org.newsprism.report.section;

import java.util.List;
import org.newsprism.compare.Findings;
import org.newsprism.framing.Feature;
import org.newsprism.report.Provenance;

/**
 * What the sections are written from.
 *
 * @param findings all that was counted and compared
 * @param evidence where each place found is printed
 * @param features what was counted, with their word lists
 * @param provenance where the report comes from
 */
record Material(Findings findings, EvidenceLinks evidence, List<Feature> features, Provenance provenance) {
    Material {
        features = List.copyOf(features);
    }
}
