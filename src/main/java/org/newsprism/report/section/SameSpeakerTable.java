package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.compare.VerbFindings;
import org.newsprism.compare.VerbFindings.SameSpeaker;
import org.newsprism.compare.VerbRow;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.voice.ReportingVerb.Stance;

/** Method M18: a row a speaker, a column a stance, in each cell the articles and their verbs. */
final class SameSpeakerTable {

    private static final int MOST_SPEAKERS = 8;
    private static final int MOST_ARTICLES = 10;

    private SameSpeakerTable() {}

    static List<Block> of(Material material) {
        List<SameSpeaker> all = material.findings().verbs().sameSpeaker().stream()
                .filter(VerbFindings.SameSpeaker::identified)
                .toList();
        Block.Heading heading = new Block.Heading("same-speaker", "The same speaker in different articles");
        if (all.isEmpty()) {
            return List.of(heading, Prose.paragraph("No identified speaker is quoted with a verb in two articles."));
        }
        TableDraft table = new TableDraft(
                        "same-speaker-table",
                        "The same speaker, article by article: which verbs hand over the words. "
                                + Figures.of(all.size(), "identified speaker", "identified speakers")
                                + " in two articles or more.")
                .wide("Speaker", 17)
                .wide("Endorsing", 21)
                .wide("Neutral", 41)
                .wide("Distancing", 21);
        for (SameSpeaker speaker : all.subList(0, Math.min(MOST_SPEAKERS, all.size()))) {
            List<Object> cells = new ArrayList<>();
            cells.add(List.of(
                    Prose.strong(speaker.speaker()),
                    Prose.plain((speaker.side().equals(speaker.speaker()) ? "" : " (" + speaker.side() + ")") + " · "
                            + Figures.of(speaker.articles().size(), "article", "articles"))));
            for (Stance stance : Stance.values()) {
                cells.add(cell(material, speaker, stance));
            }
            table.row(Optional.empty(), cells);
        }
        return List.of(heading, table.note(note(all.size())).table());
    }

    private static String note(int all) {
        return "The verb is the outlet's choice, not the speaker's; what the speaker said may differ too: section 9 has the same"
                + " words side by side."
                + (all > MOST_SPEAKERS
                        ? " The " + MOST_SPEAKERS + " speakers in most articles; all are in same_speaker.csv."
                        : "");
    }

    private static List<Inline> cell(Material material, SameSpeaker speaker, Stance stance) {
        List<Inline> words = new ArrayList<>();
        int shown = 0;
        int more = 0;
        for (VerbRow article : speaker.articles()) {
            List<QuoteRow> rows = article.of(stance);
            if (rows.isEmpty()) {
                continue;
            }
            if (shown == MOST_ARTICLES) {
                more++;
                continue;
            }
            shown++;
            words.add(Prose.plain((words.isEmpty() ? "" : "; ") + article.name() + ": "));
            words.add(material.evidence().quoteLink(verbs(rows), rows));
        }
        if (more > 0) {
            words.add(Prose.plain("; and " + Figures.of(more, "more article", "more articles")));
        }
        return words.isEmpty() ? List.of(Prose.plain(Figures.NOTHING)) : words;
    }

    private static String verbs(List<QuoteRow> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.merge(row.verb(), 1, Integer::sum));
        List<String> words = new ArrayList<>();
        counts.forEach((verb, n) -> words.add(n == 1 ? verb : verb + " × " + n));
        return String.join(", ", words);
    }
}
