package org.newsprism.story;

import java.util.List;

/** The kinds of facts that are found without being given. */
final class FactSources {

    /** In the order in which an article is asked. */
    static final List<FactSource> ALL = List.of(
            new Propositions(), new Amounts(), new Designations(), new Laws(), new NamedActors(), new NamedDates());

    private FactSources() {}
}
