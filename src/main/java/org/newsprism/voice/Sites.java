package org.newsprism.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the reporting verbs and phrases that stand outside all quotation marks. */
final class Sites {
    /** Forms that are the verb whatever the tagger says. */
    private static final Map<String, String> SURE =
            Map.of("said", "say", "says", "say", "told", "tell", "tweeted", "tweet");

    private static final List<List<String>> PHRASES = List.of(
            List.of("according", "to"),
            List.of("in", "the", "words", "of"),
            List.of("in", "the", "view", "of"),
            List.of("as", "per"));
    private static final Set<String> MANNERS = Set.of(
            "ability", "custom", "means", "need", "plan", "preference", "rank", "size", "taste", "weight", "wish");
    private static final Set<String> LIGHT = Set.of("have", "do", "be", "get");

    private final ReportingVerbs verbs;

    Sites(ReportingVerbs verbs) {
        this.verbs = verbs;
    }

    /** In text order, each with its speaker where a pattern tells. */
    List<Site> find(Passage passage) {
        List<Site> sites = new ArrayList<>();
        List<Site> verbSites = new ArrayList<>();
        Map<Integer, Site> quotatives = Quotatives.in(passage, verbs);
        int next = 0;
        while (next < passage.size()) {
            int at = next;
            Optional<Site> found =
                    passage.isOutlet(at) ? phrase(passage, at).or(() -> verb(passage, at)) : Optional.empty();
            Optional<Site> noun =
                    found.isEmpty() && passage.isOutlet(at) ? SpeechNouns.at(passage, at, verbs) : Optional.empty();
            Optional<Site> placed = Optional.ofNullable(quotatives.get(at));
            found = found.map(site -> site.spokenBy(SpeakerPatterns.speaker(passage, site, verbSites)))
                    .filter(site -> placed.isEmpty() || agrees(site, placed.get()))
                    .or(() -> placed);
            found.ifPresent(verbSites::add);
            found = found.or(() -> noun);
            found.ifPresent(sites::add);
            next = found.map(site -> site.words().to()).orElse(at + 1);
        }
        return List.copyOf(sites);
    }

    /** Whether a pattern has the speaker that stands at the marks too, perhaps with more words. */
    private static boolean agrees(Site found, Site placed) {
        return found.source().isPresent()
                && placed.source().isPresent()
                && found.source().get().from() <= placed.source().get().from()
                && placed.source().get().to() <= found.source().get().to();
    }

    private Optional<Site> phrase(Passage passage, int i) {
        for (List<String> phrase : PHRASES) {
            int matched = 0;
            while (matched < phrase.size() && passage.is(i + matched, phrase.get(matched))) {
                matched++;
            }
            if (matched == phrase.size() && !isManner(passage, i + matched)) {
                Range words = new Range(i, i + matched);
                return verbs.entry(String.join(" ", phrase), Optional.empty())
                        .map(entry -> new Site(words.from(), words, entry, Optional.empty()));
            }
        }
        return Optional.empty();
    }

    /** {@code according to their taste}: how, not who says so. */
    private static boolean isManner(Passage passage, int i) {
        return NounPhrases.startingAt(passage, i)
                .filter(noun -> MANNERS.contains(passage.word(noun.to() - 1).lemma()))
                .isPresent();
    }

    private Optional<Site> verb(Passage passage, int i) {
        String lemma = SURE.get(passage.lower(i));
        if (lemma == null) {
            if (!passage.isVerb(i) || isAttribute(passage, i)) {
                return Optional.empty();
            }
            lemma = passage.word(i).lemma();
        }
        if (LIGHT.contains(lemma)) {
            return Optional.empty();
        }
        int next = i + 1;
        Optional<String> particle = next < passage.size()
                        && passage.isOutlet(next)
                        && passage.sentence(i).contains(next)
                ? Optional.of(passage.lower(next))
                : Optional.empty();
        return verbs.entry(lemma, particle)
                .map(entry -> new Site(
                        i,
                        new Range(i, entry.verb().lemma().indexOf(' ') > 0 ? next + 1 : next),
                        entry,
                        Optional.empty()));
    }

    /** A participle that only describes a noun reports nothing: {@code the so-called plan, a report written in May}. */
    private static boolean isAttribute(Passage passage, int i) {
        String tag = passage.word(i).tag();
        boolean participle = (tag.equals("VBN") && !(passage.is(i - 1, "since") && Adjacency.isHelper(passage, i - 1)))
                || tag.equals("VBG");
        boolean describes = passage.relates(i, "amod") || passage.relates(i, "compound");
        boolean follows = passage.relates(i, "acl")
                && !Clauses.isRelativeClause(passage, i)
                && !passage.is(i - 1, ",")
                && !passage.is(i + 1, "by")
                && !passage.is(i + 1, "as");
        return participle && (describes || (tag.equals("VBN") && follows));
    }
}
