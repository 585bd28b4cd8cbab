package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsprism.actor.Stories.actor;
import static org.newsprism.actor.Stories.cast;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a pronoun means: by subject, number, gender and paragraph; nobody where two stand equal. */
class PronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text | the pronoun | whom it means
                "Henrik Solberg arrived late. He left early. | He | Henrik Solberg",
                "Henrik Solberg said he was tired. | he | Henrik Solberg",
                "Henrik Solberg met Laura Whitfield. She left early. | She | Laura Whitfield",
                "Henrik Solberg met Laura Whitfield. He left early. | He | Henrik Solberg",
                "Laura Whitfield praised her team. | her | Laura Whitfield",
                "Norway said it would help. | it | Norway",
                "Norway rejected the plan because it had doubts. | it | Norway",
                "Three Norwegian senators said they were tired. | they | Three Norwegian senators",
                "Norwegian officials said their plan was ready. | their | Norwegian officials",
                "Mr. Solberg met Ms. Whitfield. Henrik Solberg and Laura Whitfield agreed. She left. | She | Laura Whitfield",
            })
    void aPronounMeansTheOneItCan(String text, String pronoun, String name) {
        assertThat(actor(cast(text), text, pronoun).map(Actor::name)).contains(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the text | the pronoun that stays open
                "Henrik Solberg and Lars Lindqvist arrived. He left early. | He",
                "Laura Whitfield arrived late. He left early. | He",
                "Norway arrived late. She left early. | She",
                "It rained in Oslo. | It",
                "It was late when Norway signed. | It",
                "Henrik Solberg praised him. | him",
                "They left early. | They",
            })
    void aPronounThatNobodyOrTwoCouldBeMeantByStaysOpen(String text, String pronoun) {
        assertThat(actor(cast(text), text, pronoun)).isEmpty();
    }

    @Test
    void threeParagraphsOnAPronounMeansNobody() {
        String near = "Henrik Solberg arrived late.\nThe harbour is deep.\nHe left early.";
        String far = "Henrik Solberg arrived late.\nThe harbour is deep.\nThe bridge is long.\nHe left early.";
        assertThat(actor(cast(near), near, "He").map(Actor::name)).contains("Henrik Solberg");
        assertThat(actor(cast(far), far, "He")).isEmpty();
    }

    @Test
    void aTitleShowsTheGenderThatAnUnknownNameDoesNot() {
        String text = "Queen Umbala Tarkwe met Henrik Solberg. She left early.";
        assertThat(actor(cast(text), text, "She").map(Actor::name)).contains("Umbala Tarkwe");
    }
}
