package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.newsprism.actor.Stories.resolution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each speaker comes with the rule that found it and the place that shows it. */
class ReasonsTest {

    private static final String STORY = "Bulgaria's defense minister, Petar Velkovski, met Laura Whitfield in Vienna. ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the speaker's words | what follows the story | rule | the evidence
                "Petar Velkovski | Petar Velkovski said it was late. | full-name | Petar Velkovski",
                "Velkovski | Velkovski said it was late. | surname | Petar Velkovski",
                "Velkovksi | Velkovksi said it was late. | surname-slip | Petar Velkovski",
                "Minister Velkovski | Minister Velkovski said it was late. | title-name | Petar Velkovski",
                "The minister | The minister said it was late. | title-document"
                        + " | Bulgaria's defense minister, Petar Velkovski",
                "She | She said it was late. | pronoun-nearest | Laura Whitfield",
                "Sofia | Sofia said it was late. | capital | Sofia",
                "The Kremlin | The Kremlin said it was late. | metonym | Kremlin",
                "the alliance | NATO met. Late at night the alliance said it was late. | nominal-body | NATO",
                "Turkish diplomats | Turkish diplomats said it was late. | description | Turkish diplomats",
                "The Bulgarian army | The Bulgarian army said it was late. | body | The Bulgarian army",
                "Residents of the valley | Residents of the valley said it was late. | description | Residents",
                "The wizard | The wizard said it was late. | speaker-words | wizard",
            })
    void aResolutionSaysItsRuleAndShowsItsPlace(String words, String more, String rule, String evidence) {
        String text = STORY + more;
        Resolution found = resolution(text, words, Optional.empty());
        assertThat(found.rule()).isEqualTo(rule);
        assertThat(found.actor()).isPresent();
        assertThat(found.evidence().orElseThrow().of(text)).isEqualTo(evidence);
    }

    @ParameterizedTest
    @CsvSource({
        "They, They said it was late., open-pronoun",
        "The report, The report said it was late., open-thing",
        "the process of building, Then the process of building said it was late., open-thing",
    })
    void whatStaysOpenSaysWhy(String words, String more, String rule) {
        Resolution found = resolution(STORY + more, words, Optional.empty());
        assertThat(found.actor()).isEmpty();
        assertThat(found.rule()).isEqualTo(rule);
    }

    @Test
    void aTitleBoundByDateSaysSo() {
        String text = "The Turkish foreign minister said it was late.";
        Resolution found = resolution(text, "The Turkish foreign minister", Optional.of(LocalDate.of(2019, 4, 4)));
        assertThat(found.rule()).isEqualTo("title-date");
        assertThat(found.actor().map(Actor::name)).contains("Mevlut Cavusoglu");
    }

    @Test
    void aCountrysFearIsTheCountrysWord() {
        String text = "The US fears the dam will break. Turkey's claim that it holds was heard.";
        Resolution fear = resolution(text, "The US fears", Optional.empty());
        assertThat(fear.rule()).isEqualTo("saying-of");
        assertThat(fear.actor().map(Actor::name)).contains("United States");
        assertThat(resolution(text, "Turkey's claim", Optional.empty()).actor().map(Actor::name))
                .contains("Turkey");
    }

    @Test
    void aHyphenMakesNobody() {
        assertThat(resolution(
                                "Officials of the Oslo-led group said it was late.",
                                "the Oslo-led group",
                                Optional.empty())
                        .actor()
                        .map(Actor::name))
                .isNotEqualTo(Optional.of("Oslo"));
    }

    @Test
    void heWhoWasQuotedSpeaksOn() {
        String text = "Henrik Solberg told Norwegian reporters after meeting Jonas Lindqvist that the dam holds.\n"
                + "The dam is new. It was a long day, he added.";
        assertThat(Stories.speakerAfter(text, "Henrik Solberg", "he").map(Actor::name))
                .contains("Henrik Solberg");
    }

    @Test
    void noCodeIsOutsideTheList() {
        assertThatThrownBy(() -> Reasons.checked("a-guess")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theListIsPrintedInTheDocumentation() throws IOException {
        String page = Files.readString(Path.of("docs/data.md"));
        Reasons.all().forEach((code, meaning) -> assertThat(page).contains("| `" + code + "` | " + meaning + " |"));
    }
}
