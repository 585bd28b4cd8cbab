package org.newsprism;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.compare.Findings;
import org.newsprism.compare.Groups;
import org.newsprism.corpus.Problem;

/** What a user may want to act on before they trust a report. */
final class Warnings {

    private Warnings() {}

    static List<String> of(Findings findings, List<Problem> problems) {
        List<String> warnings = new ArrayList<>();
        List<Groups.Ungrouped> left = findings.groups().ungrouped();
        if (!left.isEmpty()) {
            warnings.add(left.size() + (left.size() == 1 ? " article is" : " articles are") + " in no group: "
                    + left.stream()
                            .limit(3)
                            .map(one -> one.article().article().file() + " (" + one.reason() + ")")
                            .collect(Collectors.joining(", "))
                    + (left.size() > 3 ? ", …" : ""));
        }
        long undated = findings.articles().stream()
                .filter(article -> article.article().date().value().isEmpty())
                .count();
        if (undated > 0) {
            warnings.add("the date of " + undated + " of " + findings.articles().size()
                    + " articles is not known; a front block can give it (date: 2018-04-28)");
        }
        if (findings.corpus().selection().isEmpty()) {
            warnings.add(
                    "how the articles were chosen is not documented; write it in _study/selection.md in the corpus folder");
        }
        problems.forEach(problem -> warnings.add(problem.toString()));
        return warnings;
    }
}
