package org.newsprism.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;

/** Small invented stories, one body paragraph a line, and what the actor rules make of them. */
final class Stories {
    private static final English ENGLISH = English.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());

    private Stories() {}

    static Document document(String text, Optional<LocalDate> date) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                zones.add(new Zone(Zone.Kind.BODY, new Span(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return ENGLISH.annotate(new ArticleText(text, zones, date));
    }

    static Cast cast(String text) {
        return CASTING.cast(document(text, Optional.empty()), new Quotes(List.of()));
    }

    static Cast cast(String text, LocalDate date) {
        return CASTING.cast(document(text, Optional.of(date)), new Quotes(List.of()));
    }

    /** Each mention as {@code words = name (side)}. */
    static List<String> mentions(String text) {
        return cast(text).mentions().stream()
                .map(m -> m.span().of(text) + " = " + m.actor().name() + " ("
                        + m.actor().side() + ")")
                .toList();
    }

    /** The actor of the last mention whose words are {@code words}. */
    static Optional<Actor> actor(Cast cast, String text, String words) {
        return cast.mentions().stream()
                .filter(m -> m.span().of(text).equals(words))
                .reduce((first, second) -> second)
                .map(Mention::actor);
    }

    /** The actor who speaks when {@code words} name the speaker. */
    static Optional<Actor> speaker(String text, String words) {
        return resolution(text, words, Optional.empty()).actor();
    }

    /** Who speaks when {@code words} name the speaker, and how that was found. */
    static Resolution resolution(String text, String words, Optional<LocalDate> date) {
        Quote quote = quote(text, words, 0);
        return CASTING.cast(document(text, date), new Quotes(List.of(quote))).resolution(quote);
    }

    /** The actor who speaks a second quotation when others name the speaker of a first. */
    static Optional<Actor> speakerAfter(String text, String first, String second) {
        Quote quote = quote(text, second, 2);
        return CASTING.cast(document(text, Optional.empty()), new Quotes(List.of(quote(text, first, 0), quote)))
                .speaker(quote);
    }

    private static Quote quote(String text, String words, int at) {
        int start = text.lastIndexOf(words);
        return new Quote(
                Quote.Form.INDIRECT,
                new Span(at, at + 1),
                List.of(),
                Optional.of(new Span(start, start + words.length())),
                Optional.empty(),
                Zone.Kind.BODY,
                "test");
    }
}
