package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.compare.ActorAgency;
import org.newsprism.compare.AgencyFindings;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Group;
import org.newsprism.compare.Ledger;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.output.DataFile;

/** {@code agency.csv}: a row a place where an actor acts or is acted on. */
final class AgencyCsv {

    private static final FeatureId ROLES = new FeatureId("agency");

    private AgencyCsv() {}

    static DataFile file(Ledger ledger) {
        Csv csv = new Csv(
                "agency.csv",
                "Who acts and who is acted on, clause by clause",
                List.of("id", "article", "group", "actor", "side", "role", "verb", "voice", "note", "start", "end"));
        for (Ledger.Entry entry : ledger.entries(ROLES)) {
            Evidence place = entry.evidence();
            Optional<Actor> actor = AgencyFindings.actorOf(entry.article(), place);
            csv.row(
                    entry.number(),
                    entry.article().id(),
                    entry.article().group().orElse(""),
                    actor.map(Actor::name).orElse(""),
                    actor.map(Actor::side).orElse(""),
                    place.label().substring(place.label().indexOf(':') + 1),
                    place.item(),
                    place.voice().name().toLowerCase(Locale.ROOT),
                    place.note(),
                    place.span().start(),
                    place.span().end());
        }
        return csv.file();
    }

    /** The same by group and actor, for the tree of findings. */
    static void json(ArrayNode array, Findings findings) {
        for (Group group : findings.groups().filled()) {
            for (ActorAgency actor : findings.agency().byGroup().getOrDefault(group.name(), List.of())) {
                ObjectNode node = array.addObject();
                node.put("group", group.name());
                node.put("actor", actor.actor());
                node.put("side", actor.side());
                node.put("agent", actor.agent().size());
                node.put("patient", actor.patient().size());
                node.put("quoted", actor.quoted().size());
                JsonNumbers.put(node, "index", actor.index());
            }
        }
    }
}
