package org.newsprism.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** Reads the quotations of one paragraph or headline. */
final class PassageReading {
    private static final int SCARE_WORDS = 3;
    /** Most words between a cue and words in marks inside its object. */
    private static final int OBJECT = 20;

    private final Passage passage;
    private final int number;
    private final List<Site> sites;
    private final List<Optional<Claim>> direct = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Draft> drafts = new ArrayList<>();
    /** The stretches that the object of a cue before them has taken in. */
    private final Set<Integer> taken = new LinkedHashSet<>();
    /** The cues that do not hand over a quotation right before them. */
    private final Set<Site> free = new LinkedHashSet<>();

    private PassageReading(Passage passage, int number, List<Site> sites) {
        this.passage = passage;
        this.number = number;
        this.sites = sites;
    }

    /** The quotations in text order of their content. */
    static List<Draft> read(Passage passage, int number, List<Site> sites) {
        PassageReading reading = new PassageReading(passage, number, sites);
        for (int stretch = 0; stretch < passage.stretches().size(); stretch++) {
            reading.direct.add(MarksPatterns.claim(passage, sites, stretch));
        }
        reading.release();
        sites.forEach(reading::claim);
        reading.claims.removeIf(claim -> Credits.isCredit(passage, claim, reading.claims));
        List<List<Integer>> within = reading.share();
        for (int i = 0; i < reading.claims.size(); i++) {
            reading.draft(reading.claims.get(i), within.get(i));
        }
        for (int stretch = 0; stretch < passage.stretches().size(); stretch++) {
            reading.draft(stretch, within);
        }
        reading.drafts.sort(Comparator.comparing(Draft::content));
        return List.copyOf(reading.drafts);
    }

    /** The quotation of a headline whose speaker stands before a colon, with the marked words in it. */
    static Draft headline(Passage passage, int number, Claim claim) {
        PassageReading reading = new PassageReading(passage, number, List.of());
        List<Integer> within = new ArrayList<>();
        for (int stretch = 0; stretch < passage.stretches().size(); stretch++) {
            if (claim.content().overlaps(passage.stretches().get(stretch))) {
                within.add(stretch);
            }
        }
        reading.draft(claim, within);
        return reading.drafts.get(0);
    }

    private void release() {
        free.addAll(sites);
        direct.stream()
                .flatMap(Optional::stream)
                .forEach(claim -> claim.site()
                        .filter(site -> claim.content().to() <= site.verb())
                        .ifPresent(free::remove));
    }

    /** Keeps the claims of a cue unless its words are those between marks that it introduces. */
    private void claim(Site site) {
        if (!free.contains(site)) {
            return;
        }
        for (Claim claim : ContentPatterns.claims(passage, sites, site)) {
            int inMarks = 0;
            boolean same = false;
            for (int stretch = 0; stretch < direct.size(); stretch++) {
                Range marked = passage.stretches().get(stretch);
                if (direct.get(stretch).isPresent() && marked.overlaps(claim.content())) {
                    inMarks += overlap(marked, claim.content());
                    same |= direct.get(stretch)
                            .get()
                            .site()
                            .filter(site::equals)
                            .isPresent();
                }
            }
            if (!same && inMarks * 2 <= claim.content().length()) {
                claims.add(claim);
            }
        }
    }

    private static int overlap(Range one, Range other) {
        return Math.min(one.to(), other.to()) - Math.max(one.from(), other.from());
    }

    /** Gives each stretch that no pattern claimed whole to the shortest claim that holds most of it. */
    private List<List<Integer>> share() {
        List<List<Integer>> within = new ArrayList<>();
        claims.forEach(claim -> within.add(new ArrayList<>()));
        for (int stretch = 0; stretch < direct.size(); stretch++) {
            Range marked = passage.stretches().get(stretch);
            int best = -1;
            for (int i = 0; i < claims.size(); i++) {
                Range content = claims.get(i).content();
                boolean holds = content.overlaps(marked)
                        && (content.contains(marked.from()) || overlap(content, marked) * 2 > marked.length());
                if (holds
                        && (best < 0
                                || content.length() < claims.get(best).content().length())) {
                    best = i;
                }
            }
            if (direct.get(stretch).isEmpty() && best >= 0) {
                within.get(best).add(stretch);
            }
        }
        return within;
    }

    private void draft(Claim claim, List<Integer> stretches) {
        Range content = claim.content();
        List<Span> quoted = new ArrayList<>();
        int marked = 0;
        for (int stretch : stretches) {
            Range range = passage.stretches().get(stretch);
            content = new Range(Math.min(content.from(), range.from()), Math.max(content.to(), range.to()));
            quoted.add(passage.marks(stretch).span());
            marked += Frames.words(passage, range);
        }
        if (stretches.isEmpty() && isDashed(claim)) {
            Span words = passage.span(content);
            add(Quote.Form.DIRECT, words, List.of(words), claim, "dash");
            return;
        }
        Quote.Form form = stretches.isEmpty()
                ? Quote.Form.INDIRECT
                : marked == Frames.words(passage, content) ? whole(content) : Quote.Form.MIXED;
        add(form, span(content, stretches), quoted, claim, claim.pattern());
    }

    /** Words all between marks: a clause with its {@code that} outside, a part of the outlet's sentence, or a sentence. */
    private Quote.Form whole(Range content) {
        if (passage.is(content.from() - 1, "that")) {
            return Quote.Form.MIXED;
        }
        return Frames.beginsCapital(passage, content) ? Quote.Form.DIRECT : Quote.Form.FRAGMENT;
    }

    /** {@code — The bridge is safe, said Jane Roe}: a dash at the start of a paragraph stands for the marks. */
    private boolean isDashed(Claim claim) {
        return claim.pattern().equals("clause-before-cue")
                && passage.sentence(claim.content().from()).from() == 0
                && (passage.is(0, "—") || passage.is(0, "–"));
    }

    /** The content's span; a mark glued to a word widens it. */
    private Span span(Range content, List<Integer> stretches) {
        // A comma before the words said is the outlet's.
        boolean comma = content.to() - content.from() > 1 && passage.is(content.from(), ",");
        Span span = passage.span(comma ? new Range(content.from() + 1, content.to()) : content);
        int start = span.start();
        int end = span.end();
        for (int stretch : stretches) {
            start = Math.min(start, passage.marks(stretch).span().start());
            end = Math.max(end, passage.marks(stretch).span().end());
        }
        return new Span(start, end);
    }

    private void draft(int stretch, List<List<Integer>> within) {
        Span span = passage.marks(stretch).span();
        if (direct.get(stretch).isPresent()) {
            Claim claim = direct.get(stretch).get();
            if (claim.content().length() > passage.stretches().get(stretch).length()) {
                List<Integer> stretches = new ArrayList<>(List.of(stretch));
                stretches.addAll(take(claim.content(), within));
                draft(claim, stretches);
                return;
            }
            add(Quote.Form.DIRECT, span, List.of(span), claim, claim.pattern());
            return;
        }
        if (taken.contains(stretch) || within.stream().anyMatch(list -> list.contains(stretch))) {
            return;
        }
        Range marked = passage.stretches().get(stretch);
        int words = Frames.words(passage, marked);
        if (words == 0) {
            return;
        }
        boolean sentence = Frames.isAnnounced(passage, marked)
                || ((Frames.readsAsSentence(passage, marked)
                                || Frames.isShortSentence(passage, marked)
                                || goesOn(stretch, marked))
                        && (Frames.opensSentence(passage, stretch)
                                || passage.marks(stretch).continues()))
                || passage.sentence(marked.to() - 1).from() > marked.from();
        if (!sentence
                && passage.zone() == Zone.Kind.BODY
                && (Titles.isTitle(passage, marked) || Titles.isNamed(passage, marked))) {
            return;
        }
        if (passage.zone() == Zone.Kind.BODY && Titles.isWorkOfAuthor(passage, marked)) {
            return;
        }
        Optional<Site> governor = sentence ? Optional.empty() : Governors.of(passage, free, stretch);
        Optional<Range> clause =
                governor.flatMap(site -> clauseAround(site, marked).or(() -> aroundInserted(site, marked)));
        Optional<Range> object = governor.flatMap(site -> objectAround(site, marked));
        if (clause.isPresent()) {
            Claim claim = new Claim(governor, clause.get(), governor.get().speaker(), "clause-around-marks");
            draft(claim, List.of(stretch));
        } else if (object.isPresent()) {
            draft(
                    new Claim(governor, object.get(), governor.get().speaker(), "object-around-marks"),
                    take(object.get(), within));
        } else if (governor.isPresent()) {
            Claim claim = new Claim(governor, marked, governor.get().speaker(), "marks-under-cue");
            add(Quote.Form.FRAGMENT, span, List.of(span), claim, claim.pattern());
        } else if (!sentence && passage.zone() == Zone.Kind.BODY && attitude(stretch, words, within)) {
            return;
        } else if (sentence) {
            waitForSpeaker(stretch, marked);
        } else if (words <= SCARE_WORDS) {
            drafts.add(new Draft(
                    Quote.Form.SCARE,
                    span,
                    List.of(span),
                    Optional.empty(),
                    Optional.empty(),
                    "nobody",
                    false,
                    false,
                    number));
        } else {
            wait(Quote.Form.FRAGMENT, span, span, false);
        }
    }

    /** {@code “…,” Roe said. “Every word.”}: words without a verb that a full stop ends, right behind a quotation. */
    private boolean goesOn(int stretch, Range marked) {
        return stretch > 0 && direct.get(stretch - 1).isPresent() && Frames.isClosed(passage, marked);
    }

    private boolean attitude(int stretch, int words, List<List<Integer>> within) {
        Optional<Claim> claim = Attitudes.claim(passage, sites, stretch, words, SCARE_WORDS);
        if (claim.isEmpty()) {
            return false;
        }
        Span span = passage.marks(stretch).span();
        if (claim.get().content().equals(passage.stretches().get(stretch))) {
            add(
                    Quote.Form.FRAGMENT,
                    span,
                    List.of(span),
                    claim.get(),
                    claim.get().pattern());
        } else {
            draft(claim.get(), take(claim.get().content(), within));
        }
        return true;
    }

    /** The stretches in a run that nobody else has, now taken. */
    private List<Integer> take(Range object, List<List<Integer>> within) {
        List<Integer> stretches = new ArrayList<>();
        for (int i = 0; i < passage.stretches().size(); i++) {
            int stretch = i;
            boolean free = direct.get(i).isEmpty() && within.stream().noneMatch(list -> list.contains(stretch));
            if (free && object.overlaps(passage.stretches().get(i)) && taken.add(i)) {
                stretches.add(i);
            }
        }
        return List.copyOf(stretches);
    }

    /** {@code bemoaned a climate in which people “hate each other” daily}: all that the cue has for its object. */
    private Optional<Range> objectAround(Site site, Range marked) {
        int from = site.words().to();
        if (site.isPhrase() || site.isNoun() || from >= marked.from() || marked.from() - from > OBJECT) {
            return Optional.empty();
        }
        if (passage.word(from).tag().equals("IN") || passage.is(from, "to")) {
            from++;
        }
        if (site.takes(ReportingVerbs.Use.TO_CLAUSE) && passage.is(marked.from() - 1, "with")) {
            return Optional.empty();
        }
        for (int i = from; i < marked.from(); i++) {
            if (passage.is(i, ",") || passage.is(i, ":") || passage.is(i, "(")) {
                return Optional.empty();
            }
        }
        int to = Contents.objectEnd(passage, marked, Contents.limit(passage, sites, site, marked.from()));
        return Contents.trim(passage, new Range(from, to))
                .filter(range -> range.from() < marked.from() || range.to() > marked.to());
    }

    /** {@code The bridge, Roe said, is a “monument to folly”}: behind a cue between commas the clause goes on. */
    private Optional<Range> aroundInserted(Site site, Range marked) {
        int comma = site.words().to();
        boolean inserted = site.takes(ReportingVerbs.Use.CLAUSE)
                && comma < marked.from()
                && passage.is(comma, ",")
                && site.source().filter(words -> words.to() <= site.verb()).isPresent();
        if (!inserted) {
            return Optional.empty();
        }
        for (int i = comma + 1; i < marked.from(); i++) {
            if (!passage.isOutlet(i) || passage.is(i, ",") || passage.is(i, ":")) {
                return Optional.empty();
            }
        }
        int end = Math.max(marked.to(), Contents.limit(passage, sites, site, comma + 1));
        return Contents.trim(passage, new Range(comma + 1, end));
    }

    /** A clause that the parser lost: a finite verb between the cue and the marks, or at the head of the marks. */
    private Optional<Range> clauseAround(Site site, Range marked) {
        int from = site.words().to();
        if (!site.takes(ReportingVerbs.Use.CLAUSE)
                || site.isPhrase()
                || from >= marked.from()
                || passage.is(from, ",")) {
            return Optional.empty();
        }
        for (int i = from; i <= marked.from() + 1 && i < marked.to(); i++) {
            if (Adjacency.isFinite(passage, i)) {
                int end = Math.max(marked.to(), Contents.limit(passage, sites, site, from));
                int that = ComplementClause.that(passage, site);
                return Contents.trim(passage, new Range(that > 0 && that < marked.from() ? that : from, end));
            }
        }
        return Optional.empty();
    }

    /** A sentence in marks; where the outlet ends it, {@code “We will wait until spring” for the bridge.}, all of it. */
    private void waitForSpeaker(int stretch, Range marked) {
        Span span = passage.marks(stretch).span();
        boolean continues = passage.marks(stretch).continues();
        int end = passage.sentence(marked.to() - 1).to();
        boolean goesOn = !Frames.endsInPunctuation(passage, marked)
                && marked.to() < end
                && passage.isOutlet(marked.to())
                && passage.isWord(marked.to());
        Optional<Range> all = goesOn
                ? Contents.trim(passage, new Range(marked.from(), end)).filter(range -> isFree(stretch, range))
                : Optional.empty();
        if (all.isPresent()) {
            Span content = span(all.get(), List.of(stretch));
            wait(Quote.Form.MIXED, content, span, continues);
        } else {
            wait(Quote.Form.DIRECT, span, span, continues);
        }
    }

    /** Whether no other words in marks and no cue stand in a run. */
    private boolean isFree(int stretch, Range range) {
        for (int i = passage.stretches().get(stretch).to(); i < range.to(); i++) {
            int word = i;
            if (!passage.isOutlet(i) || sites.stream().anyMatch(site -> site.verb() == word)) {
                return false;
            }
        }
        return true;
    }

    private void wait(Quote.Form form, Span content, Span marked, boolean continues) {
        drafts.add(new Draft(
                form,
                content,
                List.of(marked),
                Optional.empty(),
                Optional.empty(),
                "unresolved",
                true,
                continues,
                number));
    }

    private void add(Quote.Form form, Span content, List<Span> quoted, Claim claim, String pattern) {
        Optional<Span> speaker = claim.speaker()
                .flatMap(Speaker::words)
                .map(words -> passage.span(NounPhrases.withoutPlace(passage, words)));
        String id =
                claim.speaker().map(found -> pattern + "/" + found.pattern()).orElse(pattern + "/unresolved");
        Optional<Cue> cue = claim.site().map(site -> site.cue(passage));
        drafts.add(new Draft(form, content, quoted, speaker, cue, id, false, false, number));
    }
}
