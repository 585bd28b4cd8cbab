package org.newsprism.voice;

import java.util.List;

/** {@code She urged them to leave, he vowed to stay}: what was asked for or promised. */
final class InfinitiveContent implements ContentPattern {
    @Override
    public String id() {
        return "to-clause";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.takes(ReportingVerbs.Use.TO_CLAUSE)) {
            return List.of();
        }
        int end = passage.sentence(site.verb()).to();
        for (int child : passage.dependents(site.verb())) {
            boolean clause = passage.relates(child, "xcomp")
                    || passage.relates(child, "ccomp")
                    || passage.relates(child, "advcl");
            if (clause && child > site.verb()) {
                int to = passage.subtree(child).from();
                while (to < child && !passage.is(to, "to") && !passage.is(to, "whether") && !passage.is(to, "if")) {
                    to++;
                }
                if (to < child && to > site.verb() && passage.isOutlet(to)) {
                    return List.of(new Range(
                            start(passage, site, to), Math.min(end, Contents.limit(passage, sites, site, to))));
                }
            }
        }
        return List.of();
    }

    private static int start(Passage passage, Site site, int to) {
        int from = site.words().to();
        for (int i = from; i < to; i++) {
            if (!passage.isOutlet(i) || !passage.isWord(i) || passage.isVerb(i) || NounPhrases.isDay(passage, i)) {
                return to;
            }
        }
        return from < to && NounPhrases.startingAt(passage, from).isPresent() ? from : to;
    }
}
