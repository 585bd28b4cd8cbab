package org.newsprism.corpus.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ByLineTest {

    @Test
    void namesAreTakenApartAndOfficesLeftOut() {
        assertThat(ByLine.names("By Ann Sample and Bo Example")).containsExactly("Ann Sample", "Bo Example");
        assertThat(ByLine.names("Ann Sample, senior correspondent")).containsExactly("Ann Sample");
        assertThat(ByLine.names("View all posts by Ann de la Sample")).containsExactly("Ann de la Sample");
    }

    @Test
    void addressesAndAccountsAreNoNames() {
        assertThat(ByLine.names("https://demo-mail.example/ann")).isEmpty();
        assertThat(ByLine.names("ann_sample_77")).isEmpty();
        assertThat(ByLine.names("5 min read")).isEmpty();
    }

    @Test
    void lineIsSignedWhenACapitalFollowsBy() {
        assertThat(ByLine.isSigned("By Ann Sample")).isTrue();
        assertThat(ByLine.isSigned("By the time the ferry left, it was dark.")).isFalse();
    }
}
