package org.newsprism.voice;

/** Tells names between marks, of books, films and programmes, from words that were said. */
final class Titles {
    private static final int LONGEST = 12;

    private Titles() {}

    /** {@code “The Long Road,” by Jane Roe}: a work with its author, where no verb of the outlet stands before it. */
    static boolean isWorkOfAuthor(Passage passage, Range marked) {
        int by = marked.to();
        if (!passage.is(by, "by") || by + 1 >= passage.size() || !passage.isName(by + 1)) {
            return false;
        }
        for (int i = passage.sentence(marked.from()).from(); i < marked.from(); i++) {
            if (passage.isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether every long word begins with a capital, and what stands before is where a name would stand. */
    static boolean isTitle(Passage passage, Range marked) {
        int words = 0;
        for (int i = marked.from(); i < marked.to(); i++) {
            if (!passage.isWord(i)) {
                continue;
            }
            words++;
            String text = passage.word(i).text();
            if (Character.isLowerCase(text.codePointAt(0)) && text.length() > 3) {
                return false;
            }
        }
        int before = marked.from() - 1;
        boolean owned = before >= 0
                && (passage.word(before).tag().equals("POS")
                        || passage.is(before, "on")
                        || passage.is(before, "in")
                        || passage.is(before, "of")
                        || passage.isNoun(before)
                        || passage.is(before, ","));
        return owned
                && words > 0
                && words <= LONGEST
                && (words > 1 || passage.word(before).tag().equals("POS"));
    }
}
