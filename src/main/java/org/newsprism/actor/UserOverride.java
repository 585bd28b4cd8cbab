package org.newsprism.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Quote;

/** Puts the user's actors over those the rules found, and adds the names of theirs that no rule found. */
final class UserOverride {
    private static final Set<String> OF_A_PERSON = Set.of(
            "full-name",
            "surname",
            "surname-slip",
            "family-first",
            "given-name",
            "title-name",
            "title-surname",
            "lone-name");

    private final ActorTable table;
    private final Document document;
    private final Gazetteer gazetteer;

    UserOverride(ActorTable table, Document document, Gazetteer gazetteer) {
        this.table = table;
        this.document = document;
        this.gazetteer = gazetteer;
    }

    Cast over(Cast cast) {
        Map<Actor, Actor> replaced = new HashMap<>();
        for (Mention mention : cast.mentions()) {
            // A person is one in every mention; a country's many names can mean several things to the user.
            Optional<ActorTable.Row> row = table.row(mention.actor().name())
                    .or(() -> OF_A_PERSON.contains(mention.reason()) ? written(mention.span()) : Optional.empty());
            row.ifPresent(found -> replaced.putIfAbsent(mention.actor(), found.over(mention.actor())));
        }
        List<Mention> mentions = new ArrayList<>();
        for (Mention mention : cast.mentions()) {
            Actor actor = written(mention.span())
                    .map(row -> row.over(mention.actor()))
                    .orElse(replaced.get(mention.actor()));
            mentions.add(
                    actor == null
                            ? mention
                            : new Mention(mention.span(), actor, "user-table", mention.span(), mention.gender()));
        }
        Cast named = new Cast(withMissing(mentions), cast.speakers());
        Map<Quote, Resolution> speakers = new LinkedHashMap<>();
        cast.speakers().forEach((quote, found) -> speakers.put(quote, speaker(named, quote, replaced, found)));
        return new Cast(named.mentions(), speakers);
    }

    private static Resolution speaker(Cast named, Quote quote, Map<Actor, Actor> replaced, Resolution found) {
        Optional<Mention> written = quote.speaker()
                .flatMap(span -> named.mentions().stream()
                        .filter(m -> m.reason().equals("user-table") && m.span().overlaps(span))
                        .findFirst());
        if (written.isPresent()) {
            return Resolution.of(
                    written.get().actor(), "user-table", written.get().span());
        }
        Actor actor = found.actor().map(replaced::get).orElse(null);
        return actor == null ? found : new Resolution(Optional.of(actor), "user-table", found.evidence());
    }

    private Optional<ActorTable.Row> written(Span span) {
        return table.row(span.of(document.text()));
    }

    /** The mentions with those names of the table, as written there, that none of them covers. */
    private List<Mention> withMissing(List<Mention> mentions) {
        List<Mention> all = new ArrayList<>(mentions);
        Actor nobody = new Actor("", Actor.UNKNOWN_SIDE, Actor.Role.UNKNOWN, Actor.Naming.NAMED, "");
        for (Sentence sentence : document.sentences()) {
            for (String name : table.names()) {
                if (gazetteer.lexicon.knows(name)
                        || !table.row(name).orElseThrow().isName()) {
                    // Where a country or body of our tables is nobody, as in "Turkey-based", the rules have said so.
                    continue;
                }
                int end = sentence.span().end();
                int at = document.text().indexOf(name, sentence.span().start());
                while (at >= 0 && at + name.length() <= end) {
                    Span span = new Span(at, at + name.length());
                    if (isWhole(span) && all.stream().noneMatch(m -> m.span().overlaps(span))) {
                        Actor actor = table.row(name).orElseThrow().over(nobody);
                        all.add(new Mention(span, actor, "user-table", span, ""));
                    }
                    at = document.text().indexOf(name, at + 1);
                }
            }
        }
        all.sort(java.util.Comparator.comparing(Mention::span));
        return all;
    }

    private boolean isWhole(Span span) {
        String text = document.text();
        return (span.start() == 0 || !Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                && (span.end() == text.length() || !Character.isLetterOrDigit(text.charAt(span.end())));
    }
}
