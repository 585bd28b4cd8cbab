package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.compare.ActorAgency;
import org.newsprism.compare.AgencyFindings;
import org.newsprism.compare.Cell;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Group;
import org.newsprism.profile.Hit;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.report.Section;
import org.newsprism.voice.Voice;

/** Section 7: who acts, who is acted on, and in which grammar the text can leave that open. */
final class Agency implements SectionWriter {

    private static final int MOST_ACTORS = 12;
    private static final int MOST_VERBS = 8;
    private static final int MOST_ENTRIES = 12;
    private static final List<String> FORMS = List.of("be", "get", "reduced");
    private static final Set<Voice> NOT_QUOTED = Set.of(Voice.OUTLET, Voice.REPORTED, Voice.SCARE);

    @Override
    public Section write(Material material) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Prose.paragraph(
                "Grammar says who does what to whom. What stands between quotation marks is a speaker's grammar and not the"
                        + " outlet's: it is left out of the figures here and shown beside them. Verbs that hand over a quotation are in"
                        + " section 4."));
        actors(material, blocks);
        passives(material, blocks);
        nominalisations(material, blocks);
        return new Section("agency", 7, "Agency", blocks);
    }

    private static void actors(Material material, List<Block> blocks) {
        AgencyFindings agency = material.findings().agency();
        List<ActorAgency> shown = agency.all().stream()
                .filter(actor -> actor.clauses() >= ActorAgency.LEAST_CLAUSES)
                .limit(MOST_ACTORS)
                .toList();
        blocks.add(new Block.Heading("who-acts", "Who acts, who is acted on"));
        if (shown.isEmpty()) {
            blocks.add(Prose.paragraph("No actor is agent or patient of " + ActorAgency.LEAST_CLAUSES
                    + " clauses or more, so there is no index. The clauses are in agency.csv."));
            return;
        }
        blocks.add(chart(material, shown));
        blocks.add(byGroup(material, agency, shown));
        blocks.add(deeds(material, shown));
    }

    private static Block chart(Material material, List<ActorAgency> actors) {
        List<Chart.ShareRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (ActorAgency actor : actors) {
            rows.add(new Chart.ShareRow(
                    actor.actor(),
                    actor.side().equals(actor.actor()) ? "" : actor.side(),
                    List.of((long) actor.agent().size(), (long) actor.patient().size())));
            told.add(actor.actor() + " " + actor.agent().size() + " and "
                    + actor.patient().size());
        }
        String caption = "Clauses in which an actor acts, and in which it is acted on, outside quotation marks, all "
                + Figures.of(material.findings().articles().size(), "article", "articles")
                + " together; actors with " + ActorAgency.LEAST_CLAUSES + " clauses or more.";
        return new Block.Figure(
                "agency-chart",
                new Chart.Shares(List.of("acts", "is acted on"), rows, "clauses"),
                caption,
                caption + " Acts, is acted on: " + String.join("; ", told) + ".",
                Optional.empty());
    }

    private static Block byGroup(Material material, AgencyFindings agency, List<ActorAgency> actors) {
        List<Group> groups = material.findings().groups().filled();
        TableDraft table = new TableDraft(
                        "agency-by-group",
                        "Acts / is acted on, by group, and the index (A − P) / (A + P) from "
                                + ActorAgency.LEAST_CLAUSES + " clauses on. "
                                + FeatureTables.band(material.findings()))
                .words("Actor")
                .numbers("Index");
        groups.forEach(group -> table.words(group.title()));
        table.words("Quoted");
        for (ActorAgency actor : actors) {
            List<Object> cells = new ArrayList<>();
            cells.add(actor.actor());
            cells.add(Figures.signed(actor.index()));
            for (Group group : groups) {
                ActorAgency there = agency.in(group, actor);
                cells.add(counts(material, there.agent(), there.patient(), there.index()));
            }
            cells.add(counts(material, role(actor.quoted(), "agent"), role(actor.quoted(), "patient"), Double.NaN));
            table.row(Optional.empty(), cells);
        }
        return table.note(
                        "Index: 1 always acts, −1 is always acted on. A capital that stands for its government is counted"
                                + " with the country. Quoted: the same counts between quotation marks, all groups.")
                .table();
    }

    private static List<Hit> role(List<Hit> hits, String role) {
        return hits.stream()
                .filter(hit -> hit.evidence().label().endsWith(role))
                .toList();
    }

    private static List<Inline> counts(Material material, List<Hit> agent, List<Hit> patient, double index) {
        if (agent.isEmpty() && patient.isEmpty()) {
            return List.of(Prose.plain(Figures.NOTHING));
        }
        List<Inline> words = new ArrayList<>();
        words.add(material.evidence().link(Figures.count(agent.size()), agent));
        words.add(Prose.plain(" / "));
        words.add(material.evidence().link(Figures.count(patient.size()), patient));
        if (!Double.isNaN(index)) {
            words.add(Prose.plain(" (" + Figures.signed(index) + ")"));
        }
        return words;
    }

    private static Block deeds(Material material, List<ActorAgency> actors) {
        TableDraft table = new TableDraft(
                        "agency-verbs", "What each does and what is done to each, outside quotation marks.")
                .words("Actor")
                .wide("Acts: verbs", 42)
                .wide("Is acted on: verbs", 38);
        for (ActorAgency actor : actors) {
            table.row(actor.actor(), verbs(material, actor.agent()), verbs(material, actor.patient()));
        }
        return table.table();
    }

    private static List<Inline> verbs(Material material, List<Hit> hits) {
        Map<String, List<Hit>> byVerb = new LinkedHashMap<>();
        hits.forEach(hit -> byVerb.computeIfAbsent(hit.evidence().item(), verb -> new ArrayList<>())
                .add(hit));
        List<Inline> words = new ArrayList<>();
        List<Map.Entry<String, List<Hit>>> sorted = byVerb.entrySet().stream()
                .sorted(java.util.Comparator.comparingInt((Map.Entry<String, List<Hit>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        for (Map.Entry<String, List<Hit>> verb : sorted.subList(0, Math.min(MOST_VERBS, sorted.size()))) {
            words.add(Prose.plain(words.isEmpty() ? "" : ", "));
            int times = verb.getValue().size();
            words.add(material.evidence().link(verb.getKey() + (times == 1 ? "" : " " + times), verb.getValue()));
        }
        if (sorted.size() > MOST_VERBS) {
            words.add(Prose.plain(" and " + (sorted.size() - MOST_VERBS) + " more"));
        }
        return words.isEmpty() ? List.of(Prose.plain(Figures.NOTHING)) : words;
    }

    private static void passives(Material material, List<Block> blocks) {
        FeatureFindings passives = FeatureTables.feature(material.findings(), "passives");
        blocks.add(new Block.Heading("passives", "Passives"));
        blocks.add(
                Prose.paragraph(
                        "A passive can name who acted (“was rejected by the ministry”) or leave it open (“was"
                                + " rejected”). Leaving it open has many reasons: the actor may be plain from the sentence before, or not known."));
        if (!FeatureTables.found(passives)) {
            blocks.add(Prose.paragraph("No passive was found."));
            return;
        }
        blocks.add(FeatureTables.shares(
                material,
                passives,
                "passives-chart",
                List.of("by-agent", "agentless"),
                List.of("who acted is named", "who acted is left open"),
                "passives",
                "Passives with and without the one who acted: share and number in each group, all voices."));
        TableDraft table = new TableDraft(
                        "passives-table", "Passives by group, in headline and body, outside quotation marks.")
                .words("Group")
                .numbers("Clauses", "Passives", "Share", "Agent", "None", "be", "get", "bare", "Quoted");
        for (Group group : material.findings().groups().filled()) {
            Cell all = passives.cell(group.articles(), Optional.empty(), NOT_QUOTED);
            List<Object> cells = new ArrayList<>();
            cells.add(group.title());
            cells.add(Figures.count(all.tally().base()));
            cells.add(material.evidence().link(all));
            cells.add(
                    group.n() < 2
                            ? Figures.NOTHING
                            : Figures.percent(all.tally().rate()));
            for (String label : List.of("by-agent", "agentless")) {
                cells.add(material.evidence().link(passives.cell(group.articles(), Optional.of(label), NOT_QUOTED)));
            }
            for (String form : FORMS) {
                List<Hit> hits = all.hits().stream()
                        .filter(hit -> hit.evidence().note().split(";", 2)[0].equals(form))
                        .toList();
                cells.add(material.evidence().link(Figures.count(hits.size()), hits));
            }
            cells.add(material.evidence().link(passives.cell(Voice.QUOTED, group)));
            table.row(Optional.empty(), cells);
        }
        blocks.add(table.note(
                        "Agent, none: whether the text says who acted. be: “was hit”; get: “got hit”; bare: “the house hit by lightning”. Quoted: passives"
                                + " between quotation marks. No share for a group of one article.")
                .table());
        blocks.add(FeatureTables.entriesByGroup(
                material,
                passives,
                "passive-verbs",
                "The verbs in the passive, by group, all voices.",
                "Verb",
                MOST_ENTRIES));
    }

    private static void nominalisations(Material material, List<Block> blocks) {
        FeatureFindings nouns = FeatureTables.feature(material.findings(), "nominalisations");
        blocks.add(new Block.Heading("nominalisations", "Actions told as nouns"));
        blocks.add(Prose.paragraph(
                "A noun such as “refusal” or “purchase” names an action and can leave unsaid who did it. Those"
                        + " looked for are in word_lists.csv."));
        if (!FeatureTables.found(nouns)) {
            blocks.add(Prose.paragraph("No word of the list was found."));
            return;
        }
        blocks.add(FeatureTables.dots(
                material,
                nouns,
                "nominalisation-dots",
                List.of(Voice.OUTLET),
                List.of("outlet's own words"),
                "Actions told as nouns, per 1,000 of the outlet's own words."));
        blocks.add(FeatureTables.entriesByGroup(
                material, nouns, "nominalisation-entries", "The nouns, by group, all voices.", "Noun", MOST_ENTRIES));
    }
}
