package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.newsprism.voice.ReportingVerb.SpeechAct;
import org.newsprism.voice.ReportingVerb.Stance;

class ReportingVerbsTest {
    private final ReportingVerbs verbs = ReportingVerbs.load();

    @Test
    void theListIsLongEnoughAndHasNoVerbTwice() {
        assertThat(verbs.all()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(verbs.all()).extracting(ReportingVerb::lemma).doesNotHaveDuplicates();
    }

    @Test
    void eachVerbHasItsClassAndStance() {
        assertThat(verbs.named("say")).contains(new ReportingVerb("say", SpeechAct.NEUTRAL, Stance.NEUTRAL));
        assertThat(verbs.named("claim")).contains(new ReportingVerb("claim", SpeechAct.ASSERTIVE, Stance.DISTANCE));
        assertThat(verbs.named("point out"))
                .contains(new ReportingVerb("point out", SpeechAct.ASSERTIVE, Stance.ENDORSE));
        assertThat(verbs.named("tweet")).contains(new ReportingVerb("tweet", SpeechAct.WRITTEN, Stance.NEUTRAL));
    }

    @Test
    void wishesAndShowingsAreNoSpeech() {
        assertThat(verbs.named("want")).isEmpty();
        assertThat(verbs.named("expect")).isEmpty();
        assertThat(verbs.named("show")).isEmpty();
    }
}
