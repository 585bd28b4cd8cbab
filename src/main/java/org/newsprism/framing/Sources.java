package org.newsprism.framing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Quote;

/** The source of each attributed quotation, by how exactly the text names it (feature F34). */
final class Sources implements Feature {
    static final String UNRESOLVED = "unresolved";

    private static final FeatureId ID = new FeatureId("sources");

    private static final Definition DEFINITION = new Definition(
            "Sources",
            "The words that say who spoke an attributed quotation: named (a person, country or body by proper name), partly"
                    + " (by rank, number or place, one of a few: the envoy, three senators, a ministry spokesman; a body"
                    + " whose country is not said: police), anonymous (a description that fits many: officials, a senior"
                    + " official, sources), or unresolved. A body is a source like a person; its role is institution.",
            "Project for Excellence in Journalism (2005) on the transparency of sources; Sigal (1973)",
            Definition.Base.QUOTATIONS,
            List.of("named", "partly", "anonymous", UNRESOLVED),
            "Right speaker of 97.3 % of the speech found in PolNeAR, 98 US news articles (2026-11-30); how exactly the"
                    + " text names them: UNVALIDATED");

    @Override
    public FeatureId id() {
        return ID;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public List<Evidence> find(AnnotatedText text) {
        List<Evidence> found = new ArrayList<>();
        BitSet taken = new BitSet(text.document().text().length());
        for (Quote quote : text.quotes().all()) {
            if (quote.form() != Quote.Form.SCARE) {
                Evidence one = evidence(text, quote, taken);
                taken.set(one.span().start(), one.span().end());
                found.add(one);
            }
        }
        found.sort(java.util.Comparator.comparing(Evidence::span));
        return List.copyOf(found);
    }

    private static Evidence evidence(AnnotatedText text, Quote quote, BitSet taken) {
        Span span = place(quote, taken);
        Sentence sentence = Places.sentence(text.document(), span);
        Optional<Actor> actor = text.cast().speaker(quote);
        return new Evidence(
                ID,
                actor.map(one -> naming(one.naming())).orElse(UNRESOLVED),
                actor.map(Actor::name).orElse(UNRESOLVED),
                span,
                sentence.index(),
                text.quotes().voiceAt(span.start()),
                quote.zone(),
                actor.map(Actor::side).orElse(""));
    }

    /** The speaker's words; where another quotation has them already ({@code he said … and added …}), the verb; else the words said. */
    private static Span place(Quote quote, BitSet taken) {
        return java.util.stream.Stream.of(quote.speaker(), quote.cue().map(cue -> cue.span()))
                .flatMap(Optional::stream)
                .filter(span -> isFree(span, taken))
                .findFirst()
                .orElse(quote.content());
    }

    private static boolean isFree(Span span, BitSet taken) {
        int next = taken.nextSetBit(span.start());
        return next < 0 || next >= span.end();
    }

    static String naming(Actor.Naming naming) {
        return naming.name().toLowerCase(Locale.ROOT);
    }
}
