package org.newsprism.compare;

import java.util.List;
import java.util.Optional;

/**
 * What a difference does when something is taken away (sensitivity; "What makes a report citable" 5 of the methods page).
 *
 * @param turnedBy an article, outlet or list entry without which it changes its sign; empty when none does
 * @param lostWithout an outlet, or the article that carries most of it, without which its p rises above .05; looked for where
 *     there is a finding, empty elsewhere
 * @param checks the difference among articles that agree in a rival property, one per rival in which the articles differ
 */
public record Sturdiness(Optional<String> turnedBy, Optional<String> lostWithout, List<Check> checks) {

    public Sturdiness {
        checks = List.copyOf(checks);
    }

    /** Whether one article, outlet or entry decides about it. */
    public boolean fragile() {
        return turnedBy.isPresent() || lostWithout.isPresent();
    }

    /** The check against a rival; empty when the articles do not differ in it. */
    public Optional<Check> check(Rival rival) {
        return checks.stream().filter(check -> check.rival() == rival).findFirst();
    }

    Sturdiness lostWithout(Optional<String> what) {
        return new Sturdiness(turnedBy, what, checks);
    }
}
