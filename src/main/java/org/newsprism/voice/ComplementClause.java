package org.newsprism.voice;

import java.util.List;

/** {@code She said (that) the deal stands}: the clause behind the verb. */
final class ComplementClause implements ContentPattern {
    @Override
    public String id() {
        return "complement-clause";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.takes(ReportingVerbs.Use.CLAUSE) || site.isPhrase()) {
            return List.of();
        }
        int from = -1;
        for (int child : passage.dependents(site.verb())) {
            boolean clause = passage.relates(child, "ccomp")
                    || (passage.relates(child, "parataxis")
                            && passage.is(passage.subtree(child).from() - 1, ":"));
            if (clause
                    && child > site.verb()
                    && passage.subtree(child).to() > site.words().to()) {
                from = Math.max(passage.subtree(child).from(), site.words().to());
                break;
            }
        }
        if (from < 0) {
            from = that(passage, site);
        }
        if (from < 0) {
            from = bareClause(passage, site);
        }
        if (from < 0) {
            return List.of();
        }
        return List.of(new Range(from, Contents.limit(passage, sites, site, from)));
    }

    /** The place of a {@code that} close behind the verb, a listener or a time between at most. */
    private static int that(Passage passage, Site site) {
        int end = Math.min(passage.sentence(site.verb()).to(), site.words().to() + 10);
        for (int i = site.words().to(); i < end && passage.isOutlet(i); i++) {
            if (passage.is(i, "that") && passage.word(i).tag().equals("IN")) {
                return i;
            }
            if (passage.isVerb(i) || passage.is(i, ",")) {
                return -1;
            }
        }
        return -1;
    }

    /** A clause the parser hung elsewhere: a subject right behind {@code say} and a finite verb after it. */
    private static int bareClause(Passage passage, Site site) {
        int from = site.words().to();
        int end = passage.sentence(site.verb()).to();
        if (from >= end || !passage.isOutlet(from)) {
            return -1;
        }
        while (from < end && isTime(passage, from, end)) {
            from++;
        }
        if (from >= end || passage.is(from, ",")) {
            return -1;
        }
        return NounPhrases.startingAt(passage, from)
                .filter(subject -> subject.to() < end && isFinite(passage, subject.to()))
                .map(Range::from)
                .orElse(-1);
    }

    private static boolean isTime(Passage passage, int i, int end) {
        return NounPhrases.isDay(passage, i)
                || (passage.is(i, "on") && i + 1 < end && NounPhrases.isDay(passage, i + 1));
    }

    private static boolean isFinite(Passage passage, int i) {
        String tag = passage.word(i).tag();
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("RB");
    }
}
