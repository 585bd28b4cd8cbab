package org.newsprism.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Span;

/** The mentions found so far: no two share a word, so the first rule to claim a word keeps it. */
final class Roll {
    private final Scene scene;
    private final Found[][] claimed;
    private final List<Found> all = new ArrayList<>();
    private final Map<Actor, Span> first = new HashMap<>();

    /** Sorts of actors, which pronouns tell apart. */
    enum Sort {
        PERSON,
        BODY,
        GROUP
    }

    /**
     * A mention by sentence and words.
     *
     * @param gender {@code m}, {@code f} or empty
     * @param subject whether it is the subject of a verb, or the agent
     * @param evidence the place that shows it
     */
    record Found(
            int line,
            int from,
            int to,
            Actor actor,
            String reason,
            Sort sort,
            String gender,
            boolean subject,
            Span evidence) {}

    Roll(Scene scene) {
        this.scene = scene;
        this.claimed = new Found[scene.lines.size()][];
        for (int i = 0; i < claimed.length; i++) {
            claimed[i] = new Found[scene.lines.get(i).words().size()];
        }
    }

    /** Claims words that by themselves show the actor; does nothing when one of them is claimed already. */
    boolean claim(int line, int from, int to, Actor actor, String reason, Sort sort, String gender) {
        return claim(line, from, to, actor, reason, sort, gender, span(line, from, to));
    }

    /** Claims words that mean the actor by what stands at another place. */
    boolean claim(int line, int from, int to, Actor actor, String reason, Sort sort, String gender, Span evidence) {
        for (int i = from; i < to; i++) {
            if (claimed[line][i] != null) {
                return false;
            }
        }
        boolean subject = scene.lines.get(line).words().isSubject(from, to);
        Found found = new Found(line, from, to, actor, Reasons.checked(reason), sort, gender, subject, evidence);
        first.putIfAbsent(actor, span(line, from, to));
        for (int i = from; i < to; i++) {
            claimed[line][i] = found;
        }
        all.add(found);
        return true;
    }

    /** Where an actor was claimed first; the words themselves where it was not claimed before. */
    Span firstOf(Actor actor, int line, int from, int to) {
        return first.getOrDefault(actor, span(line, from, to));
    }

    Span span(int line, int from, int to) {
        return scene.lines.get(line).words().span(from, to);
    }

    boolean isFree(int line, int word) {
        return claimed[line][word] == null;
    }

    Optional<Found> at(int line, int word) {
        return word < 0 || word >= claimed[line].length ? Optional.empty() : Optional.ofNullable(claimed[line][word]);
    }

    /** The mentions of a sentence in word order. */
    List<Found> in(int line) {
        List<Found> found = new ArrayList<>();
        Found last = null;
        for (Found here : claimed[line]) {
            if (here != null && !here.equals(last)) {
                found.add(here);
                last = here;
            }
        }
        return found;
    }

    /** All mentions in text order. */
    List<Mention> mentions() {
        return all.stream()
                .sorted(Comparator.comparingInt(Found::line).thenComparingInt(Found::from))
                .map(found -> new Mention(
                        scene.lines.get(found.line()).words().span(found.from(), found.to()),
                        found.actor(),
                        found.reason(),
                        found.evidence(),
                        found.gender()))
                .toList();
    }

    /** Whether two actors are one and the same for the reader. */
    static boolean same(Actor a, Actor b) {
        return a.name().equals(b.name()) && a.side().equals(b.side());
    }
}
