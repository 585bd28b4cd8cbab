package org.newsprism.voice;

import java.util.Optional;

/** {@code said the minister}: the subject right behind the verb, after words in marks or a comma. */
final class InvertedSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site) {
        int verb = site.verb();
        int before = verb - 1;
        while (before >= 0 && passage.word(before).tag().equals("RB")) {
            before--;
        }
        boolean opens = before < 0
                || !passage.isOutlet(before)
                || passage.sentenceNumber(before) != passage.sentenceNumber(verb)
                || passage.is(before, ",")
                || passage.is(before, "–")
                || passage.is(before, "—")
                || passage.is(before, "as");
        String tag = passage.word(verb).tag();
        if (!opens || tag.equals("VBG") || tag.equals("VB")) {
            return Optional.empty();
        }
        Optional<Range> words = NounPhrases.startingAt(passage, site.words().to());
        // "told reporters" after a comma has its listener there, not its subject.
        boolean listener = site.entry().verb().lemma().equals("tell")
                || Clauses.subject(passage, verb)
                        .filter(head -> head < verb && passage.isOutlet(head))
                        .isPresent();
        return words.filter(range -> !listener).map(range -> Speaker.of(range, "inverted-subject"));
    }
}
