package org.newsprism.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EncodingsTest {
    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    @Test
    void whatOnlyTheServerKnowsIsKeptAsUtf8() {
        byte[] kept = Encodings.kept("<p>Пристанището".getBytes(CYRILLIC), Optional.of("windows-1251"));

        assertThat(new String(kept, StandardCharsets.UTF_8)).isEqualTo("\uFEFF<p>Пристанището");
    }

    @Test
    void aPageThatSaysItItselfStaysAsItIs() {
        byte[] page = "<meta charset=\"Windows-1251\"><p>Пристанището".getBytes(CYRILLIC);

        assertThat(Encodings.kept(page, Optional.of("windows-1251"))).isSameAs(page);
    }

    @Test
    void theServerGoesBeforeThePage() {
        byte[] page = "<meta charset=iso-8859-1><p>Пристанището".getBytes(CYRILLIC);

        assertThat(new String(Encodings.kept(page, Optional.of("windows-1251")), StandardCharsets.UTF_8))
                .endsWith("Пристанището");
    }

    @Test
    void validUtf8AndWhatFitsNoNameStayAsTheyAre() {
        byte[] utf8 = "<p>Пристанището".getBytes(StandardCharsets.UTF_8);
        byte[] bytes = "<p>Пристанището".getBytes(CYRILLIC);

        assertThat(Encodings.kept(utf8, Optional.of("iso-8859-1"))).isSameAs(utf8);
        assertThat(Encodings.kept(bytes, Optional.empty())).isSameAs(bytes);
        assertThat(Encodings.kept(bytes, Optional.of("no-such-thing"))).isSameAs(bytes);
        assertThat(Encodings.kept(bytes, Optional.of("utf-16"))).isNotNull();
    }
}
