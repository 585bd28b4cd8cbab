package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;

/** Competing labels for one concept, each wherever it stands (method M17). */
final class Variants implements ListFeature {
    private static final FeatureId ID = new FeatureId("variants");

    private final List<Entry> entries;
    private final Definition definition;
    private final List<List<PhraseIndex.Wanted<Entry>>> wanted;

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
        wanted = List.of(entries.stream().map(LexiconFeature::wanted).toList());
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
    public List<List<PhraseIndex.Wanted<Entry>>> wanted() {
        return wanted;
    }

    @Override
    public Optional<Evidence> evidence(Context context, PhraseIndex.Hit<Entry> hit) {
        Sentence sentence = context.sentence();
        Span span = Places.span(sentence, hit.from(), hit.to());
        return Optional.of(new Evidence(
                ID,
                hit.value().label(),
                hit.value().rule(),
                span,
                sentence.index(),
                context.text().quotes().voiceAt(span.start()),
                sentence.zone(),
                Scope.marks(context, hit.from(), hit.to())));
    }
}
