package org.newsprism.output.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.newsprism.compare.Check;
import org.newsprism.compare.Contrast;
import org.newsprism.compare.CopyFigure;
import org.newsprism.compare.Estimate;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Rival;
import org.newsprism.output.DataFile;

/** {@code contrasts.csv} and {@code copies.csv}: each group beside all others, and figures with and without copied text. */
final class ContrastsCsv {

    private ContrastsCsv() {}

    static DataFile file(Findings findings) {
        Csv csv = new Csv(
                "contrasts.csv",
                "Each group beside all others, feature by feature, with its tests and what it withstands",
                List.of(
                        "feature",
                        "label",
                        "group",
                        "articles",
                        "articles_elsewhere",
                        "rate",
                        "rate_elsewhere",
                        "unit",
                        "within_events",
                        "difference",
                        "interval_low",
                        "interval_high",
                        "p",
                        "p_bh",
                        "p_max_t",
                        "floor",
                        "exact",
                        "called_from",
                        "found_from",
                        "own_halves",
                        "same_length",
                        "same_time",
                        "same_kind",
                        "no_copies",
                        "turned_by",
                        "lost_without",
                        "count",
                        "base",
                        "count_elsewhere",
                        "base_elsewhere"));
        for (Contrast contrast : findings.contrasts()) {
            csv.row(
                    contrast.feature().value(),
                    contrast.label().orElse(""),
                    contrast.group(),
                    contrast.inside().articles(),
                    contrast.outside().articles(),
                    number(contrast.inside().value()),
                    number(contrast.outside().value()),
                    contrast.inside().unit(),
                    contrast.withinEvents(),
                    number(contrast.difference()),
                    contrast.interval().map(ends -> number(ends.low())).orElse(""),
                    contrast.interval().map(ends -> number(ends.high())).orElse(""),
                    number(contrast.significance().p()),
                    number(contrast.significance().adjusted()),
                    number(contrast.significance().maxT()),
                    number(contrast.significance().floor()),
                    contrast.significance().exact(),
                    contrast.detectable().map(from -> number(from.called())).orElse(""),
                    contrast.detectable().map(from -> number(from.found())).orElse(""),
                    number(contrast.halves()),
                    check(contrast, Rival.LENGTH),
                    check(contrast, Rival.DATE),
                    check(contrast, Rival.KIND),
                    check(contrast, Rival.COPY),
                    contrast.sturdiness().turnedBy().orElse(""),
                    contrast.sturdiness().lostWithout().orElse(""),
                    contrast.inside().tally().count(),
                    contrast.inside().tally().base(),
                    contrast.outside().tally().count(),
                    contrast.outside().tally().base());
        }
        return csv.file();
    }

    /** The same in the tree of findings: what was compared, of how many, and what a test says. */
    static void json(ArrayNode array, Findings findings) {
        for (Contrast contrast : findings.contrasts()) {
            ObjectNode node = array.addObject()
                    .put("feature", contrast.feature().value())
                    .put("label", contrast.label().orElse(""))
                    .put("group", contrast.group())
                    .put("unit", contrast.inside().unit())
                    .put("within_events", contrast.withinEvents());
            side(node.putObject("inside"), contrast.inside());
            side(node.putObject("outside"), contrast.outside());
            JsonNumbers.put(node, "difference", contrast.difference());
            JsonNumbers.put(node, "p", contrast.significance().p().orElse(Double.NaN));
            JsonNumbers.put(node, "p_bh", contrast.significance().adjusted().orElse(Double.NaN));
            JsonNumbers.put(node, "p_max_t", contrast.significance().maxT().orElse(Double.NaN));
            node.put("finding", contrast.finding());
        }
    }

    private static void side(ObjectNode node, Estimate estimate) {
        node.put("articles", estimate.articles())
                .put("count", estimate.tally().count())
                .put("base", estimate.tally().base());
        JsonNumbers.put(node, "rate", estimate.value());
    }

    static DataFile copies(Findings findings) {
        Csv csv = new Csv(
                "copies.csv",
                "Figures of groups that have copied text, with and without it",
                List.of(
                        "feature",
                        "label",
                        "group",
                        "articles",
                        "rate",
                        "own_articles",
                        "rate_without",
                        "unit",
                        "count",
                        "base",
                        "count_without",
                        "base_without"));
        for (CopyFigure figure : findings.checks().copies()) {
            csv.row(
                    figure.feature().value(),
                    figure.label().orElse(""),
                    figure.group(),
                    figure.with().articles(),
                    number(figure.with().value()),
                    figure.without().articles(),
                    number(figure.without().value()),
                    figure.with().unit(),
                    figure.with().tally().count(),
                    figure.with().tally().base(),
                    figure.without().tally().count(),
                    figure.without().tally().base());
        }
        return csv.file();
    }

    private static String check(Contrast contrast, Rival rival) {
        return contrast.sturdiness()
                .check(rival)
                .map(Check::difference)
                .map(ContrastsCsv::number)
                .orElse("");
    }

    private static String number(Optional<Double> value) {
        return value.map(ContrastsCsv::number).orElse("");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? number(value.getAsDouble()) : "";
    }

    private static String number(double value) {
        return Double.isFinite(value) ? Double.toString(value) : "";
    }
}
