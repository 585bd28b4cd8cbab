package org.newsprism.corpus.clean;

import java.util.List;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Zone;

/**
 * What cleaning found.
 *
 * @param zones every stretch with its part on the page, in text order, one {@code BODY} zone a paragraph
 * @param cuts the cleaning log: the zones that are neither headline nor body, with the rule that said so
 */
public record Cleaned(List<Zone> zones, List<Cut> cuts) {
    public Cleaned {
        zones = List.copyOf(zones);
        cuts = List.copyOf(cuts);
    }
}
