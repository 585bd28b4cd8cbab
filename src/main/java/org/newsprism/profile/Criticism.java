package org.newsprism.profile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;

/**
 * Words that one side is said to have spoken against another, and whether the other side speaks after them (method M9, right
 * of reply). Our definition: an attributed quotation of the body whose reporting verb is one of {@link #VERBS} and that
 * names, from the verb to the end of the words, a side other than the speaker's; the first side named is the target. A reply
 * is any later quotation of the body by a speaker of that side, whatever it says. A target counts once an article, by the
 * first words against it.
 *
 * @param words the quotation
 * @param target the side it is directed at
 * @param reply the next quotation of a speaker of that side; empty when none follows
 */
public record Criticism(QuoteRow words, String target, Optional<QuoteRow> reply) {

    /** Verbs that accuse, criticise, threaten or warn; those of the reporting verbs that are directed at somebody. */
    public static final List<String> VERBS = List.of(
            "accuse",
            "assail",
            "attack",
            "berate",
            "blame",
            "blast",
            "castigate",
            "chastise",
            "chide",
            "condemn",
            "criticise",
            "criticize",
            "decry",
            "denounce",
            "deplore",
            "deride",
            "hit back",
            "hit out",
            "lambast",
            "lambaste",
            "lash out",
            "mock",
            "protest",
            "rail",
            "rebuke",
            "reproach",
            "ridicule",
            "scold",
            "slam",
            "taunt",
            "threaten",
            "warn");

    private static final Set<String> AGAINST = Set.copyOf(VERBS);

    /** The targets of an article in text order, each side once. */
    public static List<Criticism> of(ArticleCounts counts) {
        List<QuoteRow> body = counts.bodyQuotes();
        List<Criticism> found = new ArrayList<>();
        Set<String> targets = new LinkedHashSet<>();
        for (int i = 0; i < body.size(); i++) {
            QuoteRow words = body.get(i);
            if (AGAINST.contains(words.verb())) {
                Optional<String> target = target(words, counts.mentions());
                if (target.isPresent() && targets.add(target.get())) {
                    found.add(
                            new Criticism(words, target.get(), reply(target.get(), body.subList(i + 1, body.size()))));
                }
            }
        }
        return List.copyOf(found);
    }

    private static Optional<String> target(QuoteRow words, List<Mention> mentions) {
        Span content = words.quote().content();
        int from = words.quote()
                .cue()
                .map(cue -> Math.min(cue.span().start(), content.start()))
                .orElse(content.start());
        for (Mention mention : mentions) {
            if (mention.span().start() >= content.end()) {
                break;
            }
            String side = mention.actor().side();
            boolean speaker = words.quote()
                    .speaker()
                    .filter(named -> named.overlaps(mention.span()))
                    .isPresent();
            if (mention.span().start() >= from
                    && !speaker
                    && !side.equals(words.side())
                    && !side.equals(Actor.UNKNOWN_SIDE)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    private static Optional<QuoteRow> reply(String side, List<QuoteRow> later) {
        return later.stream().filter(row -> row.side().equals(side)).findFirst();
    }
}
