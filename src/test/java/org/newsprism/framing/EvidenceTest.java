package org.newsprism.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Zone;
import org.newsprism.voice.Voice;

/** What a piece of evidence carries besides its place. */
class EvidenceTest {

    @Test
    void aLoadedWordCarriesTheVoiceItStandsIn() {
        assertThat(find("loaded-words", "The shameful plan failed. “It is a shameful plan,” the mayor said."))
                .extracting(Evidence::voice)
                .containsExactly(Voice.OUTLET, Voice.QUOTED);
    }

    @Test
    void aNegationMarksTheHitAndDoesNotDeleteIt() {
        assertThat(find("loaded-words", "It was not a disastrous plan. The mayor denied the shameful plan."))
                .extracting(Evidence::note)
                .satisfiesExactly(
                        note -> assertThat(note).startsWith("negated"),
                        note -> assertThat(note).startsWith("denied"));
    }

    @Test
    void aWordThatLeavesItToOthersMarksWhatStandsUnderIt() {
        assertThat(find(
                        "loaded-words",
                        "The so-called shameful plan failed. The mayor allegedly led a disastrous rescue. The shameful plan"
                                + " failed, and rain reportedly fell."))
                .extracting(one -> one.note().replaceAll(";? ?neutral: .*", ""))
                // The first place is “so-called” itself.
                .containsExactly("", "attributed: so-called", "attributed: allegedly", "");
    }

    @Test
    void aWordIsNotLeftToOthersByItself() {
        assertThat(find("hedges", "The plan allegedly failed."))
                .extracting(Evidence::note)
                .noneMatch(note -> note.contains("attributed"));
    }

    @Test
    void headlineAndBodyAreToldApart() {
        assertThat(find("loaded-words", "HEADLINE Mayor Slams Plan\nThe mayor slammed the plan."))
                .extracting(Evidence::zone)
                .containsExactly(Zone.Kind.HEADLINE, Zone.Kind.BODY);
    }

    @Test
    void thePassiveSaysHowItIsMade() {
        assertThat(find("passives", "The houses built by farmers were not opened. The mayor got arrested."))
                .extracting(one -> one.item() + ": " + one.note())
                .containsExactly("build: reduced", "open: be; negated", "arrest: get");
    }

    @Test
    void everyPassiveIsAClause() {
        AnnotatedText text =
                Pipeline.annotate("The bridge was opened, and farmers who built it were thanked by the mayor.");

        assertThat(text.document().sentences().stream()
                        .mapToInt(s -> Clauses.in(s).size())
                        .sum())
                .isEqualTo(3);
    }

    private static List<Evidence> find(String id, String text) {
        return Features.shipped().stream()
                .filter(feature -> feature.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .find(Pipeline.annotate(text));
    }
}
