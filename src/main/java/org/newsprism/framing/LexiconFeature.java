package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Voice;

/** A word list as a feature: its entries wherever they stand, each hit with its voice and the marks on it. */
final class LexiconFeature implements ListFeature {
    private final Lexicon lexicon;
    private final Definition definition;
    private final List<List<PhraseIndex.Wanted<Entry>>> wanted;
    private final boolean ofTheStudy;

    private LexiconFeature(Lexicon lexicon, boolean ofTheStudy) {
        this.lexicon = lexicon;
        this.ofTheStudy = ofTheStudy;
        definition = lexicon.definition();
        wanted = List.of(wanted(lexicon));
    }

    /** A list of our own, by the name of its file. */
    static LexiconFeature shipped(String id) {
        return new LexiconFeature(LexiconReader.shipped(id), false);
    }

    /** A list of the study's. */
    static LexiconFeature ofTheStudy(Lexicon lexicon) {
        return new LexiconFeature(lexicon, true);
    }

    static List<PhraseIndex.Wanted<Entry>> wanted(Lexicon lexicon) {
        return lexicon.entries().stream().map(LexiconFeature::wanted).toList();
    }

    static PhraseIndex.Wanted<Entry> wanted(Entry entry) {
        return new PhraseIndex.Wanted<>(
                Phrase.parse(entry.pattern(), entry.partOfSpeech()),
                entry.except().stream()
                        .flatMap(except -> Phrase.parse(except, "").stream())
                        .toList(),
                entry);
    }

    @Override
    public FeatureId id() {
        return lexicon.id();
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Override
    public List<Entry> entries() {
        return lexicon.entries();
    }

    @Override
    public boolean isOfTheStudy() {
        return ofTheStudy;
    }

    @Override
    public List<List<PhraseIndex.Wanted<Entry>>> wanted() {
        return wanted;
    }

    @Override
    public Optional<Evidence> evidence(Context context, PhraseIndex.Hit<Entry> hit) {
        Sentence sentence = context.sentence();
        Span span = Places.span(sentence, hit.from(), hit.to());
        Voice voice = context.text().quotes().voiceAt(span.start());
        boolean anothers = lexicon.outletVoiceOnly() && voice != Voice.OUTLET;
        if (anothers || (lexicon.leavesCues() && context.cues().overlap(span))) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(
                id(),
                hit.value().label(),
                hit.value().rule(),
                span,
                sentence.index(),
                voice,
                sentence.zone(),
                note(context, hit),
                hit.value().weight()));
    }

    private static String note(Context context, PhraseIndex.Hit<Entry> hit) {
        String marks = Scope.marks(context, hit.from(), hit.to());
        String alternative = hit.value().alternative();
        String neutral = alternative.isEmpty() ? "" : "neutral: " + alternative;
        return marks.isEmpty() || neutral.isEmpty() ? marks + neutral : marks + "; " + neutral;
    }
}
