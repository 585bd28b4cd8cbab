package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Actor.Role;

/**
 * Capitalised words in a row that no table knows: a name of somebody or something.
 *
 * @param from first word
 * @param to the word after the last
 * @param parts the name's words, folded, without initials' dots and suffixes such as Jr.
 * @param kind what the words themselves show
 * @param organisation what sort of organisation, where {@code kind} says it is one
 */
record NameRun(int from, int to, List<String> parts, Kind kind, Optional<Role> organisation) {

    enum Kind {
        /** Begins with a known given name. */
        PERSON,
        /** Ends like an organisation. */
        ORGANISATION,
        /** Ends like a place or thing, holds a digit, or is no name. */
        NOTHING,
        /** One capitalised word that the tagger takes for no name: at most a surname known already. */
        WEAK,
        /** May be anything. */
        OPEN
    }

    private static final Set<String> PARTICLES = Set.of(
            "de", "van", "von", "der", "den", "bin", "ibn", "bint", "al", "el", "la", "le", "da", "dos", "di", "du",
            "ter", "zu", "af", "av");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv");
    private static final Set<String> NO_NAME_ENDS =
            Set.of("run", "made", "born", "era", "style", "like", "wide", "type", "size", "and", "or", "to");
    private static final int LONGEST = 7;

    NameRun {
        parts = List.copyOf(parts);
    }

    /** The last word: the surname, in most languages. */
    String last() {
        return parts.get(parts.size() - 1);
    }

    boolean mayBePerson() {
        return kind == Kind.PERSON || kind == Kind.OPEN || kind == Kind.WEAK;
    }

    /** All name runs of a sentence, in order. */
    static List<NameRun> in(MarkedSentence s, Gazetteer gazetteer) {
        List<NameRun> runs = new ArrayList<>();
        int i = 0;
        while (i < s.size()) {
            if (!starts(s, gazetteer, i)) {
                if (isWeak(s, i)) {
                    runs.add(new NameRun(i, i + 1, List.of(s.folded(i)), Kind.WEAK, Optional.empty()));
                }
                i++;
                continue;
            }
            int to = end(s, gazetteer, i);
            runs.add(of(s, gazetteer, i, to));
            i = to;
        }
        return runs;
    }

    private static boolean starts(MarkedSentence s, Gazetteer gazetteer, int i) {
        if (s.at(i) != null
                || !s.isCapitalised(i)
                || (i > 0 && s.folded(i - 1).equals("-") && s.inCompound(i, i + 1))) {
            return false;
        }
        String tag = s.tag(i);
        return tag.startsWith("NNP")
                || (gazetteer.isGivenName(s.folded(i)) && s.tag(i + 1).startsWith("NNP"))
                || (i > 0 && tag.startsWith("NN") && !s.text(i).equals(s.text(i).toUpperCase(java.util.Locale.ROOT)));
    }

    private static boolean isWeak(MarkedSentence s, int i) {
        String tag = s.tag(i);
        return s.at(i) == null
                && s.isCapitalised(i)
                && s.folded(i).length() > 3
                && (tag.startsWith("NN") || tag.startsWith("V") || tag.startsWith("JJ") || tag.equals("FW"));
    }

    private static int end(MarkedSentence s, Gazetteer gazetteer, int from) {
        int to = from + 1;
        while (to < s.size() && to - from < LONGEST) {
            if (s.folded(to).equals("-")
                    && s.inCompound(from, to)
                    && to + 1 < s.size()
                    && s.at(to + 1) == null
                    && Character.isLetter(s.text(to + 1).charAt(0))
                    && (s.isCapitalised(to + 1)
                            || s.tag(to + 1).startsWith("NN")
                            || (to - from > 1 && endsName(s.folded(to + 1))))) {
                to += 2;
            } else if (continues(s, gazetteer, to)) {
                to++;
            } else if (PARTICLES.contains(s.folded(to)) && s.at(to) == null && particleTail(s, to) > 0) {
                to += particleTail(s, to);
            } else {
                break;
            }
        }
        return to;
    }

    /** Whether a lower-case word after a hyphen may end a name, as in Moon Jae-in, and not make it an adjective. */
    private static boolean endsName(String word) {
        return word.length() <= 5 && !word.endsWith("ed") && !NO_NAME_ENDS.contains(word);
    }

    private static boolean continues(MarkedSentence s, Gazetteer gazetteer, int i) {
        if (s.at(i) != null || !s.isCapitalised(i) || s.isPossessive(i)) {
            return false;
        }
        String tag = s.tag(i);
        return tag.startsWith("NNP") || tag.equals("NN") || tag.equals("FW") || gazetteer.endsOrganisation(s.folded(i));
    }

    /** How many words from a particle on lead to a capitalised word; 0 when they lead to none. */
    private static int particleTail(MarkedSentence s, int i) {
        int next = i + 1;
        while (next < s.size()
                && next < i + 3
                && (PARTICLES.contains(s.folded(next)) || s.folded(next).equals("-"))) {
            next++;
        }
        return s.at(next) == null && s.isCapitalised(next) && s.tag(next).startsWith("NN") ? next + 1 - i : 0;
    }

    private static NameRun of(MarkedSentence s, Gazetteer gazetteer, int from, int to) {
        List<String> parts = new ArrayList<>();
        for (String word : Folding.fold(s.words(from, to)).split(" ", -1)) {
            String plain = word.endsWith(".") && word.length() <= 3 ? word.substring(0, word.length() - 1) : word;
            if (!SUFFIXES.contains(word) && !plain.isEmpty()) {
                parts.add(plain);
            }
        }
        String last = s.folded(to - 1);
        if (parts.isEmpty()) {
            return new NameRun(from, to, List.of(last), Kind.NOTHING, Optional.empty());
        }
        boolean digits = parts.stream().anyMatch(part -> part.chars().anyMatch(Character::isDigit));
        boolean letters = parts.stream().allMatch(part -> part.codePoints().anyMatch(Character::isLetter));
        Kind kind;
        if (digits || !letters) {
            kind = Kind.NOTHING;
        } else if (gazetteer.endsOrganisation(last)) {
            kind = gazetteer.organisation(last).isPresent() ? Kind.ORGANISATION : Kind.NOTHING;
        } else if (parts.size() > 1 && gazetteer.isGivenName(parts.get(0))) {
            kind = Kind.PERSON;
        } else {
            kind = Kind.OPEN;
        }
        return new NameRun(from, to, parts, kind, gazetteer.organisation(last));
    }
}
