package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Named, partly named, anonymous; and which of them are bodies. */
class NamingTest {

    @ParameterizedTest
    @CsvSource({
        // words, naming, role
        "Ada Fernholm, NAMED, UNKNOWN",
        "Norwegian Prime Minister Ada Fernholm, NAMED, OFFICIAL",
        "Norway, NAMED, INSTITUTION",
        "Oslo, NAMED, INSTITUTION",
        "The Kremlin, NAMED, INSTITUTION",
        "The Norwegian foreign ministry, NAMED, INSTITUTION",
        "The Norwegian army, NAMED, MILITARY",
        "NATO, NAMED, INSTITUTION",
        "Reuters, NAMED, MEDIA",
        "The Norwegian ambassador to NATO, PARTLY, OFFICIAL",
        "The mayor, PARTLY, OFFICIAL",
        "Norway's foreign minister, PARTLY, OFFICIAL",
        "Three Norwegian senators, PARTLY, OFFICIAL",
        "Two diplomats, PARTLY, OFFICIAL",
        "A foreign ministry spokesman, PARTLY, OFFICIAL",
        "A spokeswoman for NATO, PARTLY, OFFICIAL",
        "A Pentagon spokesman, PARTLY, OFFICIAL",
        "Police, PARTLY, INSTITUTION",
        "The foreign ministry, PARTLY, INSTITUTION",
        "A senior Norwegian official, ANONYMOUS, OFFICIAL",
        "A senior US official, ANONYMOUS, OFFICIAL",
        "Officials, ANONYMOUS, OFFICIAL",
        "US officials, ANONYMOUS, OFFICIAL",
        "Some Norwegian diplomats, ANONYMOUS, OFFICIAL",
        "Sources, ANONYMOUS, UNKNOWN",
        "A source close to the talks, ANONYMOUS, UNKNOWN",
        "Diplomatic sources, ANONYMOUS, OFFICIAL",
        "Analysts, ANONYMOUS, EXPERT",
        "Norwegians, ANONYMOUS, CIVIL",
        "Witnesses, ANONYMOUS, CIVIL",
        "A spokesman, ANONYMOUS, OFFICIAL",
        "One resident, ANONYMOUS, CIVIL",
    })
    void howExactlyTheWordsIdentifyASource(String words, Actor.Naming naming, Actor.Role role) {
        Actor actor = Stories.speaker(words + " said it was late.", words).orElseThrow();
        assertThat(actor.naming()).as(actor.toString()).isEqualTo(naming);
        assertThat(actor.role()).as(actor.toString()).isEqualTo(role);
    }
}
