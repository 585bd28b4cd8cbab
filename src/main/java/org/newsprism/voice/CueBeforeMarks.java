package org.newsprism.voice;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Zone;

/** {@code She said, “…”}, {@code adding: “…”}, {@code declaring on the radio “…”}: the last cue before the marks. */
final class CueBeforeMarks implements MarksPattern {
    private static final Set<String> OPENERS =
            Set.of("that", "if", "when", "because", "unless", "while", "since", "although", "as", "despite", "once");
    /** Most words from a verb such as tell to the clause, for who hears. */
    private static final int LISTENER = 5;

    /** Most words or marks between the cue and the quotation. */
    private final int most;

    private CueBeforeMarks(int most) {
        this.most = most;
    }

    /** Only a cue with nothing but a comma or a colon behind it. */
    static CueBeforeMarks atTheMarks() {
        return new CueBeforeMarks(1);
    }

    static CueBeforeMarks anywhere() {
        return new CueBeforeMarks(Integer.MAX_VALUE);
    }

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
        if (last.isEmpty() || marked.from() - last.get().words().to() > most) {
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
        boolean title = !colon && passage.zone() == Zone.Kind.BODY && Titles.isNamed(passage, marked);
        if (!introduces || names || title || splits(passage, stretch, site)) {
            return Optional.empty();
        }
        return Optional.of(new Claim(last, content(passage, sites, site, marked), site.speaker(), "cue-before-marks"));
    }

    /** {@code said that if it rains “I will stay”}: where the clause begins that the marks go on with. */
    private static int start(Passage passage, Site site, Range marked) {
        int from = site.words().to();
        boolean listener = site.takes(ReportingVerbs.Use.TO_CLAUSE);
        for (int i = from; i < Math.min(marked.from() - 1, from + (listener ? LISTENER : 1)); i++) {
            if (OPENERS.contains(passage.lower(i))) {
                return passage.is(i, "that") ? i + 1 : i;
            }
        }
        return marked.from();
    }

    /**
     * {@code She said “I am afraid” of the bridge}: from where the clause begins that the marks go on with to where the
     * clause ends that they begin.
     */
    private static Range content(Passage passage, List<Site> sites, Site site, Range marked) {
        int start = start(passage, site, marked);
        int next = marked.to();
        boolean goesOn = !Frames.endsInPunctuation(passage, marked)
                && next < passage.sentence(marked.to() - 1).to()
                && passage.isOutlet(next)
                && passage.isWord(next)
                && Character.isLowerCase(passage.word(next).text().codePointAt(0));
        return goesOn
                ? new Range(
                        start, Contents.objectEnd(passage, marked, Contents.limit(passage, sites, site, marked.from())))
                : new Range(start, marked.to());
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
