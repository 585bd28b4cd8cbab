package org.newsprism.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsprism.profile.QuoteRow;

/**
 * One utterance as two articles or more give it.
 *
 * @param words how many words its longest version has, a name counted as one
 * @param versions one an article, the longest first, then in the articles' order
 */
public record Utterance(int words, List<Version> versions) {

    public Utterance {
        versions = List.copyOf(versions);
    }

    /** @param said the longest first */
    static Utterance of(List<Said> said) {
        Said longest = said.get(0);
        Map<Integer, List<Said>> byArticle = new TreeMap<>();
        for (Said one : said) {
            byArticle.computeIfAbsent(one.order(), order -> new ArrayList<>()).add(one);
        }
        List<Version> versions = new ArrayList<>();
        versions.add(Version.of(longest, List.of(longest)));
        byArticle.forEach((order, own) -> {
            if (order != longest.order()) {
                versions.add(Version.of(longest, own));
            }
        });
        return new Utterance(longest.words().size(), versions);
    }

    /** The longest version: what the others are compared with. It need not be all that was said. */
    public Version longest() {
        return versions.get(0);
    }

    /** The first quotation whose speaker is resolved; that of the longest version when none is. */
    public QuoteRow speaker() {
        return versions.stream()
                .flatMap(version -> version.quotes().stream())
                .filter(row -> row.actor().isPresent())
                .findFirst()
                .orElse(longest().quotes().get(0));
    }
}
