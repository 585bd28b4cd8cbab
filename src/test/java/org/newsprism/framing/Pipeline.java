package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/** The program's own annotation, loaded once for all tests of this package. */
final class Pipeline {
    private static final English ENGLISH = English.load();
    private static final QuoteFinder QUOTES = QuoteFinder.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());

    private Pipeline() {}

    /** Each line a body paragraph; a first line that begins with {@code HEADLINE } is the headline, without that word. */
    static AnnotatedText annotate(String text) {
        List<Zone> zones = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            boolean headline = line.startsWith("HEADLINE ");
            Span span = new Span(start + (headline ? "HEADLINE ".length() : 0), start + line.length());
            if (!line.isBlank()) {
                zones.add(new Zone(headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY, span));
            }
            start += line.length() + 1;
        }
        Document document = ENGLISH.annotate(new ArticleText(text, zones, Optional.empty()));
        Quotes quotes = QUOTES.find(document);
        return new AnnotatedText(document, quotes, CASTING.cast(document, quotes));
    }
}
