package org.newsprism.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CreditsTest {

    @Test
    void sourceLinesDeclareEachNameInThem() {
        assertThat(credits("The mill closed.\nSource(s): Reuters")).containsExactly("DECLARED Reuters");
        assertThat(credits("The mill closed.\nSources: Sputniknews, Reuters and The Valley Paper"))
                .containsExactly("DECLARED Sputnik", "DECLARED Reuters", "DECLARED The Valley Paper");
    }

    @Test
    void agenciesInBracketsAreDeclared() {
        assertThat(credits("NORTHTON (AP) The mill closed.")).containsExactly("DECLARED Associated Press");
        assertThat(credits("The mill (see below) closed.")).isEmpty();
    }

    @Test
    void sentencesNameTheirSource() {
        assertThat(credits("According to Anadolu, the mill closed.")).containsExactly("IN_TEXT Anadolu Agency");
        assertThat(credits("The mill closed, a clerk said as quoted in a Reuters report."))
                .containsExactly("IN_TEXT Reuters");
        assertThat(credits("The clerk told Der Spiegel that the mill had closed."))
                .containsExactly("IN_TEXT Der Spiegel");
    }

    @Test
    void aNameWithoutACueIsNoCredit() {
        assertThat(credits("The building of Reuters stands in the old harbour."))
                .isEmpty();
    }

    @Test
    void bylinesAndPicturesAreToldApart() {
        assertThat(credits("The mill closed.\n(Reporting by Ann Sample; editing by Bo Example)"))
                .containsExactly("BYLINE Ann Sample; editing by Bo Example");
        assertThat(credits("CAPTION The mill in May. (Photo by AFP)\nThe mill closed."))
                .containsExactly("PHOTO Agence France-Presse");
    }

    @Test
    void theOutletsOwnNameIsNoCredit() {
        List<Credit> found = Credits.of(Written.content("NORTHTON (TASS) The mill closed."), Set.of("TASS"));

        assertThat(found).isEmpty();
    }

    private static List<String> credits(String text) {
        return Credits.of(Written.content(text), Set.of()).stream()
                .map(credit -> credit.kind() + " " + credit.source())
                .toList();
    }
}
