package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.VerbRow;
import org.newsprism.profile.QuoteRow;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;
import org.newsprism.voice.ReportingVerb.SpeechAct;
import org.newsprism.voice.ReportingVerb.Stance;

/** The reporting verbs by the side that speaks and by class, a column a group of outlets. */
final class VerbTables {

    private static final int MOST_SIDES = 9;
    private static final int MOST_VERBS = 14;

    private VerbTables() {}

    /** Method M11: the stance of the verb by the side whose words it hands over. */
    static Block bySide(Material material) {
        Findings findings = material.findings();
        TableDraft table = new TableDraft(
                        "verbs-by-side",
                        "Stance of the verb, by the side that speaks and the group of the outlet: endorsing · neutral · distancing. "
                                + FeatureTables.band(findings))
                .words("Side speaking");
        groups(findings).forEach(group -> table.numbers(group.title()));
        List<VerbRow> sides = findings.verbs().bySide();
        for (VerbRow side : sides.subList(0, Math.min(MOST_SIDES, sides.size()))) {
            List<Object> cells = new ArrayList<>();
            cells.add(side.name().equals(Actor.UNKNOWN_SIDE) ? Voices.UNKNOWN : side.name());
            for (Group group : groups(findings)) {
                cells.add(stances(
                        material,
                        findings.verbs().byGroupAndSide().getOrDefault(group.name(), List.of()).stream()
                                .filter(row -> row.name().equals(side.name()))
                                .findFirst()
                                .orElse(new VerbRow(side.name(), List.of()))));
            }
            table.row(Optional.empty(), cells);
        }
        List<Object> all = new ArrayList<>();
        all.add("All sides");
        findings.verbs().byGroup().forEach(row -> all.add(stances(material, row)));
        table.row(Optional.empty(), all);
        String rest = sides.size() > MOST_SIDES
                ? " The " + MOST_SIDES + " sides with most verbs of " + sides.size() + "; all are in quotes.csv."
                : "";
        return table.note(
                        "Headline and body. A verb that hands over two stretches of the same words counts once. A verb of saying may"
                                + " differ because what was said differs: compare the same speaker below." + rest)
                .table();
    }

    private static List<Inline> stances(Material material, VerbRow row) {
        List<Inline> words = new ArrayList<>();
        for (Stance stance : Stance.values()) {
            if (!words.isEmpty()) {
                words.add(Prose.plain(" · "));
            }
            words.add(material.evidence().quoteLink(Figures.count(row.of(stance).size()), row.of(stance)));
        }
        return words;
    }

    /** Classes after Caldas-Coulthard, with their verbs. */
    static Block byClass(Material material) {
        Findings findings = material.findings();
        TableDraft table = new TableDraft(
                        "verbs-by-class", "Reporting verbs by class (Caldas-Coulthard 1994), with the verbs found.")
                .words("Class")
                .wide("Verbs", 38);
        groups(findings).forEach(group -> table.numbers(group.title()));
        for (SpeechAct speechAct : SpeechAct.values()) {
            List<QuoteRow> all = findings.verbs().bySide().stream()
                    .flatMap(side -> side.of(speechAct).stream())
                    .toList();
            if (!all.isEmpty()) {
                List<Object> cells = new ArrayList<>();
                cells.add(name(speechAct));
                cells.add(verbs(material, all));
                for (VerbRow group : findings.verbs().byGroup()) {
                    List<QuoteRow> own = group.of(speechAct);
                    cells.add(material.evidence().quoteLink(Figures.count(own.size()), own));
                }
                table.row(Optional.empty(), cells);
            }
        }
        return table.note("The verbs are those of all articles, also of those in no group.")
                .table();
    }

    private static List<Group> groups(Findings findings) {
        return findings.groups().filled();
    }

    private static String name(SpeechAct speechAct) {
        return speechAct == SpeechAct.OTHER
                ? "not in the list"
                : speechAct.name().toLowerCase(Locale.ROOT);
    }

    /** Most frequent first, with the number of each found more than once. */
    private static List<Inline> verbs(Material material, List<QuoteRow> rows) {
        Map<String, List<QuoteRow>> byVerb = new LinkedHashMap<>();
        rows.forEach(row ->
                byVerb.computeIfAbsent(row.verb(), verb -> new ArrayList<>()).add(row));
        List<Map.Entry<String, List<QuoteRow>>> sorted = byVerb.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, List<QuoteRow>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        List<Inline> words = new ArrayList<>();
        for (Map.Entry<String, List<QuoteRow>> verb : sorted.subList(0, Math.min(MOST_VERBS, sorted.size()))) {
            words.add(Prose.plain(words.isEmpty() ? "" : ", "));
            int times = verb.getValue().size();
            words.add(material.evidence()
                    .quoteLink(verb.getKey() + (times == 1 ? "" : " × " + Figures.count(times)), verb.getValue()));
        }
        int more = sorted.size() - MOST_VERBS;
        if (more > 0) {
            words.add(Prose.plain(" and " + more + " more"));
        }
        return words;
    }
}
