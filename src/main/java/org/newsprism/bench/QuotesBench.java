package org.newsprism.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Cast;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.voice.Quote;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/** Finds the quotations of benchmark texts: reads only id, title and text of each JSON line. */
public final class QuotesBench {
    private final ObjectMapper json = new ObjectMapper();
    private final Annotator annotator;
    private final QuoteFinder finder = QuoteFinder.load();
    private final Casting casting = Casting.load(ActorTable.empty());

    QuotesBench(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Writes one line for each line read, with the attributed quotations; offsets count code points. */
    public static void run(Path in, Path out) throws IOException {
        QuotesBench bench = new QuotesBench(English.load());
        try (BufferedReader lines = Files.newBufferedReader(in, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    writer.write(bench.json.writeValueAsString(bench.read(bench.json.readTree(line))));
                    writer.write('\n');
                }
            }
        }
    }

    ObjectNode read(JsonNode line) {
        String text = line.path("text").asText();
        Document document = annotator.annotate(
                new ArticleText(text, zones(text, line.path("title").asText()), Optional.empty()));
        return quotes(line, document);
    }

    ObjectNode quotes(JsonNode line, Document document) {
        String text = document.text();
        ObjectNode result = json.createObjectNode();
        result.set("id", line.get("id"));
        ArrayNode quotes = result.putArray("quotes");
        // The scorer gives words in marks to the first of equals: the innermost quotation goes first.
        Quotes found = finder.find(document);
        Cast cast = casting.cast(document, found);
        found.all().stream()
                .filter(quote -> quote.form() != Quote.Form.SCARE)
                .sorted(Comparator.comparingInt(quote -> quote.content().length()))
                .forEach(quote -> quotes.add(node(text, quote, type(text, quote, found.all()), cast)));
        return result;
    }

    /** One body zone a line; a first line that repeats the title is the headline. */
    private static List<Zone> zones(String text, String title) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            end = end < 0 ? text.length() : end;
            String paragraph = text.substring(from, end);
            if (!paragraph.isBlank()) {
                boolean headline =
                        zones.isEmpty() && !title.isBlank() && paragraph.strip().startsWith(title.strip());
                zones.add(new Zone(headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY, new Span(from, end)));
            }
            from = end + 1;
        }
        return zones;
    }

    private ObjectNode node(String text, Quote quote, String type, Cast cast) {
        ObjectNode node = json.createObjectNode();
        put(node, text, "", quote.content());
        node.put("type", type);
        quote.speaker().ifPresent(span -> {
            node.put("speaker", span.of(text));
            put(node, text, "speaker_", span);
        });
        cast.speaker(quote).ifPresent(actor -> node.put("speaker_entity", actor.name()));
        quote.cue().ifPresent(cue -> node.put("verb", cue.span().of(text)));
        node.put("pattern", quote.pattern());
        return node;
    }

    private static void put(ObjectNode node, String text, String prefix, Span span) {
        node.put(prefix + "start", text.codePointCount(0, span.start()));
        node.put(prefix + "end", text.codePointCount(0, span.end()));
    }

    private static boolean isNearlyAllMarked(String text, Quote quote) {
        // Its spans hold the word "that" before a clause, ours do not.
        String before = text.substring(
                Math.max(0, quote.content().start() - 5), quote.content().start());
        long letters = letters(quote.content().of(text)) + (before.equalsIgnoreCase("that ") ? 4 : 0);
        long inMarks = quote.quoted().stream()
                .mapToLong(span -> letters(span.of(text)))
                .sum();
        return inMarks < letters && inMarks * 20 >= letters * 19;
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetterOrDigit).count();
    }

    /**
     * The benchmark counts double marks only: words in single or doubled single marks are indirect there; it calls
     * direct what stands between marks but for a twentieth of its letters, and mixed a clause with words in marks in it,
     * also where these are another's: {@code Roe said [he called it “a toy”]}.
     */
    private static String type(String text, Quote quote, List<Quote> all) {
        boolean marked = isMarked(text, quote);
        return switch (quote.form()) {
            case DIRECT, SCARE -> marked ? "direct" : "indirect";
            case MIXED -> marked ? isNearlyAllMarked(text, quote) ? "direct" : "mixed" : "indirect";
            case FRAGMENT -> marked ? "mixed" : "indirect";
            case INDIRECT ->
                all.stream().anyMatch(other -> holds(quote, other) && isMarked(text, other)) ? "mixed" : "indirect";
        };
    }

    private static boolean isMarked(String text, Quote quote) {
        return quote.quoted().stream().anyMatch(span -> "\"“”„«".indexOf(text.charAt(span.start())) >= 0);
    }

    private static boolean holds(Quote outer, Quote inner) {
        return inner.quoted().stream().anyMatch(span -> outer.content().contains(span.start()));
    }
}
