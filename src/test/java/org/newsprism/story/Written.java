package org.newsprism.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Features;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/** Articles written in a test, annotated by the program itself. A line that begins with {@code CAPTION } is a caption. */
final class Written {

    private static final English ENGLISH = English.load();
    private static final QuoteFinder VOICES = QuoteFinder.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());

    final List<Article> articles = new ArrayList<>();
    final List<ArticleCounts> counts = new ArrayList<>();

    Written article(String text) {
        return article("", "", "", text);
    }

    /** An article of an outlet, on a day, on an event; empty for what is not known. */
    Written article(String outlet, String day, String event, String text) {
        ArticleId id = new ArticleId("a" + articles.size());
        ArticleText content = content(text);
        articles.add(new Article(
                id,
                id + ".txt",
                content,
                outlet.isEmpty() ? Inferred.unknown() : Inferred.of(outlet, Inferred.Ground.FOLDER, outlet),
                day.isEmpty()
                        ? Inferred.unknown()
                        : Inferred.of(LocalDate.parse(day), Inferred.Ground.FRONT_BLOCK, day),
                event.isEmpty() ? Optional.empty() : Optional.of(event),
                Optional.empty(),
                "0".repeat(64),
                List.of(0),
                List.of(1),
                List.of(),
                List.of()));
        Document document = ENGLISH.annotate(content);
        Quotes quotes = VOICES.find(document);
        AnnotatedText annotated = new AnnotatedText(document, quotes, CASTING.cast(document, quotes));
        counts.add(ArticleCounts.of(id, annotated, Features.shipped()));
        return this;
    }

    static ArticleText content(String text) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                boolean caption = line.startsWith("CAPTION ");
                zones.add(new Zone(
                        caption ? Zone.Kind.CAPTION : Zone.Kind.BODY,
                        new Span(start + (caption ? "CAPTION ".length() : 0), start + line.length())));
            }
            start += line.length() + 1;
        }
        return new ArticleText(text, zones, Optional.empty());
    }
}
