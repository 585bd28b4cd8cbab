package org.newsprism.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void turkishAndOtherLettersBecomePlain() {
        assertThat(Folding.fold("Erdoğan İstanbul Işık Çavuş Øst Łódź"))
                .isEqualTo("erdogan istanbul isik cavus ost lodz");
    }

    @Test
    void theMachinesLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Folding.fold("IRAN")).isEqualTo("iran");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void onlyLongNamesMayHoldASlip() {
        assertThat(Folding.slipApart("hollowell", "holowell")).isTrue();
        assertThat(Folding.slipApart("ropton", "rotpon")).isTrue();
        assertThat(Folding.slipApart("khan", "kahn")).isFalse();
        assertThat(Folding.slipApart("harding", "hardson")).isFalse();
    }

    @Test
    void aWomansFormOfASurnameIsNoSlip() {
        assertThat(Folding.slipApart("petrovic", "petrovich")).isTrue();
        assertThat(Folding.slipApart("smirnov", "smirnova")).isFalse();
        assertThat(Folding.slipApart("kowalski", "kowalska")).isFalse();
    }

    @Test
    void givenNamesSlipByADoubledLetterOrTwoSwapped() {
        assertThat(Folding.doubledOrSwapped("fahrettin", "fahretin")).isTrue();
        assertThat(Folding.doubledOrSwapped("melvut", "mevlut")).isTrue();
        assertThat(Folding.doubledOrSwapped("maria", "marta")).isFalse();
        assertThat(Folding.doubledOrSwapped("daniel", "daniela")).isFalse();
        assertThat(Folding.doubledOrSwapped("anna", "ana")).isFalse();
    }
}
