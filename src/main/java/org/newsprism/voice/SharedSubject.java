package org.newsprism.voice;

import java.util.List;
import java.util.Optional;

/** {@code She rose and said}: the subject of the cue it is joined to, else of the verb it is joined to. */
final class SharedSubject implements SpeakerPattern {
    @Override
    public Optional<Speaker> find(Passage passage, Site site, List<Site> earlier) {
        int start = passage.sentence(site.verb()).from();
        int before = site.verb() - 1;
        while (before > start && Adjacency.isHelper(passage, before)) {
            before--;
        }
        boolean joined = before > start && passage.word(before).tag().equals("CC") && passage.isOutlet(before);
        boolean participle = passage.word(site.verb()).tag().equals("VBG");
        if (!joined && (participle || !passage.relates(site.verb(), "conj"))) {
            return Optional.empty();
        }
        if (hasNounOfItsOwn(passage, site.verb())) {
            return Optional.empty();
        }
        for (int i = earlier.size() - 1; i >= 0 && earlier.get(i).verb() > start; i--) {
            Site other = earlier.get(i);
            if (joined
                    && form(passage, other.verb()).equals(form(passage, site.verb()))
                    && other.source().isPresent()) {
                return Optional.of(new Speaker(other.source(), "shared-cue-subject"));
            }
        }
        return conjunct(passage, site)
                .or(() -> joined && !passage.word(site.verb()).tag().equals("VBG")
                        ? MainSubjects.before(passage, site.verb(), earlier)
                                .map(range -> Speaker.of(range, "shared-main-subject"))
                        : Optional.empty());
    }

    /** {@code after A spoke, and after B, the envoy, warned}: a noun behind the comma before the verb is its subject, or nobody's. */
    private static boolean hasNounOfItsOwn(Passage passage, int verb) {
        return passage.relates(verb, "conj")
                && passage.is(verb - 1, ",")
                && passage.isName(verb - 2)
                && passage.dependents(verb).stream()
                        .anyMatch(child -> child < verb
                                && passage.isOutlet(child)
                                && passage.word(child).tag().startsWith("NN"));
    }

    private static String form(Passage passage, int verb) {
        String tag = passage.word(verb).tag();
        return tag.equals("VBZ") ? "VBP" : tag.equals("VBN") ? "VBD" : tag;
    }

    private static Optional<Speaker> conjunct(Passage passage, Site site) {
        int verb = site.verb();
        for (int steps = 0; steps < 4 && passage.relates(verb, "conj") && passage.head(verb) >= 0; steps++) {
            verb = passage.head(verb);
            Optional<Integer> head =
                    Clauses.subject(passage, verb).filter(found -> found < site.verb() && passage.isOutlet(found));
            if (head.isPresent() && Clauses.isRelative(passage, head.get())) {
                int noun = passage.relates(verb, "acl") ? passage.head(verb) : -1;
                return Optional.of(noun)
                        .filter(found -> found >= 0 && Clauses.canSpeak(passage, found))
                        .map(found -> Speaker.of(NounPhrases.around(passage, found), "shared-subject"));
            }
            if (head.isPresent()) {
                return head.filter(found -> Clauses.canSpeak(passage, found))
                        .map(found -> Speaker.of(NounPhrases.around(passage, found), "shared-subject"));
            }
        }
        return Optional.empty();
    }
}
