package org.newsprism.voice;

import java.util.List;

/** {@code She called the plan “a mistake”}: the thing and its name, where words in marks are among them. */
final class NamedContent implements ContentPattern {
    @Override
    public String id() {
        return "naming";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.takes(ReportingVerbs.Use.NAMING)) {
            return List.of();
        }
        int from = site.words().to() + (passage.is(site.words().to(), "as") ? 1 : 0);
        int end = from < passage.size() ? Contents.limit(passage, sites, site, from) : from;
        for (int i = from; i < end; i++) {
            if (!passage.isOutlet(i)) {
                return List.of(new Range(from, end(passage, i, end)));
            }
            if (passage.is(i, ",") || passage.is(i, ":") || passage.isFinite(i)) {
                return List.of();
            }
        }
        return List.of();
    }

    /** {@code “a low” and “a new attempt”}, {@code “better” than the old one}, {@code a “toy” bridge}: on to what still belongs to the name. */
    private static int end(Passage passage, int at, int limit) {
        int marked = passage.stretches().get(passage.stretchOf(at)).to();
        int to = Contents.joined(passage, marked);
        boolean goesOn = to == marked
                && to < limit
                && (passage.is(to, "than")
                        || passage.is(to, "for")
                        || passage.is(to, "of")
                        || (passage.isNoun(to)
                                && !Frames.endsInPunctuation(
                                        passage, passage.stretches().get(passage.stretchOf(at)))
                                && !NounPhrases.isDay(passage, to)
                                && !NounPhrases.isTime(passage, to)));
        while (goesOn
                && to < limit
                && passage.isOutlet(to)
                && passage.isWord(to)
                && !passage.isFinite(to)
                && !Contents.closesObject(passage, to)) {
            to++;
        }
        return to;
    }
}
