package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsprism.actor.Entry.Kind;

/** Builds the {@link TitlePhrase}s of a sentence by looking left and right of each title and each body of a country. */
final class TitlePhrases {
    private static final Set<String> FORMER = Set.of(
            "former", "ex", "then", "late", "future", "next", "previous", "onetime", "ousted", "disgraced", "retired");
    private static final Set<String> COMPLEMENTS = Set.of("of", "for", "at", "from", "in", "with", "to");
    private static final Set<String> NUMBERS = Set.of("two", "three", "four", "five", "six", "both", "several", "few");

    private static final Set<String> MODIFIERS = Set.of(
            "presidential",
            "senior",
            "chief",
            "acting",
            "deputy",
            "vice",
            "top",
            "special",
            "christian",
            "muslim",
            "jewish",
            "catholic",
            "orthodox",
            "sunni",
            "shia",
            "shiite",
            "kurdish",
            "arab",
            "democratic",
            "republican",
            "western",
            "eastern",
            "conservative",
            "liberal");

    private final MarkedSentence s;

    private TitlePhrases(MarkedSentence sentence) {
        this.s = sentence;
    }

    static List<TitlePhrase> in(MarkedSentence sentence) {
        TitlePhrases phrases = new TitlePhrases(sentence);
        List<TitlePhrase> all = new ArrayList<>();
        for (Element element : sentence.elements()) {
            if (element.kind() == Kind.TITLE || element.kind() == Kind.BODY) {
                all.add(phrases.around(element));
            }
        }
        return all;
    }

    private TitlePhrase around(Element title) {
        Left left = left(title);
        int to = title.to();
        Entry country = left.country;
        Entry affiliation = left.affiliation;
        boolean subject = false;
        for (int complement = 0; complement < 2; complement++) {
            boolean closed = title.entry().has("honorific")
                    || (title.kind() == Kind.BODY && !s.folded(to).equals("of"));
            Element right = closed ? null : complement(to);
            if (right == null) {
                break;
            }
            String preposition = s.folded(to);
            to = right.kind() == Kind.INSTITUTION ? overNouns(right.to()) : right.to();
            if (right.entry().showsCountry()) {
                // "The envoy to Turkey" and "soldiers in Syria" say where, not for whom.
                boolean owner = preposition.equals("of") || preposition.equals("for") || preposition.equals("from");
                boolean topic = preposition.equals("for") && title.entry().has("post");
                if (country == null
                        && owner
                        && !topic
                        && (affiliation == null || affiliation.kind() != Kind.INSTITUTION)) {
                    country = right.entry();
                    subject = preposition.equals("for");
                }
            } else if (affiliation == null) {
                affiliation = right.entry();
                if (subject && !affiliation.side().equals(Actor.UNKNOWN_SIDE)) {
                    // "Director for Iran at the US National Security Council": what for, then for whom.
                    country = null;
                }
            }
        }
        return new TitlePhrase(
                left.from, to, title, country, affiliation, left.possessor, left.article, left.counted, left.former);
    }

    /** What stands before the title, from the nearest word outward. */
    private Left left(Element title) {
        Left left = new Left(title.from());
        int i = title.from() - 1;
        boolean afterPossessive = false;
        while (i >= 0) {
            Element element = s.at(i);
            String tag = s.tag(i);
            String word = s.folded(i);
            if (element != null) {
                boolean capital = element.kind() == Kind.CAPITAL;
                if (element.kind() == Kind.TITLE || element.kind() == Kind.STOP || (capital && !afterPossessive)) {
                    break;
                }
                if (element.entry().showsCountry() && !isTopic(title, element)) {
                    if (left.country == null) {
                        left.country = element.entry();
                    }
                } else if (left.affiliation == null && !element.entry().showsCountry()) {
                    left.affiliation = element.entry();
                }
                i = element.from() - 1;
                left.from = element.from();
                afterPossessive = false;
            } else if (s.isPossessive(i) && s.at(i - 1) != null && knownOwner(s.at(i - 1))) {
                afterPossessive = true;
                i--;
            } else if (tag.equals("PRP$")) {
                left.possessor = i;
                left.from = i;
                break;
            } else if (tag.equals("DT") || tag.equals("PDT")) {
                left.article = word;
                left.from = i;
                break;
            } else if (tag.equals("CD") || NUMBERS.contains(word)) {
                left.counted = true;
                left.from = i;
                i--;
            } else if (describes(i, tag)) {
                left.former |= FORMER.contains(word);
                left.from = i;
                i--;
            } else {
                break;
            }
        }
        if (s.folded(left.from).equals("-") && left.from > 0) {
            left.from--;
        }
        return left;
    }

    /** "An Iran expert", "the Russia envoy", "its Paris correspondent": a country as a noun right before says what about, not for whom. */
    private boolean isTopic(Element title, Element before) {
        boolean noun = before.kind() == Kind.COUNTRY || before.kind() == Kind.CAPITAL;
        boolean about = title.entry().role() == Actor.Role.EXPERT
                || title.entry().role() == Actor.Role.MEDIA
                || title.entry().has("post");
        boolean abbreviation =
                s.text(before.from()).equals(s.text(before.from()).toUpperCase(java.util.Locale.ROOT));
        return noun && about && !abbreviation && before.to() == title.from();
    }

    private static boolean knownOwner(@Nullable Element element) {
        return element != null && (element.entry().showsCountry() || element.kind() == Kind.INSTITUTION);
    }

    private boolean describes(int i, String tag) {
        if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("RB")) {
            // "Has told ministers": a participle after a verb is a verb, it describes nobody.
            int first = s.tag(i - 1).equals("RB") ? i - 2 : i - 1;
            boolean verb = tag.startsWith("V")
                    && (s.tag(first).startsWith("V") || s.tag(first).equals("MD"));
            return !verb;
        }
        boolean lowerNoun = tag.equals("NN") && !s.isCapitalised(i);
        boolean hyphen = s.folded(i).equals("-") && s.inCompound(i + 1, i + 1 + 1);
        boolean capitalModifier =
                s.isCapitalised(i) && (FORMER.contains(s.folded(i)) || MODIFIERS.contains(s.folded(i)));
        return lowerNoun || hyphen || capitalModifier;
    }

    /** Past the nouns a body's name describes: {@code NATO military alliance}. */
    private int overNouns(int at) {
        int end = at;
        for (int i = at; i < s.size() && i < at + 3 && !s.isCapitalised(i); i++) {
            if (s.tag(i).equals("NN") || s.tag(i).equals("NNS")) {
                end = i + 1;
            } else if (!s.tag(i).equals("JJ")) {
                break;
            }
        }
        return end;
    }

    /** The country or body of {@code of the US-led military alliance} after position {@code at}; null when there is none. */
    private @Nullable Element complement(int at) {
        if (!COMPLEMENTS.contains(s.folded(at)) || s.at(at) != null) {
            return null;
        }
        Element adjective = null;
        for (int i = at + 1; i < s.size() && i < at + 9; i++) {
            Element element = s.at(i);
            if (element == null) {
                String tag = s.tag(i);
                boolean inside = tag.equals("DT")
                        || tag.startsWith("JJ")
                        || tag.equals("NN")
                        || tag.equals("PRP$")
                        || tag.equals("VBN")
                        || (tag.equals("NNP") && s.inCompound(i, i + 1))
                        || s.folded(i).equals("-")
                        || s.isPossessive(i);
                if (!inside) {
                    return null;
                }
                continue;
            }
            switch (element.kind()) {
                case ADJECTIVE -> adjective = element;
                case COUNTRY, METONYM, INSTITUTION -> {
                    if (s.isPossessive(element.to())) {
                        adjective = element;
                    } else {
                        return element;
                    }
                }
                case BODY -> {
                    return adjective == null ? element : new Element(adjective.entry(), element.from(), element.to());
                }
                default -> {
                    return null;
                }
            }
        }
        return null;
    }

    private static final class Left {
        int from;

        @Nullable
        Entry country;

        @Nullable
        Entry affiliation;

        int possessor = -1;
        String article = "";
        boolean counted;
        boolean former;

        Left(int from) {
            this.from = from;
        }
    }
}
