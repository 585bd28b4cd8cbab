package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.compare.Caution;
import org.newsprism.compare.Check;
import org.newsprism.compare.Contrast;
import org.newsprism.compare.Estimate;
import org.newsprism.compare.Findings;
import org.newsprism.compare.GlobalTest;
import org.newsprism.compare.PFloor;
import org.newsprism.compare.Rival;
import org.newsprism.compare.Significance;
import org.newsprism.report.Block;
import org.newsprism.report.Inline;

/** The tables of section 12 about differences: how large, how likely by chance, what they withstand. */
final class ContrastTables {

    /** Rows of the long table. */
    private static final int MOST = 18;

    /** Differences without a test of which the sturdiness is shown: the largest beside their halves. */
    private static final int UNTESTED = 8;

    private static final int FINDINGS = 16;

    static final String RESTING =
            "In brackets what was counted and what it is divided by: words for rates per 1,000, else the mentions of that thing,"
                    + " the quotations or the clauses. A share of a few of these says little, however many articles there are.";

    private static final String POINTS = " Differences between shares are in percentage points.";

    private ContrastTables() {}

    /** What the numbers of articles allow. */
    static Block floors(Findings findings) {
        TableDraft table = new TableDraft(
                        "floors", "What these numbers of articles allow: the smallest p that any test could reach.")
                .words("Comparison")
                .numbers("If all articles were alike", "Within events");
        for (PFloor floor : findings.floors()) {
            table.row(floor.comparison(), p(floor.floor()), p(floor.floorWithinEvents()));
        }
        return table.note(
                        "Two-sided. Only the last column is used: labels move within events (or months, where no event is"
                                + " given). Where it lies above .05 no p is printed.")
                .table();
    }

    /** Tested differences by p, then, in a table of their own, the largest of those that could not be tested. */
    static List<Block> differences(Findings findings) {
        List<Contrast> sorted = sorted(findings);
        List<Contrast> tested = sorted.stream().filter(ContrastTables::tested).toList();
        List<Contrast> untested =
                sorted.stream().filter(contrast -> !tested(contrast)).toList();
        List<Block> tables = new ArrayList<>();
        if (!tested.isEmpty()) {
            tables.add(tested(findings, tested));
        }
        if (!untested.isEmpty()) {
            tables.add(untested(findings, untested, tested.isEmpty() ? MOST : FINDINGS));
        }
        return tables;
    }

    private static boolean tested(Contrast contrast) {
        return contrast.significance().p().isPresent();
    }

    private static Block tested(Findings findings, List<Contrast> contrasts) {
        TableDraft table = new TableDraft(
                        "contrasts",
                        "Each group beside all others, exploratory: "
                                + Figures.of(contrasts.size(), "difference was tested", "differences were tested")
                                + ". " + FeatureTables.band(findings))
                .words("What", "Group")
                .numbers("Articles", "Rate", "Others", "Difference", "95% interval", "p", "BH", "max-T");
        for (Contrast contrast : contrasts.stream().limit(MOST).toList()) {
            Significance test = contrast.significance();
            table.row(
                    what(findings, contrast),
                    contrast.group() + outlets(contrast),
                    articles(contrast),
                    resting(contrast.inside()),
                    resting(contrast.outside()),
                    signed(contrast.difference(), contrast),
                    contrast.interval().map(ends -> range(ends, contrast)).orElse(Figures.NOTHING),
                    p(test.p()),
                    p(test.adjusted()),
                    p(test.maxT()));
        }
        return table.note("Articles: all of each side. " + RESTING
                        + " Only the articles on shared events; the difference is taken event"
                        + " by event, so it need not equal the two rates beside it." + POINTS
                        + " p: two-sided, "
                        + (contrasts.stream()
                                        .allMatch(contrast ->
                                                contrast.significance().exact())
                                ? "all relabellings"
                                : "9,999 relabellings drawn with the seed where all are too many")
                        + ". BH: after Benjamini and Hochberg over all of them. max-T: after Westfall and Young over those of"
                        + " the same group."
                        + rest(contrasts, MOST))
                .withoutEmpty("95% interval")
                .table();
    }

    private static Block untested(Findings findings, List<Contrast> contrasts, int most) {
        TableDraft table = new TableDraft(
                        "untested",
                        findings.identification().descriptiveOnly()
                                ? "Not tested: the articles of these groups cannot be told from their events. Descriptive only."
                                : "Not tested: too few articles on shared events have what is measured. Descriptive only.")
                .words("What", "Group")
                .numbers("Articles", "Rate", "Others", "Difference", "Own halves");
        for (Contrast contrast : contrasts.stream().limit(most).toList()) {
            table.row(
                    what(findings, contrast),
                    contrast.group() + outlets(contrast),
                    articles(contrast),
                    resting(contrast.inside()),
                    resting(contrast.outside()),
                    signed(contrast.difference(), contrast),
                    contrast.halves().isPresent() ? value(contrast.halves().getAsDouble(), contrast) : Figures.NOTHING);
        }
        return table.note(RESTING + POINTS
                        + " Own halves: how far two halves of the group’s own articles differ, in 95 of 100 splits at most; a"
                        + " difference that is no larger is one the group has with itself. The largest beside them first."
                        + rest(contrasts, most))
                .withoutEmpty("Own halves")
                .table();
    }

    private static String rest(List<Contrast> contrasts, int most) {
        return contrasts.size() > most
                ? " The first " + most + " of " + Figures.count(contrasts.size()) + "; all are in contrasts.csv."
                : "";
    }

    /** A rate with what it rests on: {@code 33.3% (5/15)}. */
    static String resting(Estimate estimate) {
        if (!Double.isFinite(estimate.value())) {
            return Figures.NOTHING;
        }
        return value(estimate.value(), estimate.unit())
                + " (" + Figures.count(estimate.tally().count())
                + "/" + Figures.count(estimate.tally().base()) + ")";
    }

    private static String articles(Contrast contrast) {
        return Figures.count(contrast.inside().articles()) + " v "
                + Figures.count(contrast.outside().articles());
    }

    /** What the findings, or the largest untested differences, withstand. */
    static Optional<Block> sturdiness(Findings findings) {
        List<Contrast> found =
                sorted(findings).stream().filter(Contrast::finding).toList();
        boolean tested = !found.isEmpty();
        List<Contrast> shown = (tested
                        ? found
                        : sorted(findings).stream().limit(UNTESTED).toList())
                .stream().limit(FINDINGS).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft(
                        "sturdiness",
                        (tested
                                        ? "What each finding withstands."
                                        : "What the largest differences withstand; none is a finding.")
                                + " " + FeatureTables.band(findings))
                .wide("What, group", 24)
                .numbers("Difference", "Found from", "Halves", "Length", "Date", "Kind", "Copies")
                .words("Decided by");
        for (Contrast contrast : shown) {
            table.row(
                    title(findings, contrast) + ", " + contrast.group(),
                    signed(contrast.difference(), contrast),
                    contrast.detectable()
                            .map(from -> value(from.found(), contrast))
                            .orElse(Figures.NOTHING),
                    contrast.halves().isPresent() ? value(contrast.halves().getAsDouble(), contrast) : Figures.NOTHING,
                    check(contrast, Rival.LENGTH),
                    check(contrast, Rival.DATE),
                    check(contrast, Rival.KIND),
                    check(contrast, Rival.COPY),
                    fragile(contrast));
        }
        return Optional.of(
                table.note("Found from: a true difference of this size is found in four of five corpora like this one;"
                                + " smaller ones may well be there and go unseen. Halves: the difference between two halves of the"
                                + " group’s own articles stays below this in 95 of 100 splits. Length, date, kind: the difference among"
                                + " articles that agree in it (in quarters of all articles, or headline, lede, full text); copies: without"
                                + " articles built from another’s copy. ↓ less than half as large, × the other sign, "
                                + Figures.NOTHING
                                + " not comparable, = where no article differs in it. Decided by: an article, outlet or list entry"
                                + " without which the difference changes its sign, or (p) its p rises above .05: it is fragile."
                                + (found.size() > FINDINGS
                                        ? " The first " + FINDINGS + " of " + found.size() + "."
                                        : ""))
                        .table());
    }

    /** All groups at once. */
    static Optional<Block> global(Findings findings) {
        List<GlobalTest> tests = findings.checks().global().stream()
                .sorted(Comparator.comparingDouble(GlobalTest::p))
                .toList();
        if (tests.isEmpty()) {
            return Optional.empty();
        }
        TableDraft table = new TableDraft(
                        "global",
                        "Do the groups differ at all? All "
                                + findings.groups().filled().size() + " at once.")
                .words("What")
                .numbers("p", "BH");
        int most = Math.min(10, tests.size());
        for (GlobalTest test : tests.subList(0, most)) {
            table.row(title(findings, test.feature().value(), test.label()), p(test.p()), p(test.adjusted()));
        }
        return Optional.of(table.note("The spread of the groups’ rates, within events, against relabelled articles."
                        + (tests.size() > most ? " The " + most + " with the smallest p of " + tests.size() + "." : ""))
                .table());
    }

    /** Tested ones by p, then untested ones by size beside the halves of their own group. */
    private static List<Contrast> sorted(Findings findings) {
        return findings.contrasts().stream()
                .sorted(Comparator.comparingDouble((Contrast contrast) ->
                                contrast.significance().p().orElse(2.0))
                        .thenComparingDouble(
                                contrast -> contrast.significance().maxT().orElse(2.0))
                        .thenComparingDouble(contrast -> -ratio(contrast)))
                .toList();
    }

    /** How many times its spread within the group, or its rate, a difference is. */
    private static double ratio(Contrast contrast) {
        double scale = contrast.halves().isPresent() && contrast.halves().getAsDouble() > 0
                ? contrast.halves().getAsDouble()
                : Stream.of(contrast.inside(), contrast.outside())
                        .mapToDouble(Estimate::value)
                        .filter(Double::isFinite)
                        .max()
                        .orElse(0);
        return scale > 0 && Double.isFinite(contrast.difference()) ? Math.abs(contrast.difference()) / scale : 0;
    }

    /** What is compared, leading to where it is counted and each count leads to its sentences. */
    private static Inline what(Findings findings, Contrast contrast) {
        String title = title(findings, contrast);
        return FeatureTables.place(contrast.feature().value())
                .map(place -> Prose.link(title, place))
                .orElse(Prose.plain(title));
    }

    static String title(Findings findings, Contrast contrast) {
        return title(findings, contrast.feature().value(), contrast.label());
    }

    static String title(Findings findings, String feature, Optional<String> label) {
        return FeatureTables.feature(findings, feature).title(label);
    }

    /** Whether a group's number is one outlet's. */
    private static String outlets(Contrast contrast) {
        return contrast.inside().cautions().contains(Caution.ONE_OUTLET)
                ? " (one outlet)"
                : contrast.inside().cautions().contains(Caution.DOMINANT_OUTLET) ? " (mostly one outlet)" : "";
    }

    private static String fragile(Contrast contrast) {
        return contrast.sturdiness()
                .turnedBy()
                .or(() -> contrast.sturdiness().lostWithout().map(what -> what + " (p)"))
                .orElse(Figures.NOTHING);
    }

    private static String check(Contrast contrast, Rival rival) {
        Optional<Check> check = contrast.sturdiness().check(rival);
        if (check.isEmpty()) {
            return "=";
        }
        String mark = switch (check.get().outcome()) {
            case REMAINS, NOT_COMPARABLE -> "";
            case SHRINKS -> " ↓";
            case TURNS -> " ×";
        };
        return signed(check.get().difference(), contrast) + mark;
    }

    private static boolean perThousand(String unit) {
        return unit.startsWith("per 1,000");
    }

    private static String value(double value, Contrast contrast) {
        return value(value, contrast.inside().unit());
    }

    private static String value(double value, String unit) {
        return !Double.isFinite(value)
                ? Figures.NOTHING
                : perThousand(unit) ? Figures.rate(value) : Figures.rate(100 * value) + "%";
    }

    private static String signed(double value, Contrast contrast) {
        String figure = value(value, contrast);
        return value > 0 ? "+" + figure : figure;
    }

    private static String range(Estimate.Interval ends, Contrast contrast) {
        return perThousand(contrast.inside().unit())
                ? Figures.rate(ends.low()) + " to " + Figures.rate(ends.high())
                : Figures.rate(100 * ends.low()) + " to " + Figures.rate(100 * ends.high()) + "%";
    }

    private static String p(Optional<Double> p) {
        return p.map(ContrastTables::p).orElse(Figures.NOTHING);
    }

    private static String p(double value) {
        return value < 0.001 ? "< .001" : Figures.p(value);
    }
}
