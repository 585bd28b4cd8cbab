package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;

/** Competing labels for one concept, each wherever it stands (method M17). */
final class Variants implements Feature {
    private static final FeatureId ID = new FeatureId("variants");

    private final List<Entry> entries;
    private final Definition definition;
    private final PhraseIndex<Entry> index;

    Variants(List<VariantSet> sets) {
        entries = sets.stream()
                .flatMap(set -> set.variants().stream())
                .flatMap(variant -> variant.forms().stream())
                .toList();
        definition = new Definition(
                "Variant sets",
                "A word or phrase out of a set of labels that compete for one concept (protest: protest, riot, unrest);"
                        + " each label's share is of all mentions of its concept.",
                "Fowler (1991) on lexical choice; Hamborg, Zhukova and Gipp (2019) on word choice and labelling",
                Definition.Base.SAME_SET,
                entries.stream().map(Entry::label).distinct().toList(),
                "UNVALIDATED");
        index = new PhraseIndex<>(entries.stream().map(LexiconFeature::wanted).toList());
    }

    @Override
    public FeatureId id() {
        return ID;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public List<Evidence> find(AnnotatedText text) {
        List<Evidence> found = new ArrayList<>();
        VoiceSweep voices = new VoiceSweep(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            for (PhraseIndex.Hit<Entry> hit : index.find(sentence)) {
                Span span = Places.span(sentence, hit.from(), hit.to());
                found.add(new Evidence(
                        ID,
                        hit.value().label(),
                        hit.value().rule(),
                        span,
                        sentence.index(),
                        voices.at(span.start()),
                        sentence.zone(),
                        Scope.marks(sentence, hit.from(), hit.to())));
            }
        }
        return List.copyOf(found);
    }
}
