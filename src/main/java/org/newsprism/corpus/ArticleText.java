package org.newsprism.corpus;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What counting may see of an article: its words, their zones and its date, but not whose article it is.
 *
 * @param text the decoded text, never rewritten; every offset in the program points into it
 * @param zones in text order, without overlaps; white space may lie between them; one {@code BODY} zone a paragraph
 * @param date the day of publication, where known
 */
public record ArticleText(String text, List<Zone> zones, Optional<LocalDate> date) {
    public ArticleText {
        zones = List.copyOf(zones);
        int from = 0;
        for (Zone zone : zones) {
            if (zone.span().start() < from || zone.span().end() > text.length()) {
                throw new IllegalArgumentException("Zones overlap or leave the text at " + zone);
            }
            from = zone.span().end();
        }
    }

    /** The zones of one kind, in text order. */
    public List<Zone> zones(Zone.Kind kind) {
        return zones.stream().filter(zone -> zone.kind() == kind).toList();
    }
}
