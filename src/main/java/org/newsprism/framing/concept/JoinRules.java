package org.newsprism.framing.concept;

import java.util.List;

/** The reasons, in the order in which they are tried. */
final class JoinRules {
    private JoinRules() {}

    static List<JoinRule> all() {
        return List.of(new OneName(), new ShortForm(), new Compound(), new Apposition(), new SharedModifiers());
    }
}
