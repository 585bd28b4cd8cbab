package org.newsprism.framing.concept;

import java.util.List;

/** What a noun and the verb it is made from have in common: {@code deploy} of {@code deployment}. */
final class Stems {

    /** Endings, longest first; what is left has four letters or more. */
    private static final List<String> ENDINGS = List.of(
            "ization", "isation", "ations", "ation", "ition", "ement", "ments", "ment", "ances", "ance", "ence", "tion",
            "sion", "ize", "ise", "ing", "ate", "ion", "als", "al", "ies", "es", "er", "or", "ed", "ic", "e", "y", "s");

    private static final int LEAST = 4;

    private Stems() {}

    /** The stem of a lemma in lower case. */
    static String of(String lemma) {
        for (String ending : ENDINGS) {
            if (lemma.endsWith(ending) && lemma.length() - ending.length() >= LEAST) {
                return lemma.substring(0, lemma.length() - ending.length());
            }
        }
        return lemma;
    }
}
