package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code said the minister}: the subject right behind the verb, after words in marks or a comma. */
final class InvertedSubject implements SpeakerPattern {
    /** Verbs that stand before their subject after a plain comma too; the others may have a listener there. */
    private static final Set<String> AFTER_COMMA =
            Set.of("say", "add", "report", "write", "explain", "note", "argue", "announce");

    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int verb = site.verb();
        String tag = passage.word(verb).tag();
        int start = passage.sentence(verb).from();
        int before = verb - 1;
        while (before >= start && passage.word(before).tag().equals("RB") && !passage.isCapital(before)) {
            before--;
        }
        boolean comma = passage.is(before, ",") || passage.is(before, "–") || passage.is(before, "—");
        boolean afterMarks =
                before < start || !passage.isOutlet(before) || (comma && before > 0 && !passage.isOutlet(before - 1));
        boolean opens = afterMarks || ((comma || passage.is(before, "as")) && AFTER_COMMA.contains(site.lemma()));
        if (!opens
                || tag.equals("VBG")
                || (tag.equals("VB") && !afterMarks)
                || site.lemma().equals("tell")) {
            return Optional.empty();
        }
        Optional<Range> words = NounPhrases.startingAt(passage, site.words().to());
        // A clause behind the verb has its own subject there.
        boolean clause = words.isPresent()
                && words.get().to() < passage.sentence(verb).to()
                && Adjacency.isFinite(passage, words.get().to())
                && !afterMarks;
        return words.filter(range -> !clause).map(range -> Speaker.of(range, "inverted-subject"));
    }
}
