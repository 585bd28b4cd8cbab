package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.voice.Voice;

/** A word list as a feature: its entries wherever they stand, each hit with its voice and the marks on it. */
final class LexiconFeature implements Feature {
    private final Lexicon lexicon;
    private final Definition definition;
    private final PhraseIndex<Entry> index;
    private final boolean ofTheStudy;

    private LexiconFeature(Lexicon lexicon, boolean ofTheStudy) {
        this.lexicon = lexicon;
        this.ofTheStudy = ofTheStudy;
        definition = lexicon.definition();
        index = new PhraseIndex<>(
                lexicon.entries().stream().map(LexiconFeature::wanted).toList());
    }

    /** A list of our own, by the name of its file. */
    static LexiconFeature shipped(String id) {
        return new LexiconFeature(LexiconReader.shipped(id), false);
    }

    /** A list of the study's. */
    static LexiconFeature ofTheStudy(Lexicon lexicon) {
        return new LexiconFeature(lexicon, true);
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
    public List<Evidence> find(AnnotatedText text) {
        List<Evidence> found = new ArrayList<>();
        VoiceSweep voices = new VoiceSweep(text.quotes());
        List<Span> cues = Places.cues(text);
        for (Sentence sentence : text.document().sentences()) {
            for (PhraseIndex.Hit<Entry> hit : index.find(sentence)) {
                Span span = Places.span(sentence, hit.from(), hit.to());
                Voice voice = voices.at(span.start());
                if (isCounted(voice, span, cues)) {
                    found.add(new Evidence(
                            id(),
                            hit.value().label(),
                            hit.value().rule(),
                            span,
                            sentence.index(),
                            voice,
                            sentence.zone(),
                            note(sentence, hit)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** Of a list that is about the outlet's own stance, a verb that hands over a quotation is left to the reporting verbs. */
    private boolean isCounted(Voice voice, Span span, List<Span> cues) {
        return !lexicon.outletVoiceOnly()
                || (voice == Voice.OUTLET && cues.stream().noneMatch(span::overlaps));
    }

    private static String note(Sentence sentence, PhraseIndex.Hit<Entry> hit) {
        String marks = Scope.marks(sentence, hit.from(), hit.to());
        String alternative = hit.value().alternative();
        String neutral = alternative.isEmpty() ? "" : "neutral: " + alternative;
        return marks.isEmpty() || neutral.isEmpty() ? marks + neutral : marks + "; " + neutral;
    }
}
