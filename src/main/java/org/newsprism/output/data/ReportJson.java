package org.newsprism.output.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.newsprism.compare.ArticleVoices;
import org.newsprism.compare.Cell;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.FeatureFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.output.DataFile;
import org.newsprism.profile.Share;
import org.newsprism.report.Provenance;

/** {@code report.json}: all findings as one tree. A number that cannot be said is {@code null}. */
final class ReportJson {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ReportJson() {}

    static DataFile file(Findings findings, Provenance provenance, String title) {
        ObjectNode root = JSON.createObjectNode();
        root.put("version", provenance.version());
        root.put("title", title);
        ObjectNode settings = root.putObject("settings");
        provenance.settings().forEach(setting -> settings.put(setting.name(), setting.value()));
        root.put("input_hash", provenance.inputHash());
        root.put("verdict", findings.identification().verdict().name());
        strings(root.putArray("verdict_reasons"), findings.identification().reasons());
        strings(root.putArray("can_be_said"), findings.statements().can());
        strings(root.putArray("cannot_be_said"), findings.statements().cannot());
        root.put("demonstration", findings.demonstration());
        groups(root.putArray("groups"), findings);
        ArrayNode ungrouped = root.putArray("ungrouped");
        findings.groups()
                .ungrouped()
                .forEach(left -> ungrouped
                        .addObject()
                        .put("article", left.article().id().value())
                        .put("reason", left.reason()));
        articles(root.putArray("articles"), findings);
        VoicesJson.utterances(root.putArray("aligned_quotes"), findings);
        VoicesJson.sameSpeaker(root.putArray("same_speaker"), findings);
        ArrayNode features = root.putArray("features");
        findings.features().forEach(feature -> feature(features.addObject(), feature, findings));
        KeynessCsv.json(root.putArray("keyness"), findings);
        CollocatesCsv.json(root.putArray("collocates"), findings);
        NamingCsv.json(root.putArray("naming"), findings);
        AgencyCsv.json(root.putArray("agency"), findings);
        ContrastsCsv.json(root.putArray("contrasts"), findings);
        StoryFactsCsv.json(root.putArray("facts"), findings);
        SourcesCsv.json(root.putObject("sources"), findings);
        ArrayNode inputs = root.putArray("inputs");
        provenance
                .inputs()
                .forEach(input -> inputs.addObject().put("file", input.path()).put("sha256", input.sha256()));
        try {
            return new DataFile(
                    "report.json",
                    "application/json",
                    "All findings of the report as one tree",
                    (JSON.writeValueAsString(root).replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree of plain values cannot fail to be written", e);
        }
    }

    private static void groups(ArrayNode array, Findings findings) {
        for (Group group : findings.groups().all()) {
            ObjectNode node = array.addObject();
            node.put("name", group.name());
            node.put("articles", group.n());
            strings(node.putArray("outlets"), group.outlets());
            ArrayNode ids = node.putArray("article_ids");
            group.ids().forEach(id -> ids.add(id.value()));
            ArrayNode sides = node.putArray("sides");
            VoicesJson.shares(sides, Share.bySide(findings.quotes(group)));
        }
    }

    private static void articles(ArrayNode array, Findings findings) {
        for (ArticleVoices voices : findings.voices()) {
            CountedArticle article = voices.article();
            ObjectNode node = array.addObject();
            node.put("id", article.id().value());
            node.put("label", article.label());
            article.article().outlet().value().ifPresent(outlet -> node.put("outlet", outlet));
            article.group().ifPresent(group -> node.put("group", group));
            article.article().date().value().ifPresent(date -> node.put("date", date.toString()));
            article.article().event().ifPresent(event -> node.put("event", event));
            node.put("body_words", voices.bodyWords());
            node.put("attributed_words", voices.attributedWords());
            VoicesJson.shares(node.putArray("sides"), voices.bySide());
            VoicesJson.shares(node.putArray("speakers"), voices.bySpeaker());
            VoicesJson.article(node, voices);
        }
    }

    private static void feature(ObjectNode node, FeatureFindings feature, Findings findings) {
        node.put("id", feature.id().value());
        node.put("title", feature.definition().title());
        node.put("definition", feature.definition().sentence());
        node.put("source", feature.definition().source());
        node.put("base", feature.definition().base().label());
        node.put("validation", feature.definition().validation());
        ArrayNode counts = node.putArray("counts");
        for (Group group : findings.groups().filled()) {
            for (String label : feature.labels()) {
                Cell cell = feature.cell(label, group);
                if (cell.tally().count() > 0) {
                    ObjectNode row = counts.addObject();
                    row.put("group", group.name());
                    row.put("label", label);
                    row.put("count", cell.tally().count());
                    row.put("base", cell.tally().base());
                    JsonNumbers.put(row, "rate", feature.rate(cell.tally()));
                    row.put("unit", feature.unit());
                }
            }
        }
    }

    private static void strings(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }
}
