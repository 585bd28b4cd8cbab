package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** The subject of a sentence's main clause near a verb that has none of its own. */
final class MainSubjects {
    /** Sentences of news are shorter; looking no further keeps hostile input linear. */
    private static final int WINDOW = 120;

    private MainSubjects() {}

    /** The last main subject before a word, the speaker of a cue with its subject behind it included. */
    static Optional<Range> before(Passage passage, int word, List<Site> earlier) {
        int start = Math.max(passage.sentence(word).from(), word - WINDOW);
        for (int i = word - 1; i >= start; i--) {
            int at = i;
            Optional<Site> inverted = earlier.stream()
                    .skip(Math.max(0, earlier.size() - 4))
                    .filter(site -> !site.isPhrase()
                            && site.verb() == at
                            && site.source().filter(range -> range.from() > at).isPresent())
                    .findFirst();
            if (inverted.isPresent()) {
                return inverted.get().source();
            }
            Optional<Range> subject = at(passage, i);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return untagged(passage, word);
    }

    /**
     * {@code A clerk responded by saying}, {@code Roe shot back, saying}: where the tagger lost the verb, the noun phrase
     * before a participle that opens the sentence, else the name that opens it.
     */
    private static Optional<Range> untagged(Passage passage, int word) {
        int start = passage.sentence(word).from();
        if (word - start > WINDOW || !passage.isOutlet(start)) {
            return Optional.empty();
        }
        for (int i = start; i < word; i++) {
            if (passage.isFinite(i)) {
                return Optional.empty();
            }
        }
        Optional<Range> noun = NounPhrases.startingAt(passage, start)
                .filter(range -> range.to() < word
                        && passage.word(range.to()).tag().equals("VBN")
                        && Clauses.canSpeak(passage, range.to() - 1));
        return noun.or(() -> name(passage, start, word));
    }

    private static Optional<Range> name(Passage passage, int from, int to) {
        int i = from;
        while (i < to && passage.isName(i) && !NounPhrases.isDay(passage, i)) {
            i++;
        }
        String tag = passage.word(from).tag();
        boolean mistaken = i == from
                && from + 1 < to
                && passage.isCapital(from)
                && (tag.equals("VBN") || tag.equals("JJ"))
                && passage.word(from + 1).tag().equals("VBN");
        return i > from || mistaken ? Optional.of(new Range(from, Math.max(i, from + 1))) : Optional.empty();
    }

    /** The first main subject after a word in its sentence. */
    static Optional<Range> after(Passage passage, int word) {
        int end = Math.min(passage.sentence(word).to(), word + WINDOW);
        for (int i = word + 1; i < end; i++) {
            Optional<Range> subject =
                    at(passage, i).filter(range -> range.from() > word && passage.is(range.from() - 1, ","));
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private static Optional<Range> at(Passage passage, int verb) {
        if (!passage.isOutlet(verb) || !Adjacency.isFinite(passage, verb)) {
            return Optional.empty();
        }
        return Adjacency.subject(passage, verb)
                .filter(found -> found.isMain(passage))
                .map(Adjacency.Found::subject)
                .or(() -> behindCommas(passage, verb))
                .filter(range -> Clauses.canSpeak(passage, range.to() - 1));
    }

    /** {@code Jane Roe, the minister, issued a note}: the parser's subject of a main verb behind a comma. */
    private static Optional<Range> behindCommas(Passage passage, int verb) {
        boolean main = passage.is(verb - 1, ",") && passage.relates(verb, "root");
        Optional<Range> described =
                passage.is(verb - 1, ",") ? DescribedSubject.before(passage, verb) : Optional.empty();
        if (described.isPresent()) {
            return described;
        }
        return main
                ? Clauses.subject(passage, verb)
                        .filter(head -> head < verb && !Clauses.isRelative(passage, head))
                        .map(head -> NounPhrases.around(passage, head))
                : Optional.empty();
    }
}
