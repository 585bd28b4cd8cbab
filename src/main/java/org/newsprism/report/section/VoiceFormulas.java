package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsprism.profile.Criticism;
import org.newsprism.report.Block;
import org.newsprism.story.QuoteAlignment;
import org.newsprism.voice.ReportingVerb;

/** The formulas of sections 3, 4 and 9, and the verbs behind them, for section 14. */
final class VoiceFormulas {

    private VoiceFormulas() {}

    static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("voice-formulas", "Voices: formulas and verbs"));
        blocks.add(Prose.labelled(
                "Quotations, quoted words, attributed words",
                "the attributed quotations k = 1 … K of the body in text order have speaker s, side, w(k) words (quoted or reported), d(k) of"
                        + " them between quotation marks, and start at x(k), the share of the body's words before them. A(s) is the"
                        + " number of k of s over K; Q(s) the sum of d(k) of s over the sum of all d(k); W(s) the same with w(k). A word"
                        + " of a quotation inside another counts for the inner one. Unresolved speakers stay in every total.",
                "Top-weighted words",
                "P(s) = sum of w(k)(1 − x(k)) of s over the sum of all w(k)(1 − x(k)); x(k) in whole ten-thousandths. Our definition, after the"
                        + " inverted pyramid (van Dijk 1988): ten words at the very top weigh ten, in the middle five.",
                "Outlet's own share",
                "1 − (sum of w(k)) / (words of the body).",
                "Effective sources, HHI",
                "exp(−sum of A ln A) and sum of A² over speakers, unresolved as one.",
                "Right of reply",
                "a side is spoken against where the verb of an attributed quotation of the body is one of "
                        + String.join(", ", Criticism.VERBS)
                        + " and, from the verb to the end of the words, a side other than the speaker's is named; the first one named"
                        + " is the target. It replies where any later quotation of the body is by a speaker of that side. A target"
                        + " counts once an article, by the first words against it. Our definition.",
                "Same utterance",
                "two stretches of different articles are one utterance where at least "
                        + Figures.percent(QuoteAlignment.LEAST)
                        + " of the shorter one's runs of three words stand in the longer; case, accents, numbers and the names of one"
                        + " actor folded; words between quotation marks, of indirect speech of six words or more all words. Not where"
                        + " two different people or sides are said to speak, nor where the articles are dated more than 31 days apart."
                        + " Two words must stand side by side in the longer stretch, from the same resolved speaker within 7 days."
                        + " Each version is compared with the longest, which need not be all that was said.",
                "Classes and stances of verbs",
                "after Caldas-Coulthard (1994), and Thompson and Ye (1991); our list: " + verbs() + "."));
        return blocks;
    }

    /** The list by class, verbs that take a stance marked. */
    private static String verbs() {
        Map<String, List<String>> classes = new LinkedHashMap<>();
        for (ReportingVerb verb : org.newsprism.voice.ReportingVerbs.load().all()) {
            String stance = switch (verb.stance()) {
                case ENDORSE -> " (+)";
                case NEUTRAL -> "";
                case DISTANCE -> " (−)";
            };
            classes.computeIfAbsent(verb.speechAct().name().toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(verb.lemma() + stance);
        }
        List<String> parts = new ArrayList<>();
        classes.forEach((name, lemmas) -> parts.add(name + ": " + String.join(", ", lemmas)));
        return "endorsing +, distancing −. " + String.join("; ", parts);
    }
}
