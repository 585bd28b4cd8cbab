package org.newsprism.language;

import java.util.Locale;
import java.util.Set;

/** Words whose full stop belongs to them, and which of them seldom end a sentence. */
final class Abbreviations {

    /** They stand before a name or number: no sentence ends here. */
    private static final Set<String> BEFORE_MORE = Set.of(
            "mr", "mrs", "ms", "messrs", "mlle", "mme", "dr", "drs", "prof", "rev", "fr", "hon", "st", "ft", "mt",
            "gen", "lt", "col", "maj", "capt", "cmdr", "cdr", "adm", "sgt", "cpl", "pvt", "brig", "gov", "govs", "sen",
            "sens", "rep", "reps", "pres", "supt", "insp", "amb", "min", "sec", "spec", "vs", "v", "art", "fig", "figs",
            "vol", "approx", "attn", "ed", "eds", "e.g", "i.e", "cf", "c", "ca", "det", "ald", "atty", "asst", "ass't",
            "assoc", "pp", "viz", "ver", "arr", "arrv", "op", "nr");

    /** They may end a sentence: the next word decides. */
    private static final Set<String> EITHER = Set.of(
            "jr", "sr", "inc", "corp", "co", "cos", "ltd", "llc", "plc", "bros", "dept", "univ", "dist", "div", "est",
            "etc", "al", "esp", "ext", "tel", "fax", "mob", "ave", "blvd", "rd", "hwy", "bldg", "jan", "feb", "apr",
            "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur",
            "thurs", "fri", "a.m", "p.m", "ph.d", "b.a", "m.a", "yrs", "mins", "hrs", "sq", "lb", "lbs", "oz", "kg",
            "km", "ala", "cal", "ariz", "calif", "colo", "conn", "del", "fla", "ga", "kan", "mass", "mich", "minn",
            "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "penn", "tenn", "tex", "va", "vt", "wash", "wis",
            "wyo", "que", "ont", "eq", "conf", "info", "subst", "n.d");

    /** English words too: only these capitalised forms are abbreviations, and the common word wins elsewhere. */
    private static final Set<String> CAPITALISED_ONLY = Set.of(
            "gen", "col", "fig", "rep", "art", "rev", "hon", "sat", "sun", "mon", "wed", "co", "cos", "est", "ed",
            "eds", "mass", "miss", "ill", "wash", "tex", "del", "pa", "ga", "mo", "dec", "mar", "jun", "jul", "apr",
            "dist", "div", "min", "sec", "spec", "ore", "ala", "cal", "mich", "penn", "va", "nev", "neb", "fri", "ave",
            "st", "ft", "mt", "ms", "det", "arr", "gov", "sen", "maj", "capt", "que", "ont", "kan", "conn", "conf",
            "fr", "info", "al", "sep");

    private Abbreviations() {}

    /** Whether the full stop after {@code word} is part of it, whatever follows; {@code word} comes without that stop. */
    static boolean is(String word) {
        if (isInitials(word)) {
            return true;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        if (!BEFORE_MORE.contains(lower) && !EITHER.contains(lower)) {
            return false;
        }
        return lower.equals("al") || !CAPITALISED_ONLY.contains(lower) || Character.isUpperCase(word.charAt(0));
    }

    /** Whether {@code word}, given without its full stop, always has more after it in the same sentence. */
    static boolean wantsMore(String word) {
        return BEFORE_MORE.contains(word.toLowerCase(Locale.ROOT)) || (word.length() == 1 && word.charAt(0) != 'I');
    }

    /** One capital letter, or letters with full stops between them: {@code J}, {@code U.S}, {@code a.m}. */
    static boolean isInitials(String word) {
        if (word.length() % 2 == 0 || word.length() > 11) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
                return false;
            }
        }
        return word.length() > 1 || Character.isUpperCase(word.charAt(0));
    }
}
