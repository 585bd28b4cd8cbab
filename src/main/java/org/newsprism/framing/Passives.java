package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;

/** Verbs in the passive, by whether the text says who acted (method M12). */
final class Passives implements Feature {
    private static final FeatureId ID = new FeatureId("passives");
    private static final String BY_AGENT = "by-agent";
    private static final String AGENTLESS = "agentless";

    private static final Definition DEFINITION = new Definition(
            "Passives",
            "A verb in the passive (was rejected, got hit, the system built by a firm), coded by whether a by-phrase says"
                    + " who acted.",
            "Fowler (1991), Language in the News; Henley, Miller and Beazley (1995)",
            Definition.Base.CLAUSES,
            List.of(BY_AGENT, AGENTLESS),
            "F1 95.7 % on the passives with an auxiliary of 1,305 sentences of UD English EWT, GUM and PUD (2026-11-28);"
                    + " named agents F1 92.3 %; those without an auxiliary have not been measured");

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
        CueSpans cues = new CueSpans(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Optional<PassiveForm> form = PassiveForm.at(sentence, i);
                if (form.isPresent() && !isReporting(cues, sentence, i, form.get())) {
                    Span span = span(sentence, i);
                    found.add(new Evidence(
                            ID,
                            Agents.of(sentence, i).isPresent() ? BY_AGENT : AGENTLESS,
                            Phrase.lemma(sentence.tokens().get(i)),
                            span,
                            sentence.index(),
                            text.quotes().voiceAt(span.start()),
                            sentence.zone(),
                            note(sentence, i, form.get())));
                }
            }
        }
        return List.copyOf(found);
    }

    /** {@code The minister, Deniz Example, suggested …}: a verb that hands over a quotation is no bare participle. */
    private static boolean isReporting(CueSpans cues, Sentence sentence, int index, PassiveForm form) {
        Span verb = sentence.tokens().get(index).span();
        return form == PassiveForm.REDUCED && Agents.of(sentence, index).isEmpty() && cues.overlap(verb);
    }

    private static String note(Sentence sentence, int index, PassiveForm form) {
        String name = form.name().toLowerCase(Locale.ROOT);
        return Scope.negated(sentence.tokens(), index) ? name + "; negated" : name;
    }

    /** The participle with its auxiliary where only adverbs stand between them, else the participle. */
    private static Span span(Sentence sentence, int index) {
        return Places.span(
                sentence, PassiveForm.auxiliaryBefore(sentence.tokens(), index).orElse(index), index + 1);
    }
}
