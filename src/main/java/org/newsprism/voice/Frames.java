package org.newsprism.voice;

/** The outlet's words before and after a stretch between marks, within their sentence. */
final class Frames {
    private Frames() {}

    /**
     * The words before a stretch, back to the start of the sentence or the stretch before. When the stretch begins its
     * sentence, the sentence before if that ends in a colon; else empty.
     */
    static Range before(Passage passage, int stretch) {
        int at = passage.stretches().get(stretch).from();
        int floor = stretch > 0 ? passage.stretches().get(stretch - 1).to() : 0;
        int from = passage.sentence(at).from();
        if (from == at && at > floor && passage.is(at - 1, ":")) {
            from = passage.sentence(at - 1).from();
        }
        return new Range(Math.max(from, floor), at);
    }

    /**
     * The words after a stretch, on to the end of the sentence or the next stretch. A sentence that begins behind the
     * stretch belongs to it only when it goes on in lower case or after a question or exclamation.
     */
    static Range after(Passage passage, int stretch) {
        Range marked = passage.stretches().get(stretch);
        int from = marked.to();
        int ceiling = stretch + 1 < passage.stretches().size()
                ? passage.stretches().get(stretch + 1).from()
                : passage.size();
        while (from < ceiling && !passage.isWord(from) && !passage.is(from, "(") && !closesSentence(passage, from)) {
            from++;
        }
        if (from >= ceiling) {
            return new Range(marked.to(), marked.to());
        }
        boolean lower = Character.isLowerCase(passage.word(from).text().charAt(0));
        boolean stopped = endsInStop(passage, marked);
        boolean begins = passage.sentence(from).from() >= marked.to();
        if (!lower && (stopped || (begins && !endsInComma(passage, marked)))) {
            return new Range(from, from);
        }
        return new Range(from, Math.min(passage.sentence(from).to(), ceiling));
    }

    private static boolean closesSentence(Passage passage, int i) {
        return passage.is(i, ".") || passage.is(i, ";") || passage.is(i, ":");
    }

    /** Whether the words in marks end with a full stop. */
    static boolean endsInStop(Passage passage, Range marked) {
        String last = lastInside(passage, marked);
        return last.equals(".") || passage.is(marked.to(), ".");
    }

    static boolean endsInComma(Passage passage, Range marked) {
        String last = lastInside(passage, marked);
        return ",?!–—-…".indexOf(last.charAt(0)) >= 0 || passage.is(marked.to(), ",") || last.startsWith("...");
    }

    static boolean endsInPunctuation(Passage passage, Range marked) {
        return !Character.isLetterOrDigit(lastInside(passage, marked).charAt(0));
    }

    private static String lastInside(Passage passage, Range marked) {
        int i = marked.to() - 1;
        while (i > marked.from() && passage.isMark(i)) {
            i--;
        }
        return passage.word(i).text();
    }

    /** Whether the words in marks read as sentences: a capital at the start and more than three words. */
    static boolean readsAsSentence(Passage passage, Range marked) {
        int words = 0;
        boolean verb = false;
        for (int i = marked.from(); i < marked.to(); i++) {
            words += passage.isWord(i) ? 1 : 0;
            verb |= passage.isVerb(i) || passage.word(i).tag().equals("MD");
        }
        return beginsCapital(passage, marked) && words > 3 && verb;
    }

    /** {@code “It was checked.”}: few words that are a sentence all the same, with a verb and a full stop inside the marks. */
    static boolean isShortSentence(Passage passage, Range marked) {
        return isClosed(passage, marked) && Contents.hasVerb(passage, marked);
    }

    /** Whether the words in marks run from a capital to the mark that ends a sentence. */
    static boolean isClosed(Passage passage, Range marked) {
        char last = lastInside(passage, marked).charAt(0);
        return beginsCapital(passage, marked) && (last == '.' || last == '?' || last == '!');
    }

    /** {@code The crowd had one wish: “Open it.”}: words in marks that a colon announces and a full stop ends. */
    static boolean isAnnounced(Passage passage, Range marked) {
        return passage.is(marked.from() - 1, ":") && passage.isOutlet(marked.from() - 1) && isClosed(passage, marked);
    }

    static boolean beginsCapital(Passage passage, Range marked) {
        for (int i = marked.from(); i < marked.to(); i++) {
            if (passage.isWord(i)) {
                return !Character.isLowerCase(passage.word(i).text().codePointAt(0));
            }
        }
        return false;
    }

    /** Whether a stretch opens its sentence, a conjunction before it at most. */
    static boolean opensSentence(Passage passage, int stretch) {
        Range marked = passage.stretches().get(stretch);
        int from = passage.sentence(marked.from()).from();
        int words = 0;
        for (int i = from; i < marked.from(); i++) {
            words += passage.isWord(i) ? 1 : 0;
        }
        return words == 0 || (words == 1 && passage.word(from).tag().equals("CC"));
    }

    static int words(Passage passage, Range range) {
        int count = 0;
        for (int i = range.from(); i < range.to(); i++) {
            count += passage.isWord(i) ? 1 : 0;
        }
        return count;
    }
}
