package org.newsprism.voice;

import java.util.Set;

/** Nouns for bodies, groups and papers, whose words somebody may quote; other things have none. */
final class Bodies {
    private static final Set<String> NOUNS = Set.of(
            // bodies
            "administration", "agency", "alliance", "army", "association", "authority", "bank", "board", "body", "bureau",
            "cabinet", "campaign", "coalition", "commission", "committee", "company", "congress", "council", "court",
            "department", "embassy", "firm", "foundation", "government", "group", "institute", "jury", "ministry",
            "movement", "office", "organisation", "organization", "panel", "parliament", "party", "police", "senate",
            "side", "team", "tribunal", "union", "university",
            // people together
            "activist", "aide", "analyst", "clerk", "critic", "crowd", "diplomat", "expert", "lawmaker", "leader",
            "lawyer", "minister", "observer", "official", "opponent", "outlet", "president", "protester", "reporter",
            "resident", "scholar", "senator", "source", "spokesman", "spokesperson", "spokeswoman", "supporter",
            // papers
            "account", "ad", "agreement", "article", "bill", "book", "charter", "document", "editorial", "email", "essay",
            "law", "letter", "memo", "message", "newspaper", "note", "page", "paper", "post", "report", "resolution",
            "ruling", "site", "speech", "statement", "study", "survey", "text", "treaty", "tweet", "website");

    private Bodies() {}

    /** Whether the head of a noun phrase is one. */
    static boolean isBody(Passage passage, int head) {
        return NOUNS.contains(passage.word(head).lemma());
    }
}
