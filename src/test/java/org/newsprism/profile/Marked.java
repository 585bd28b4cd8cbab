package org.newsprism.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.actor.Actor;
import org.newsprism.actor.Cast;
import org.newsprism.actor.Mention;
import org.newsprism.actor.Resolution;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.language.Document;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;
import org.newsprism.voice.Cue;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;
import org.newsprism.voice.ReportingVerb;

/**
 * A text annotated by hand: each line is a paragraph of one sentence, a line that begins with {@code #} is the headline, and
 * quotations are named by their words.
 */
public final class Marked {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++|[^\\s\\p{L}\\p{N}]");

    private final String text;
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Quote> quotes = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<Quote, Resolution> speakers = new LinkedHashMap<>();

    public Marked(String text) {
        this.text = text;
        int from = 0;
        int paragraph = 0;
        for (String line : text.split("\n", -1)) {
            boolean headline = line.startsWith("#");
            List<Token> tokens = new ArrayList<>();
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                if (!word.group().equals("#")) {
                    tokens.add(new Token(
                            new Span(from + word.start(), from + word.end()),
                            word.group(),
                            word.group(),
                            "NN",
                            -1,
                            "dep"));
                }
            }
            Span span = new Span(
                    tokens.get(0).span().start(),
                    tokens.get(tokens.size() - 1).span().end());
            sentences.add(new Sentence(
                    sentences.size(),
                    headline ? -1 : paragraph++,
                    headline ? Zone.Kind.HEADLINE : Zone.Kind.BODY,
                    span,
                    tokens));
            from += line.length() + 1;
        }
    }

    /** A quotation by {@code say} of these words; those between quotation marks are quoted. A speaker without a name is unresolved. */
    public Marked quote(Quote.Form form, String words, Optional<Actor> speaker) {
        return quote(form, words, speaker, "say", ReportingVerb.Stance.NEUTRAL);
    }

    /** The same by another verb. */
    public Marked quote(
            Quote.Form form, String words, Optional<Actor> speaker, String verb, ReportingVerb.Stance stance) {
        int start = text.indexOf(words);
        if (start < 0) {
            throw new IllegalArgumentException("Not in the text: " + words);
        }
        Span content = new Span(start, start + words.length());
        List<Span> quoted = new ArrayList<>();
        Matcher marks = Pattern.compile("\"[^\"]*+\"").matcher(words);
        while (marks.find()) {
            quoted.add(new Span(start + marks.start(), start + marks.end()));
        }
        Zone.Kind zone = sentences.stream()
                .filter(sentence -> sentence.span().overlaps(content))
                .findFirst()
                .orElseThrow()
                .zone();
        Cue cue = new Cue(content, verb, new ReportingVerb(verb, ReportingVerb.SpeechAct.NEUTRAL, stance));
        Quote quote = new Quote(form, content, quoted, Optional.empty(), Optional.of(cue), zone, "by-hand");
        quotes.add(quote);
        speaker.ifPresent(actor -> speakers.put(quote, Resolution.of(actor, "full-name", content)));
        return this;
    }

    /** An actor meant by the first word of these words. */
    public Marked mention(String words, Optional<Actor> actor) {
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.split(" ", -1)[0].length());
        mentions.add(new Mention(span, actor.orElseThrow(), "by-hand", span, ""));
        return this;
    }

    /** The first place of these words names an actor, by a rule. */
    public Marked mention(String words, Optional<Actor> actor, String reason) {
        int start = text.indexOf(words);
        Span span = new Span(start, start + words.length());
        mentions.add(new Mention(span, actor.orElseThrow(), reason, span, ""));
        return this;
    }

    public AnnotatedText annotated() {
        return new AnnotatedText(
                new Document(text, sentences, Optional.empty()),
                new Quotes(quotes.stream()
                        .sorted(java.util.Comparator.comparing(Quote::content))
                        .toList()),
                new Cast(mentions, speakers));
    }

    public static Optional<Actor> person(String name, String side) {
        return Optional.of(new Actor(name, side, Actor.Role.OFFICIAL, Actor.Naming.NAMED, ""));
    }

    public static Optional<Actor> body(String name, String side) {
        return Optional.of(new Actor(name, side, Actor.Role.INSTITUTION, Actor.Naming.NAMED, ""));
    }
}
