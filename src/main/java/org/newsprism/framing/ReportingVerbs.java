package org.newsprism.framing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Cue;
import org.newsprism.voice.Quote;

/** The verbs and phrases that hand a quotation to its speaker, by the stance they take (method M11). */
final class ReportingVerbs implements Feature {
    private static final FeatureId ID = new FeatureId("reporting-verbs");

    private static final Definition DEFINITION = new Definition(
            "Reporting verbs",
            "A verb or phrase that attributes a quotation to its speaker, coded by whether it endorses what was said"
                    + " (confirm, acknowledge), leaves it open (say, tell) or keeps a distance from it (claim, allege).",
            "Caldas-Coulthard (1994) for the class; Thompson and Ye (1991) for the stance",
            Definition.Base.QUOTATIONS,
            List.of("endorse", "neutral", "distance"),
            "Right verb of 81.5 % of the quotations found in PolNeAR, 98 US news articles (2026-11-30); class and"
                    + " stance: UNVALIDATED");

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
        Set<Span> seen = new HashSet<>();
        for (Quote quote : text.quotes().all()) {
            Optional<Cue> cue = quote.cue();
            // One verb may hand over two stretches ("…," he said, "…") and is still one verb.
            if (cue.isPresent() && seen.add(cue.get().span())) {
                found.add(evidence(text, cue.get()));
            }
        }
        found.sort(java.util.Comparator.comparing(Evidence::span));
        return List.copyOf(found);
    }

    private static Evidence evidence(AnnotatedText text, Cue cue) {
        Sentence sentence = Places.sentence(text.document(), cue.span());
        boolean negated = Scope.negated(
                sentence.tokens(), Places.token(sentence, cue.span().start()));
        String speechAct = cue.verb().speechAct().name().toLowerCase(Locale.ROOT);
        return new Evidence(
                ID,
                cue.verb().stance().name().toLowerCase(Locale.ROOT),
                cue.lemma(),
                cue.span(),
                sentence.index(),
                text.quotes().voiceAt(cue.span().start()),
                sentence.zone(),
                negated ? speechAct + "; negated" : speechAct);
    }
}
