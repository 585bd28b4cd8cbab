package org.newsprism.corpus.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDecoderTest {
    private static final String WESTERN =
            "The caf\u00e9\u2019s owner said \u201cno\u201d to the se\u00f1or \u2013 twice.";
    private static final String TURKISH =
            "Ay\u015fe \u00c7elik, I\u015f\u0131k ve Do\u011fan \u015firketi sabah g\u00fcl\u00fcmsedi.";
    private static final String RUSSIAN =
            "\u041f\u043e\u0440\u0442 \u0437\u0430\u043a\u0440\u043e\u044e\u0442 \u0432 \u043f\u043e\u043d\u0435\u0434\u0435\u043b\u044c\u043d\u0438\u043a, \u0441\u043a\u0430\u0437\u0430\u043b \u043c\u044d\u0440 \u0433\u043e\u0440\u043e\u0434\u0430.";

    @Test
    void utf8NeedsNoWord() throws NotText {
        Decoded decoded = decode(WESTERN.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.repairs()).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheText() throws NotText {
        assertThat(decode(("\uFEFF" + WESTERN).getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(WESTERN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, false", "UTF-16BE, false", "UTF-16LE, true", "UTF-16BE, true"})
    void utf16IsToldByItsMarkOrItsZeroBytes(String charset, boolean marked) throws NotText {
        Decoded decoded = decode(((marked ? "\uFEFF" : "") + WESTERN).getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(WESTERN);
        assertThat(decoded.repairs()).singleElement().asString().startsWith("Read as " + charset);
    }

    @Test
    void anEncodingThatIsOnlyPlausibleIsSaid() throws NotText {
        assertThat(guess(WESTERN, "windows-1252")).isEqualTo(WESTERN);
        assertThat(guess(TURKISH, "windows-1254")).isEqualTo(TURKISH);
        assertThat(guess(RUSSIAN, "windows-1251")).isEqualTo(RUSSIAN);
    }

    @Test
    void whatWouldBecomeWordsNobodyWroteIsRefused() {
        byte[] greek =
                "\u03a4\u03bf \u03bb\u03b9\u03bc\u03ac\u03bd\u03b9 \u03ba\u03bb\u03b5\u03af\u03bd\u03b5\u03b9 \u03c4\u03b7 \u0394\u03b5\u03c5\u03c4\u03ad\u03c1\u03b1"
                        .getBytes(Charset.forName("windows-1253"));

        assertThatThrownBy(() -> decode(greek)).hasMessageContaining("encoding that could not be told");
    }

    @Test
    void utf8CutShortIsReadAndSaid() throws NotText {
        byte[] whole = WESTERN.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 8);
        Decoded decoded = decode(cut);

        assertThat(decoded.text()).startsWith("The caf\u00e9\u2019s owner");
        assertThat(decoded.repairs().get(0))
                .startsWith("Read as UTF-8 although 1 place is not UTF-8, the first on line 1");
    }

    @Test
    void aDeclarationThatTheBytesContradictIsNotBelieved() throws NotText {
        Decoded lie = TextDecoder.decode(RUSSIAN.getBytes(Charset.forName("windows-1251")), Optional.of("utf-8"));

        assertThat(lie.text()).isEqualTo(RUSSIAN);
        assertThat(lie.repairs().get(0)).startsWith("The file declares UTF-8, but its bytes are not UTF-8");
    }

    @Test
    void aDeclarationThatFitsIsBelieved() throws NotText {
        String greek = "\u03a4\u03bf \u03bb\u03b9\u03bc\u03ac\u03bd\u03b9";

        assertThat(TextDecoder.decode(greek.getBytes(Charset.forName("windows-1253")), Optional.of("windows-1253"))
                        .text())
                .isEqualTo(greek);
    }

    @Test
    void filesThatAreNoTextAreNamed() {
        assertThatThrownBy(() -> decode("%PDF-1.7 ...".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("is a PDF");
        assertThatThrownBy(() -> decode(new byte[] {'a', 0, 0, 0, 'b', 0, 0, 7}))
                .hasMessageContaining("control characters");
    }

    private static Decoded decode(byte[] bytes) throws NotText {
        return TextDecoder.decode(bytes, Optional.empty());
    }

    private static String guess(String text, String charset) throws NotText {
        Decoded decoded = decode(text.getBytes(Charset.forName(charset)));
        assertThat(decoded.repairs()).singleElement().asString().startsWith("Read as " + charset);
        return decoded.text();
    }
}
