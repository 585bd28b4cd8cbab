package org.newsprism.profile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.newsprism.actor.Actor;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;

/**
 * A row whose actors bear the names and sides that all articles together show. Nothing is found or lost: each quotation,
 * mention and piece of evidence keeps its place, and only what it says of an actor changes.
 */
final class Recast {
    private final UnaryOperator<Actor> now;
    private final Map<String, Actor> byName = new HashMap<>();
    private final Map<Span, Actor> bySpan = new HashMap<>();

    private Recast(ArticleCounts row, UnaryOperator<Actor> now) {
        this.now = now;
        for (QuoteRow quote : row.quotes()) {
            quote.actor().filter(actor -> !now.apply(actor).equals(actor)).ifPresent(actor -> {
                byName.put(actor.name(), actor);
                bySpan.put(quote.quote().content(), actor);
                quote.quote().speaker().ifPresent(span -> bySpan.put(span, actor));
                quote.quote().cue().ifPresent(cue -> bySpan.put(cue.span(), actor));
            });
        }
        row.mentions().stream()
                .filter(mention -> !now.apply(mention.actor()).equals(mention.actor()))
                .forEach(mention -> {
                    byName.put(mention.actor().name(), mention.actor());
                    bySpan.put(mention.span(), mention.actor());
                });
    }

    static ArticleCounts of(ArticleCounts row, UnaryOperator<Actor> now) {
        Recast recast = new Recast(row, now);
        if (recast.byName.isEmpty()) {
            return row;
        }
        Map<FeatureId, List<Evidence>> evidence = new LinkedHashMap<>();
        row.evidence()
                .forEach((feature, found) -> evidence.put(
                        feature, found.stream().map(recast::evidence).toList()));
        Map<QuoteRow, QuoteRow> quotes = new HashMap<>();
        List<QuoteRow> rows = new ArrayList<>();
        for (QuoteRow quote : row.quotes()) {
            QuoteRow after = recast.quote(quote);
            quotes.put(quote, after);
            rows.add(after);
        }
        Prominence p = row.prominence();
        return new ArticleCounts(
                row.id(),
                row.sentences(),
                row.words(),
                row.clauses(),
                evidence,
                rows,
                new Prominence(
                        after(p.headline(), quotes),
                        after(p.lead(), quotes),
                        after(p.first(), quotes),
                        after(p.firstDirect(), quotes),
                        after(p.last(), quotes),
                        after(p.lastDirect(), quotes)),
                row.mentions().stream()
                        .map(mention -> mention.of(now.apply(mention.actor())))
                        .toList(),
                row.actors().recast(now));
    }

    private static Optional<QuoteRow> after(Optional<QuoteRow> before, Map<QuoteRow, QuoteRow> quotes) {
        return before.map(row -> quotes.getOrDefault(row, row));
    }

    private QuoteRow quote(QuoteRow row) {
        return row.actor()
                .filter(actor -> !now.apply(actor).equals(actor))
                .map(actor -> row.of(row.resolution().of(now.apply(actor))))
                .orElse(row);
    }

    /** Evidence names an actor by its item, and an actor's side in its note, alone or before what the actor is. */
    private Evidence evidence(Evidence hit) {
        Actor before = bySpan.get(hit.span());
        before = before == null ? byName.get(hit.item()) : before;
        if (before == null) {
            return hit;
        }
        Actor after = now.apply(before);
        String item = hit.item().equals(before.name()) ? after.name() : hit.item();
        String note = hit.note().equals(before.side())
                ? after.side()
                : hit.note().startsWith(before.side() + ", ")
                        ? after.side() + hit.note().substring(before.side().length())
                        : hit.note();
        return new Evidence(
                hit.feature(),
                hit.label(),
                item,
                hit.span(),
                hit.sentence(),
                hit.voice(),
                hit.zone(),
                note,
                hit.weight());
    }
}
