package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsprism.actor.Stories.mentions;
import static org.newsprism.actor.Stories.speaker;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shows a side, and what only looks as if it did. */
class SidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // text | name | side
                "Polish Prime Minister Jan Wolnik arrived. | Jan Wolnik | Poland",
                "Poland's prime minister, Jan Wolnik, arrived. | Jan Wolnik | Poland",
                "Jan Wolnik, the Polish prime minister, arrived. | Jan Wolnik | Poland",
                "Jan Wolnik, who is Poland's envoy to Chad, arrived. | Jan Wolnik | Poland",
                "Jan Wolnik, Poland's ambassador to NATO, arrived. | Jan Wolnik | Poland",
                "Poland's Jan Wolnik arrived. | Jan Wolnik | Poland",
                "Minister of Defence of Poland Jan Wolnik arrived. | Jan Wolnik | Poland",
                "NATO spokesman Jan Wolnik arrived. | Jan Wolnik | NATO",
                "Pentagon spokesman Jan Wolnik arrived. | Jan Wolnik | United States",
                "Kremlin aide Jan Wolnik arrived. | Jan Wolnik | Russia",
                "Hungarian Foreign Minister Imre Varga met his Polish counterpart Jan Wolnik. | Jan Wolnik | Poland",
                "Jan Wolnik, an Iran expert, arrived. | Jan Wolnik | unknown",
                "Russia analyst Jan Wolnik arrived. | Jan Wolnik | unknown",
                "The US special envoy for Iran, Jan Wolnik, arrived. | Jan Wolnik | United States",
                "Jan Wolnik, a former director for Iran at the US National Security Council, arrived."
                        + " | Jan Wolnik | United States",
                "After talks with the German foreign minister, Jan Wolnik said it was late. | Jan Wolnik | unknown",
                "Jan Wolnik, editor of a Polish daily, arrived. | Jan Wolnik | unknown",
                "Jan Wolnik visited Poland. | Jan Wolnik | unknown",
            })
    void aPersonsSide(String text, String name, String side) {
        assertThat(Stories.cast(text).mentions().stream()
                        .map(Mention::actor)
                        .filter(actor -> actor.name().equals(name))
                        .map(Actor::side))
                .isNotEmpty()
                .containsOnly(side);
    }

    @ParameterizedTest
    @CsvSource({
        "The US, United States",
        "U.S. officials, United States",
        "A senior US official, United States",
        "The Soviet Union, Soviet Union",
        "Officials in the West Bank, unknown",
        "The Hague, Netherlands",
        "Burma, Myanmar",
        "Zaire, Democratic Republic of the Congo",
        "Czechoslovakia, Czechoslovakia",
        "The UAE, United Arab Emirates",
        "The Pentagon, United States",
        "The Élysée, France",
        "10 Downing Street, United Kingdom",
        "NATO, NATO",
        "The European Commission, European Union",
        "The UN, United Nations",
        "Taiwan's government, Taiwan",
        "The Greek Cypriots, Cyprus",
        "The Dutch navy, Netherlands",
        "Officials of the European Union, European Union",
    })
    void aSpeakersSide(String words, String side) {
        assertThat(speaker(words + " said it was late.", words).map(Actor::side))
                .as(mentions(words + " said it was late.").toString())
                .contains(side);
    }

    @Test
    void aCompanysNameStandsForNoSide() {
        assertThat(speaker("Lockheed Martin said it was late.", "Lockheed Martin")
                        .map(Actor::side))
                .contains(Actor.UNKNOWN_SIDE);
    }
}
