package org.newsprism.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.newsprism.profile.QuoteRow;
import org.newsprism.voice.ReportingVerb.SpeechAct;
import org.newsprism.voice.ReportingVerb.Stance;

/**
 * The reporting verbs of one group, side, speaker or article (method M11), as the quotations they hand over. A verb that
 * hands over two stretches of one quotation is one verb.
 *
 * @param name of the group, side, speaker or article
 * @param quotes one per verb, in the order of articles and of their text
 */
public record VerbRow(String name, List<QuoteRow> quotes) {

    public VerbRow {
        quotes = List.copyOf(quotes);
    }

    /** The quotations by the stance of their verb; every stance is there. */
    public Map<Stance, List<QuoteRow>> byStance() {
        Map<Stance, List<QuoteRow>> rows = new EnumMap<>(Stance.class);
        for (Stance stance : Stance.values()) {
            rows.put(stance, of(stance));
        }
        return rows;
    }

    /** The quotations whose verb takes a stance. */
    public List<QuoteRow> of(Stance stance) {
        return quotes.stream()
                .filter(row -> row.quote()
                        .cue()
                        .filter(cue -> cue.verb().stance() == stance)
                        .isPresent())
                .toList();
    }

    /** The quotations whose verb is of a class. */
    public List<QuoteRow> of(SpeechAct speechAct) {
        return quotes.stream()
                .filter(row -> row.quote()
                        .cue()
                        .filter(cue -> cue.verb().speechAct() == speechAct)
                        .isPresent())
                .toList();
    }

    /** How many verbs. */
    public long total() {
        return quotes.size();
    }
}
