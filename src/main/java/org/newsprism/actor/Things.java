package org.newsprism.actor;

import java.util.List;
import java.util.Set;

/** Nouns that do not speak: texts, things and doings. Whose words stand in them the noun does not say. */
final class Things {
    private static final Set<String> NOUNS = Set.of(
            ("report statement document study letter poll survey article data book editorial headline sentence story release"
                            + " communique memo tweet message post announcement transcript resolution remark copy draft"
                            + " sheet thread paragraph estimate image photograph photo intelligence claim playback deal"
                            + " agreement accord treaty bill law plan strategy sanction waiver process system purchase"
                            + " move step fact figure result footage video recording record file rule sign text word"
                            + " comment speech interview call meeting talk visit trip summit vote election war crisis"
                            + " attack strike missile jet weapon aircraft site map list graph chart")
                    .split(" "));

    /** Endings of nouns for doings and qualities. */
    private static final List<String> ENDINGS =
            List.of("tion", "sion", "ment", "ness", "ity", "ship", "ance", "ence", "ism", "sis", "ure", "ing");

    /** Nouns with such an ending that are people or bodies. */
    private static final Set<String> BODIES = Set.of(
            ("government administration delegation opposition commission organization organisation association corporation"
                            + " foundation institution coalition committee authority university community majority"
                            + " minority leadership management department parliament establishment audience"
                            + " congregation federation confederation witness alliance movement mission faction"
                            + " legislature regiment detachment contingent station generation population being king"
                            + " sibling hireling underling ambulance constituency faculty city municipality entity"
                            + " charity fraternity partnership membership dealership judiciary prosecution defence"
                            + " defense agriculture nation battalion division legion section royalty"
                            + " nobility laity clergy fellowship collective firm studio culture")
                    .split(" "));

    /** Nouns that give a mind or a saying: a country's fear is what the country says. */
    private static final Set<String> SAYINGS = Set.of(
            ("fear hope concern claim demand warning threat belief view position worry insistence assertion argument"
                            + " accusation allegation complaint suggestion call promise pledge plan denial criticism"
                            + " say want argue hint stance opinion contention suspicion conviction")
                    .split(" "));

    private Things() {}

    static boolean isThing(String lemma) {
        return NOUNS.contains(lemma)
                || (lemma.length() > 5
                        && !BODIES.contains(lemma)
                        && ENDINGS.stream().anyMatch(lemma::endsWith));
    }

    static boolean isSaying(String lemma) {
        return SAYINGS.contains(lemma);
    }
}
