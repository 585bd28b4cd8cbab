package org.newsprism.framing;

import org.jspecify.annotations.Nullable;
import org.newsprism.language.Sentence;

/** The sentence in which an entry of a list was found, and its text. One search through one text makes it; not for threads. */
final class Context {
    private final AnnotatedText text;
    private final CueSpans cues;
    private final Sentence sentence;

    @Nullable
    private Bearers bearers;

    @Nullable
    private Attributions attributions;

    Context(AnnotatedText text, CueSpans cues, Sentence sentence) {
        this.text = text;
        this.cues = cues;
        this.sentence = sentence;
    }

    AnnotatedText text() {
        return text;
    }

    /** Where the verbs and phrases stand that hand over the text's quotations. */
    CueSpans cues() {
        return cues;
    }

    /** What in the sentence leaves a statement to others; found once, when first asked for. */
    Attributions attributions() {
        Attributions made = attributions;
        if (made == null) {
            made = Attributions.in(sentence);
            attributions = made;
        }
        return made;
    }

    Sentence sentence() {
        return sentence;
    }

    /** Of whom the sentence's words are said; made once, when first asked for. */
    Bearers bearers() {
        Bearers made = bearers;
        if (made == null) {
            made = new Bearers(sentence);
            bearers = made;
        }
        return made;
    }
}
