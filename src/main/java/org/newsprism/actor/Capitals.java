package org.newsprism.actor;

import java.util.Set;

/**
 * When a capital means a government: as subject, as owner of a deed, as one who is told or asked something, and as a
 * party after {@code with}, {@code against} or {@code between}. As a place it is nobody.
 */
final class Capitals {
    private static final Set<String> PARTY = Set.of("with", "against", "between", "by");
    private static final Set<String> GIVEN = Set.of(
            "sell",
            "give",
            "offer",
            "supply",
            "deliver",
            "transfer",
            "provide",
            "export",
            "hand",
            "lend",
            "sale",
            "delivery",
            "message",
            "warning",
            "signal",
            "blow",
            "threat",
            "response",
            "reply",
            "concession",
            "appeal",
            "pressure",
            "loyal",
            "ally",
            "close");
    private static final Set<String> BORNE =
            Set.of("sanction", "pressure", "embargo", "penalty", "tariff", "restriction", "impose", "call");
    private static final Set<String> ADDRESSED = Set.of(
            "urge",
            "tell",
            "warn",
            "ask",
            "accuse",
            "press",
            "pressure",
            "force",
            "blame",
            "criticize",
            "criticise",
            "threaten",
            "anger",
            "help",
            "allow",
            "let",
            "prompt",
            "limit",
            "prevent",
            "sanction",
            "punish",
            "support",
            "convince",
            "persuade",
            "want",
            "expect",
            "push",
            "remind",
            "assure",
            "inform",
            "call",
            "irritate",
            "infuriate",
            "alarm",
            "worry",
            "isolate",
            "provoke",
            "invite",
            "thank",
            "praise",
            "condemn");
    private static final Set<String> PLACES = Set.of(
            "airport",
            "street",
            "streets",
            "suburb",
            "suburbs",
            "mayor",
            "center",
            "centre",
            "university",
            "district",
            "outskirts",
            "resident",
            "residents",
            "metro",
            "hospital",
            "square",
            "subway",
            "stadium",
            "museum");

    private Capitals() {}

    static boolean speaksFor(MarkedSentence s, Element capital, Roll roll, int line) {
        int from = capital.from();
        int to = capital.to();
        if (s.isPossessive(to)) {
            return !PLACES.contains(s.folded(to + 1)) && !PLACES.contains(s.folded(to + 2));
        }
        if (s.token(s.head(from, to)).relation().startsWith("nsubj")) {
            return true;
        }
        String before = s.folded(from - 1);
        int head = s.token(s.head(from, to)).head();
        String governor = head < 0 ? "" : s.lemma(head);
        boolean clause =
                before.equals("that") || before.equals("after") || before.equals("while") || before.equals("if");
        if (clause && s.startsVerb(to)) {
            return true;
        }
        if (s.tag(from - 1).equals("IN") || s.tag(from - 1).equals("TO")) {
            return PARTY.contains(before)
                    || (before.equals("to") && (GIVEN.contains(governor) || GIVEN.contains(s.lemma(from - 2))))
                    || ((before.equals("on") || before.equals("upon"))
                            && (BORNE.contains(governor) || BORNE.contains(s.lemma(from - 2))));
        }
        if (before.equals("and") || before.equals(",") || before.equals("or")) {
            Roll.Found first = roll.at(line, from - 2).orElse(null);
            if (first != null && first.sort() == Roll.Sort.BODY && first.to() == from - 1) {
                return true;
            }
        }
        if (s.isSubject(from, to)) {
            return true;
        }
        String relation = s.token(s.head(from, to)).relation();
        return (relation.equals("obj") || relation.equals("iobj"))
                && (ADDRESSED.contains(governor) || ADDRESSED.contains(s.lemma(from - 1)));
    }
}
