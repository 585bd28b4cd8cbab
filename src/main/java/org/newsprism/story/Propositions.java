package org.newsprism.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsprism.actor.Actor;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.voice.Voice;

/**
 * Who does what to whom (method M12's roles): an agent's side, the verb, the patient's side, where one clause has both. An
 * actor whose side is not known stands for itself; an active and a passive clause say the same. What is denied, and what a
 * speaker says, quoted or reported, stands apart.
 */
final class Propositions implements FactSource {

    private static final FeatureId ROLES = new FeatureId("agency");

    /** A clause as far as its evidence shows it: the same verb, as written and as dictionary form, in one sentence. */
    private record Clause(int sentence, String verb, String note) {}

    @Override
    public void find(FactArticle article, BiConsumer<Fact, FactPlace> found) {
        Map<Clause, List<Evidence>> clauses = new LinkedHashMap<>();
        for (Evidence role : article.counts().found(ROLES)) {
            clauses.computeIfAbsent(new Clause(role.sentence(), role.item(), role.note()), clause -> new ArrayList<>())
                    .add(role);
        }
        clauses.forEach((clause, roles) -> {
            for (Evidence agent : roles) {
                for (Evidence patient : roles) {
                    if (agent.label().endsWith("agent") && patient.label().endsWith("patient")) {
                        pair(article, clause, agent, patient, found);
                    }
                }
            }
        });
    }

    private static void pair(
            FactArticle article, Clause clause, Evidence agent, Evidence patient, BiConsumer<Fact, FactPlace> found) {
        String who = party(article, agent.span());
        String whom = party(article, patient.span());
        if (!who.isEmpty() && !whom.isEmpty() && !who.equals(whom)) {
            String verb = (clause.note().endsWith("negated") ? "not " : "") + clause.verb();
            found.accept(
                    Fact.found(Fact.Kind.PROPOSITION, who + " – " + verb + " – " + whom + says(agent.voice())),
                    new FactPlace(
                            clause.sentence(),
                            new Span(
                                    Math.min(
                                            agent.span().start(), patient.span().start()),
                                    Math.max(agent.span().end(), patient.span().end()))));
        }
    }

    /** Whose statement it is, where it is not the outlet's own. */
    private static String says(Voice voice) {
        return switch (voice) {
            case OUTLET, SCARE -> "";
            case REPORTED -> " (as reported)";
            case QUOTED -> " (as quoted)";
        };
    }

    private static String party(FactArticle article, Span span) {
        return article.counts()
                .actorAt(span)
                .map(actor -> actor.side().equals(Actor.UNKNOWN_SIDE)
                        ? actor.naming() == Actor.Naming.NAMED ? actor.name() : ""
                        : actor.side())
                .orElse("");
    }
}
