package org.newsprism.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsprism.actor.Actor.Naming;
import org.newsprism.actor.Actor.Role;
import org.newsprism.actor.Roll.Found;
import org.newsprism.actor.Roll.Sort;
import org.newsprism.corpus.Span;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Quotes;

/** From the words that name a quotation's speaker to the speaker. */
final class Speakers {
    /** Tags of words before a noun that belong to it. */
    private static final Set<String> DESCRIBING = Set.of("DT", "JJ", "NN", "NNS", "NNP", "NNPS", "CD", "HYPH");

    private final Scene scene;
    private final Roll roll;

    Speakers(Scene scene, Roll roll) {
        this.scene = scene;
        this.roll = roll;
    }

    Map<Quote, Resolution> of(Quotes quotes) {
        Map<Quote, Resolution> speakers = new LinkedHashMap<>();
        for (Quote quote : quotes.all()) {
            if (quote.form() != Quote.Form.SCARE) {
                speakers.put(
                        quote,
                        quote.speaker()
                                .map(this::resolution)
                                .orElse(new Resolution(Optional.empty(), "open-no-words", Optional.empty())));
            }
        }
        return speakers;
    }

    private Resolution resolution(Span span) {
        int line = lineAt(span.start());
        if (line < 0) {
            return Resolution.open("open-words", span);
        }
        MarkedSentence s = scene.lines.get(line).words();
        int from = 0;
        while (from < s.size() && s.token(from).span().end() <= span.start()) {
            from++;
        }
        int to = from;
        while (to < s.size() && s.token(to).span().start() < span.end()) {
            to++;
        }
        if (from >= to) {
            return Resolution.open("open-words", span);
        }
        int head = s.head(from, to);
        Found found =
                personAtEnd(line, s, from, to).or(() -> roll.at(line, head)).orElse(null);
        if (found == null) {
            found = headless(line, s, from, to, head);
        }
        if (found != null) {
            return Resolution.of(found.actor(), found.reason(), found.evidence());
        }
        if (s.tag(head).startsWith("W") || s.folded(head).equals("that")) {
            return relative(line, s, head, span);
        }
        if (s.tag(head).startsWith("PRP")) {
            return Resolution.open("open-pronoun", span);
        }
        return described(line, s, from, to, head);
    }

    /** {@code the Echo’s Dana Roe}, {@code Echo editor Dana Roe}: a person whose name ends the words, an owner before. */
    private Optional<Found> personAtEnd(int line, MarkedSentence s, int from, int to) {
        return roll.in(line).stream()
                .filter(found -> found.to() == to && found.from() > from && found.sort() == Sort.PERSON)
                .filter(found -> s.tag(to - 1).startsWith("NNP")
                        && !s.folded(found.from() - 1).equals("of"))
                .findFirst();
    }

    /** The mention in the words that the grammar did not make their head: the one that begins them, or a person. */
    private @Nullable Found headless(int line, MarkedSentence s, int from, int to, int head) {
        List<Found> inside = new ArrayList<>();
        for (Found found : roll.in(line)) {
            if (found.from() < to && from < found.to()) {
                inside.add(found);
            }
        }
        for (Found found : inside) {
            if (found.sort() == Sort.PERSON && s.tag(head).startsWith("NNP")) {
                return found;
            }
        }
        boolean begins =
                inside.size() == 1 && (inside.get(0).to() == to || inside.get(0).from() == from);
        boolean owner = begins && s.isPossessive(inside.get(0).to());
        boolean common = s.tag(head).equals("NN") || s.tag(head).equals("NNS");
        return begins && !owner && !(common && head >= inside.get(0).to()) ? inside.get(0) : null;
    }

    /** {@code the envoy, who said}: the noun that the clause describes, else the one right before the pronoun. */
    private Resolution relative(int line, MarkedSentence s, int word, Span words) {
        int verb = s.token(word).head();
        boolean describes = verb >= 0 && s.token(verb).relation().startsWith("acl");
        int noun = describes ? s.token(verb).head() : -1;
        if (noun < 0 || noun >= word || !s.tag(noun).startsWith("NN")) {
            noun = word - 1;
            while (noun > 0 && noun > word - 4 && !s.tag(noun).startsWith("NN")) {
                noun--;
            }
        }
        if (noun < 0 || !s.tag(noun).startsWith("NN")) {
            return Resolution.open("open-pronoun", words);
        }
        if (s.folded(word).equals("who")) {
            noun = person(line, s, noun);
        }
        Optional<Found> found = roll.at(line, noun);
        if (found.isPresent()) {
            Found named = found.get();
            return Resolution.of(named.actor(), "relative", roll.span(line, named.from(), named.to()));
        }
        int from = noun;
        while (from > 0 && DESCRIBING.contains(s.tag(from - 1))) {
            from--;
        }
        return described(line, s, from, noun + 1, noun);
    }

    /** {@code a clerk from Klow, who}: from a noun behind a preposition up to the one that can be a person. */
    private int person(int line, MarkedSentence s, int noun) {
        int at = noun;
        for (int steps = 0; steps < 3 && s.token(at).relation().startsWith("nmod"); steps++) {
            int above = s.token(at).head();
            boolean isPerson = roll.at(line, at)
                    .filter(found -> found.sort() == Sort.PERSON)
                    .isPresent();
            if (isPerson || above < 0 || above > at || !s.tag(above).startsWith("NN")) {
                break;
            }
            at = above;
        }
        return at;
    }

    /** The country, body or person right before a noun such as fear: {@code the US fears}, {@code Turkey's concern}. */
    private @Nullable Found sayer(int line, MarkedSentence s, int from, int head) {
        int before = s.isPossessive(head - 1) ? head - 2 : head - 1;
        Found found = before < from ? null : roll.at(line, before).orElse(null);
        boolean mind =
                found != null && found.sort() != Sort.GROUP && !found.reason().equals("speaker-words");
        return mind ? found : null;
    }

    /** A speaker no table knows: somebody by the words alone. */
    private Resolution described(int line, MarkedSentence s, int from, int to, int head) {
        String tag = s.tag(head);
        if (Things.isSaying(s.lemma(head))) {
            Found sayer = sayer(line, s, from, head);
            if (sayer != null) {
                Span named = roll.span(line, sayer.from(), sayer.to());
                return Resolution.of(sayer.actor(), "saying-of", named);
            }
        }
        if (!tag.startsWith("NN")) {
            return Resolution.open("open-words", s.span(from, to));
        }
        if (!tag.startsWith("NNP") && Things.isThing(s.lemma(head))) {
            return Resolution.open("open-thing", s.span(from, to));
        }
        int start = s.folded(from).equals("the") && from + 1 < to ? from + 1 : from;
        String words = s.words(start, to);
        String side = Actor.UNKNOWN_SIDE;
        for (int i = from; i < to; i++) {
            Element element = s.at(i);
            if (element != null && i < head && element.entry().showsCountry() && element.to() <= head) {
                side = element.entry().side();
            }
        }
        // "Police" and "the ministry": a body of a country that the text does not name.
        Element at = s.at(head);
        Entry body =
                at != null && at.kind() == Entry.Kind.BODY && !at.entry().key().equals("people") ? at.entry() : null;
        boolean name = tag.startsWith("NNP") && body == null;
        Actor actor = new Actor(
                words,
                side,
                body == null ? Role.UNKNOWN : body.role(),
                name ? Naming.NAMED : body == null ? Naming.ANONYMOUS : Naming.PARTLY,
                "\"" + words + "\": "
                        + (side.equals(Actor.UNKNOWN_SIDE) ? "the words alone" : "a country before the words"));
        Sort sort = body != null ? Sort.BODY : tag.endsWith("S") ? Sort.GROUP : name ? Sort.PERSON : Sort.BODY;
        roll.claim(line, start, to, actor, "speaker-words", sort, "");
        return Resolution.of(actor, "speaker-words", s.span(start, to));
    }

    private int lineAt(int position) {
        int low = 0;
        int high = scene.lines.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = scene.lines.get(middle).words().sentence.span();
            if (position < span.start()) {
                high = middle - 1;
            } else if (position >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
