package org.newsprism.framing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.framing.codebook.Codebook;

/**
 * The cues of a codebook wherever they stand, each with the question it belongs to. A word may be a cue of two labels: each
 * label is a list of its own.
 */
final class CodebookFeature implements ListFeature {
    private final FeatureId id;
    private final Definition definition;
    private final List<List<PhraseIndex.Wanted<Entry>>> wanted = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    /** By the entry itself: two questions may share a word. */
    private final IdentityHashMap<Entry, Codebook.Item> items = new IdentityHashMap<>();

    private final boolean properties;

    private CodebookFeature(String id, Codebook codebook, boolean properties) {
        this.id = new FeatureId(id);
        this.properties = properties;
        definition = new Definition(
                codebook.title(),
                codebook.sentence(),
                codebook.source(),
                Definition.Base.WORDS,
                codebook.labels().stream().map(Codebook.Label::name).toList(),
                "UNVALIDATED");
        codebook.labels().forEach(this::add);
    }

    /** Cues that belong to a text as a whole. */
    static CodebookFeature frames(String id, Codebook codebook) {
        return new CodebookFeature(id, codebook, false);
    }

    /** Cues that are about an actor; questions and hypotheticals are left out. */
    static CodebookFeature properties(String id, Codebook codebook) {
        return new CodebookFeature(id, codebook, true);
    }

    private void add(Codebook.Label label) {
        List<PhraseIndex.Wanted<Entry>> list = new ArrayList<>();
        for (Codebook.Item item : label.items()) {
            for (Codebook.Cue cue : item.cues()) {
                Entry entry = new Entry(cue.pattern(), cue.partOfSpeech(), label.name(), "", "", List.of());
                entries.add(entry);
                items.put(entry, item);
                list.add(LexiconFeature.wanted(entry));
            }
        }
        wanted.add(list);
    }

    @Override
    public FeatureId id() {
        return id;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    @Override
    public List<List<PhraseIndex.Wanted<Entry>>> wanted() {
        return wanted;
    }

    @Override
    public Optional<Evidence> evidence(Context context, PhraseIndex.Hit<Entry> hit) {
        Codebook.Item item = items.get(hit.value());
        if (item == null) {
            throw new IllegalStateException("An entry of no item: " + hit.value());
        }
        String marks = Scope.marks(context, hit.from(), hit.to());
        if (!properties) {
            return Optional.of(evidence(context, hit, joined(marks, item.id())));
        }
        if (Hypotheticals.covers(context, hit.from(), hit.to())) {
            return Optional.empty();
        }
        return Targets.of(context, hit.from(), hit.to(), item.bearer())
                .map(target -> evidence(context, hit, joined(marks, target.words())));
    }

    private Evidence evidence(Context context, PhraseIndex.Hit<Entry> hit, String note) {
        Span span = Places.span(context.sentence(), hit.from(), hit.to());
        return new Evidence(
                id,
                hit.value().label(),
                hit.value().rule(),
                span,
                context.sentence().index(),
                context.text().quotes().voiceAt(span.start()),
                context.sentence().zone(),
                note);
    }

    private static String joined(String marks, String note) {
        return marks.isEmpty() || note.isEmpty() ? marks + note : marks + "; " + note;
    }
}
