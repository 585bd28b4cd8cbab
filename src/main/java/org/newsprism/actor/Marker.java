package org.newsprism.actor;

import java.util.ArrayList;
import org.newsprism.actor.Entry.Kind;
import org.newsprism.language.Sentence;

/** Finds the words of the tables in a sentence, longest first, and lets names like Michael Jordan be names. */
final class Marker {
    private final Gazetteer gazetteer;

    Marker(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    MarkedSentence mark(Sentence sentence) {
        MarkedSentence marked = new MarkedSentence(sentence);
        int i = 0;
        while (i < marked.size()) {
            int from = i;
            Element found = gazetteer.lexicon.longest(marked, from, (entry, to) -> fits(marked, entry, from, to));
            if (found == null) {
                i++;
            } else {
                marked.mark(found);
                i = found.to();
            }
        }
        for (Element element : new ArrayList<>(marked.elements())) {
            if (partOfName(marked, element)) {
                marked.unmark(element);
            }
        }
        return marked;
    }

    private static boolean fits(MarkedSentence s, Entry entry, int from, int to) {
        String tag = s.tag(to - 1);
        boolean noun = tag.startsWith("NN");
        return switch (entry.kind()) {
            case TITLE -> {
                if (entry.has("honorific")) {
                    yield s.isCapitalised(to);
                }
                if (entry.has("cap")
                        && !(s.isCapitalised(from)
                                && s.isCapitalised(to)
                                && !s.tag(to).startsWith("V"))) {
                    yield false;
                }
                yield noun || to - from > 1 || s.text(from).endsWith(".") || mayBeNoun(s, from, to);
            }
            case BODY -> noun;
            case STOP -> noun || from > 0;
            case ADJECTIVE -> !s.inCompound(from, to) && !standsAsNoun(s, to);
            case PEOPLE -> !s.inCompound(from, to) && standsAsNoun(s, to);
            case INSTITUTION -> !s.inCompound(from, to) && (from > 0 || to > 1 || noun);
            case COUNTRY, CAPITAL, METONYM ->
                !s.inCompound(from, to)
                        && !tag.startsWith("PRP")
                        && !s.folded(from - 1).equals("new");
        };
    }

    /** Taggers miss rare nouns: after an article or a description and before no other noun, a title is one all the same. */
    private static boolean mayBeNoun(MarkedSentence s, int from, int to) {
        String before = s.tag(from - 1);
        String next = s.tag(to);
        boolean described = before.equals("DT")
                || before.startsWith("JJ")
                || before.startsWith("NNP")
                || before.equals("POS")
                || before.equals("PRP$");
        boolean describes = next.equals("NN") || next.equals("NNS") || next.startsWith("JJ");
        return described && !describes && !s.tag(to - 1).equals("MD");
    }

    /** Whether a word like {@code American} is a noun here: tagged so and with nothing after it that it describes. */
    private static boolean standsAsNoun(MarkedSentence s, int to) {
        String next = s.tag(to);
        return s.tag(to - 1).startsWith("NN")
                && !next.startsWith("NN")
                && !next.startsWith("JJ")
                && !(s.tag(to - 1).equals("NNP") && next.equals("CC"));
    }

    private boolean partOfName(MarkedSentence s, Element element) {
        if (element.to() - element.from() > 1) {
            return false;
        }
        boolean place = element.kind() == Kind.COUNTRY
                || element.kind() == Kind.CAPITAL
                || element.kind() == Kind.STOP
                || element.kind() == Kind.INSTITUTION;
        if (!place) {
            return false;
        }
        int before = element.from() - 1;
        boolean afterGivenName = before >= 0
                && s.isCapitalised(before)
                && s.at(before) == null
                && s.tag(before).startsWith("NNP")
                && gazetteer.isGivenName(s.folded(before))
                && element.entry().name().length() > 3;
        int next = element.to();
        boolean isGivenName = gazetteer.isGivenName(s.folded(element.from()))
                && s.isCapitalised(next)
                && s.tag(next).startsWith("NNP")
                && s.at(next) == null
                && !gazetteer.endsOrganisation(s.folded(next));
        return afterGivenName || isGivenName;
    }
}
