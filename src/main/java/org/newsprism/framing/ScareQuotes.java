package org.newsprism.framing;

import java.util.List;
import java.util.Locale;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Quote;
import org.newsprism.voice.Voice;

/** One to three words between quotation marks that nobody is said to have spoken (method M16). */
final class ScareQuotes implements Feature {
    private static final FeatureId ID = new FeatureId("scare-quotes");
    private static final String LABEL = "scare quotes";

    private static final Definition DEFINITION = new Definition(
            "Scare quotes",
            "One to three words between quotation marks that the text attributes to no speaker.",
            "Predelli (2003), Scare quotes and their relation to other semantic issues",
            Definition.Base.WORDS,
            List.of(LABEL),
            "UNVALIDATED");

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
        return text.quotes().all().stream()
                .filter(quote -> quote.form() == Quote.Form.SCARE)
                .map(quote -> evidence(text, quote))
                .sorted(java.util.Comparator.comparing(Evidence::span))
                .toList();
    }

    private static Evidence evidence(AnnotatedText text, Quote quote) {
        Sentence sentence = Places.sentence(text.document(), quote.content());
        String words = quote.content().of(text.document().text()).replaceAll("[\"“”‘’'«»„]++", "");
        return new Evidence(
                ID,
                LABEL,
                words.strip().toLowerCase(Locale.ROOT),
                quote.content(),
                sentence.index(),
                Voice.SCARE,
                quote.zone(),
                "");
    }
}
