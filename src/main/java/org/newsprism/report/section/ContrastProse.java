package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.compare.Contrast;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Significance;

/** What section 12 found, in sentences made from the numbers. */
final class ContrastProse {

    private ContrastProse() {}

    /** How many differences were looked at, tested, found, and withstood. */
    static List<String> summary(Findings findings) {
        List<Contrast> found =
                findings.contrasts().stream().filter(Contrast::finding).toList();
        return summary(
                findings.contrasts().size(),
                findings.contrasts().stream()
                        .filter(contrast -> contrast.significance().p().isPresent())
                        .count(),
                found.size(),
                found.stream()
                        .filter(contrast -> contrast.sturdiness().fragile())
                        .count(),
                whyNot(findings));
    }

    static List<String> summary(long looked, long tested, long found, long fragile, String whyNot) {
        if (looked == 0) {
            return List.of("No group can be set beside the others: a comparison needs two articles on each side.");
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(Figures.of(looked, "difference was", "differences were") + " looked at; "
                + (tested == 0
                        ? (looked == 1 ? "it was not tested: " : "none was tested: ") + whyNot
                        : tests(tested, looked))
                + ".");
        if (tested > 0) {
            sentences.add(stand(found) + fragile(fragile, found));
            sentences.add(expected(tested));
        }
        return sentences;
    }

    private static String whyNot(Findings findings) {
        if (findings.identification().descriptiveOnly()) {
            return "group and event cannot be told apart here";
        }
        return "so few articles on shared events could not give a p of .05 or less";
    }

    private static String tests(long tested, long all) {
        if (tested == all) {
            return all == 1 ? "it was tested" : "all were tested";
        }
        return Figures.of(tested, "was tested", "were tested")
                + (all - tested == 1
                        ? ", the other not: its group has too few articles on shared events"
                        : ", the others not: their groups have too few articles on shared events");
    }

    private static String stand(long found) {
        if (found == 0) {
            return "None has a p of .05 or less after correction for all of them (Benjamini and Hochberg).";
        }
        return Figures.of(found, "has", "have")
                + " a p of .05 or less after correction for all of them (Benjamini and Hochberg).";
    }

    private static String fragile(long fragile, long found) {
        if (found == 0) {
            return "";
        }
        if (fragile == 0) {
            return found == 1
                    ? " It withstands leaving out any one article, outlet or list entry that was tried."
                    : " Each withstands leaving out any one article, outlet or list entry that was tried.";
        }
        if (found == 1) {
            return " It is fragile: one article, outlet or list entry decides about it.";
        }
        return " Of these, " + Figures.of(fragile, "is", "are")
                + " fragile: one article, outlet or list entry decides about "
                + (fragile == 1 ? "it." : "each.");
    }

    /** What chance alone would give. */
    private static String expected(long tested) {
        long chance = Math.round(Significance.LEVEL * tested);
        return "Without correction, chance alone would give "
                + (chance == 0 ? "hardly any" : "about " + Figures.count(chance))
                + " of "
                + Figures.of(tested, "test", "tests")
                + " a p of .05 or less.";
    }
}
