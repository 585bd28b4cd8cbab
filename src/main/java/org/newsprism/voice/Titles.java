package org.newsprism.voice;

import java.util.Set;

/** Tells names between marks, of books, films and programmes, from words that were said. */
final class Titles {
    private static final int LONGEST = 12;
    /** What has a name between marks. */
    private static final Set<String> WORKS = Set.of(
            "album",
            "article",
            "ballad",
            "book",
            "comedy",
            "documentary",
            "drama",
            "essay",
            "film",
            "magazine",
            "memoir",
            "memoirs",
            "movie",
            "musical",
            "novel",
            "play",
            "podcast",
            "poem",
            "program",
            "programme",
            "series",
            "show",
            "sitcom",
            "song",
            "spot",
            "thriller",
            "track",
            "tune",
            "website");

    private Titles() {}

    /** {@code “The Long Road,” by Jane Roe}: a work with its author, where no verb of the outlet stands before it. */
    static boolean isWorkOfAuthor(Passage passage, Range marked) {
        int by = marked.to();
        int author = passage.is(by + 1, "the") ? by + 2 : by + 1;
        if (!passage.is(by, "by") || author >= passage.size() || !passage.isCapital(author)) {
            return false;
        }
        if (isCapitalised(passage, marked)) {
            return true;
        }
        int before = marked.from() - 1;
        if (passage.is(before, "—") || passage.is(before, "–")) {
            // A digest: NEW BOOKS—“…,” by Jane Roe.
            return true;
        }
        for (int i = passage.sentence(marked.from()).from(); i < marked.from(); i++) {
            if (passage.isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code told “The Morning Hour,”}, {@code in her memoir, “A Long Road”}: a programme or a work, not what was said. */
    static boolean isNamed(Passage passage, Range marked) {
        int before = marked.from() - 1;
        if (before >= 0 && passage.is(before, ",")) {
            before--;
        }
        boolean work = before >= 0 && passage.isOutlet(before) && WORKS.contains(passage.lower(before));
        boolean listener = passage.is(marked.from() - 1, "told") || passage.is(marked.from() - 1, "tells");
        return (work || listener) && isCapitalised(passage, marked);
    }

    private static boolean isCapitalised(Passage passage, Range marked) {
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
        return words > 1 && words <= LONGEST;
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
            if (Character.isLowerCase(text.codePointAt(0)) && text.length() > 3 && !passage.is(i, "with")) {
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
