package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code She said, “…”}, {@code adding: “…”}, {@code declaring on the radio “…”}: the last cue before the marks. */
final class CueBeforeMarks implements MarksPattern {
    @Override
    public Optional<Claim> find(Passage passage, List<Site> sites, int stretch) {
        Range marked = passage.stretches().get(stretch);
        Range frame = Frames.before(passage, stretch);
        if (frame.length() == 0) {
            return Optional.empty();
        }
        Optional<Site> last = sites.stream()
                .filter(site -> frame.contains(site.verb()) && !site.isNoun() && site.takes(ReportingVerbs.Use.MARKS))
                .reduce((one, next) -> next);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Site site = last.get();
        boolean adjacent = site.words().to() == marked.from();
        boolean colon = passage.is(marked.from() - 1, ":");
        boolean comma = passage.is(marked.from() - 1, ",");
        boolean sentence = Frames.readsAsSentence(passage, marked);
        boolean near = noVerbBetween(passage, site.words().to(), marked.from());
        boolean introduces = colon
                || adjacent
                || (comma
                        && (Frames.beginsCapital(passage, marked)
                                || (near && marked.from() - site.words().to() <= 8)))
                || (sentence && near);
        boolean names = site.takes(ReportingVerbs.Use.NAMING) && !colon && !comma;
        if (!introduces || names || splits(passage, stretch, site)) {
            return Optional.empty();
        }
        return Optional.of(new Claim(last, marked, site.speaker(), "cue-before-marks"));
    }

    /** Whether the cue closes a quotation before and a full stop or a new clause stands between. */
    private static boolean splits(Passage passage, int stretch, Site site) {
        if (site.isPhrase()) {
            return !passage.is(passage.stretches().get(stretch).from() - 1, ",");
        }
        return passage.word(site.verb()).tag().equals("VBN")
                && passage.relates(site.verb(), "acl")
                && !passage.is(passage.stretches().get(stretch).from() - 1, ":");
    }

    private static boolean noVerbBetween(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            String tag = passage.word(i).tag();
            if (tag.equals("MD") || (tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN"))) {
                return false;
            }
        }
        return true;
    }
}
