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
                return List.of(new Range(
                        from, passage.stretches().get(passage.stretchOf(i)).to()));
            }
            if (passage.is(i, ",") || passage.is(i, ":") || isFinite(passage, i)) {
                return List.of();
            }
        }
        return List.of();
    }

    private static boolean isFinite(Passage passage, int i) {
        String tag = passage.word(i).tag();
        return tag.equals("MD") || tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP");
    }
}
