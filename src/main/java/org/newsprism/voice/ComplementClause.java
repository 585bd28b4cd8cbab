package org.newsprism.voice;

import java.util.List;
import java.util.Set;

/** {@code She said (that) the deal stands}: the clause behind the verb. */
final class ComplementClause implements ContentPattern {
    /** Verbs, besides those that take an infinitive, that say who hears. */
    private static final Set<String> HEARD = Set.of("remind", "assure", "reassure", "inform", "notify", "promise");

    @Override
    public String id() {
        return "complement-clause";
    }

    @Override
    public List<Range> find(Passage passage, List<Site> sites, Site site) {
        if (!site.takes(ReportingVerbs.Use.CLAUSE) || site.isPhrase()) {
            return List.of();
        }
        if (isInverted(passage, site)) {
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
                from = subject(
                        passage,
                        site,
                        Math.max(passage.subtree(child).from(), site.words().to()));
                break;
            }
        }
        int that = that(passage, site);
        if (that >= 0 && (from < 0 || that < from || isListener(passage, site, from, that))) {
            from = passage.is(that + 1, ",") ? that + 2 : that;
        }
        if (from < 0) {
            from = bareClause(passage, site);
        }
        if (from < 0) {
            return List.of();
        }
        return List.of(new Range(from, Contents.limit(passage, sites, site, from)));
    }

    /** {@code …,” said Jane Roe, whose}: the words said stand before the verb. */
    private static boolean isInverted(Passage passage, Site site) {
        int before = site.verb() - 1;
        return site.source().filter(words -> words.from() == site.words().to()).isPresent()
                && before >= 0
                && !passage.isOutlet(before);
    }

    /** {@code saying the driver would “not pay”}: a subject right behind the verb that the parser made its object. */
    private static int subject(Passage passage, Site site, int from) {
        int open = site.words().to();
        boolean hears = site.takes(ReportingVerbs.Use.TO_CLAUSE) || HEARD.contains(site.lemma());
        int first = from < passage.size() && passage.isMark(from) ? from + 1 : from;
        boolean finite = first < passage.size()
                && (passage.isFinite(first) || Adjacency.isHelper(passage, first))
                && !passage.is(first, "to");
        if (hears || !finite || from <= open || !passage.isOutlet(open)) {
            return from;
        }
        return NounPhrases.startingAt(passage, open)
                .filter(noun -> noun.to() == from || isOneSubject(passage, noun.to(), from))
                .map(Range::from)
                .orElse(from);
    }

    /** {@code said the plans of the board for the port were “late”}: what goes on describing a noun up to the verb. */
    private static boolean isOneSubject(Passage passage, int from, int to) {
        if (from >= to || !passage.word(from).tag().equals("IN")) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!passage.isOutlet(i) || !passage.isWord(i) || passage.isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    /** {@code warned the board this week that}: whom, or when, stands before the clause and is no part of it. */
    private static boolean isListener(Passage passage, Site site, int from, int that) {
        boolean hearer = site.takes(ReportingVerbs.Use.TO_CLAUSE) || HEARD.contains(site.lemma());
        boolean time = NounPhrases.isTime(passage, that - 1)
                && Set.of("this", "last", "next").contains(passage.lower(that - 2))
                && from == that - 2;
        return time || (hearer && from == site.words().to());
    }

    /** The place of a {@code that} close behind the verb, a listener or a time between at most. */
    static int that(Passage passage, Site site) {
        int end = Math.min(passage.sentence(site.verb()).to() - 1, site.words().to() + 12);
        int commas = 0;
        for (int i = site.words().to(); i < end; i++) {
            if (!passage.isOutlet(i)) {
                Range marked = passage.stretches().get(passage.stretchOf(i));
                if (!Titles.isTitle(passage, marked)) {
                    return -1;
                }
                i = marked.to() - 1;
                continue;
            }
            boolean enclosed = commas == 0 || (commas == 2 && passage.is(i - 1, ","));
            if (passage.is(i, "that") && enclosed && beginsClause(passage, i + 1)) {
                return i;
            }
            if (stops(passage, i)) {
                return -1;
            }
            commas += passage.is(i, ",") ? 1 : 0;
        }
        return -1;
    }

    /** Not {@code denied that and left}: there it is a pronoun. */
    private static boolean beginsClause(Passage passage, int i) {
        return !passage.isFinite(i) && !passage.is(i, "and") && !passage.is(i, "or") && !passage.is(i, "but");
    }

    private static boolean stops(Passage passage, int i) {
        String tag = passage.word(i).tag();
        boolean describes = tag.equals("VBN") && passage.isNoun(i - 1) && i + 1 < passage.size();
        boolean verb = passage.isVerb(i) && !describes && !(tag.equals("VBG") && passage.is(i - 1, ","));
        return verb || tag.equals("MD") || tag.equals("CC") || tag.equals("TO") || passage.is(i, ":");
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
                .filter(subject -> subject.to() < end
                        && (passage.isFinite(subject.to()) || Adjacency.isHelper(passage, subject.to())))
                .map(Range::from)
                .orElse(-1);
    }

    private static boolean isTime(Passage passage, int i, int end) {
        return NounPhrases.isDay(passage, i)
                || (passage.is(i, "on") && i + 1 < end && NounPhrases.isDay(passage, i + 1));
    }
}
