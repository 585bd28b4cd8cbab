package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.corpus.Span;
import org.newsprism.framing.codebook.Codebook;

/**
 * Words of praise and blame that grammar ties to an actor. A weak measure, counted only when a study asks for it; see
 * {@link ToneReading} for what it takes to say the tone of a whole sentence.
 */
final class Tone implements ListFeature {
    private static final FeatureId ID = new FeatureId("tone");
    private static final String FAVOURABLE = "favourable";
    private static final String UNFAVOURABLE = "unfavourable";

    private static final Definition DEFINITION = new Definition(
            "Tone toward actors (weak)",
            "A word of praise or blame of which an actor is, by grammar, the subject, the object or the one described"
                    + " (praised the council: favourable about the council). A negation turns it.",
            "Rashkin, Singh and Choi (2016); Deng and Wiebe (2014); Martin and White (2005)",
            Definition.Base.WORDS,
            List.of(FAVOURABLE, UNFAVOURABLE),
            "weak: against NewsMTSC, 8,739 news sentences (2026-11-28), the same lists gave macro-F1 .60 for the tone toward a"
                    + " named target");

    private final List<List<PhraseIndex.Wanted<Entry>>> wanted;
    private final List<Entry> entries;

    Tone() {
        Lexicon words = LexiconReader.shipped("tone-words");
        Lexicon verbs = LexiconReader.shipped("tone-verbs");
        wanted = List.of(LexiconFeature.wanted(words), LexiconFeature.wanted(verbs));
        entries = Stream.concat(words.entries().stream(), verbs.entries().stream())
                .toList();
    }

    @Override
    public FeatureId id() {
        return ID;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public List<List<PhraseIndex.Wanted<Entry>>> wanted() {
        return wanted;
    }

    @Override
    public Optional<Evidence> evidence(Context context, PhraseIndex.Hit<Entry> hit) {
        String label = hit.value().label();
        boolean object = label.contains("object");
        boolean subject = label.contains("subject");
        Optional<Evidence> onObject =
                object ? on(context, hit, Codebook.Bearer.OBJECT, label.contains("object positive")) : Optional.empty();
        return onObject.isPresent() || (object && !subject)
                ? onObject
                : on(
                        context,
                        hit,
                        Codebook.Bearer.SUBJECT,
                        label.equals("positive") || label.contains("subject positive"));
    }

    private static Optional<Evidence> on(
            Context context, PhraseIndex.Hit<Entry> hit, Codebook.Bearer bearer, boolean positive) {
        boolean negated = Scope.negated(context.sentence().tokens(), hit.from());
        Span span = Places.span(context.sentence(), hit.from(), hit.to());
        return Targets.of(context, hit.from(), hit.to(), bearer)
                .map(target -> new Evidence(
                        ID,
                        positive == negated ? UNFAVOURABLE : FAVOURABLE,
                        hit.value().rule(),
                        span,
                        context.sentence().index(),
                        context.text().quotes().voiceAt(span.start()),
                        context.sentence().zone(),
                        (negated ? "negated; " : "") + target.words()))
                .filter(place -> Targets.byGrammar(place).isPresent());
    }
}
