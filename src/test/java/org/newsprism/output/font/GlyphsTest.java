package org.newsprism.output.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GlyphsTest {
    private final Glyphs glyphs = new Glyphs();

    @Test
    void turkishCyrillicAndGreekPrintAsTheyAre() {
        String text = "İğneada’da Şırnak; Черноморский вестник; Ακρόπολη; “−0.42” … S-400";
        assertThat(glyphs.printable(text)).isEqualTo(text);
        assertThat(glyphs.warnings()).isEmpty();
    }

    @Test
    void aLetterWithoutGlyphIsASquareAndAWarning() {
        assertThat(glyphs.printable("S-400 导弹 \uD83D\uDE80!")).isEqualTo("S-400 □□ □!");
        assertThat(glyphs.warnings())
                .containsExactly(
                        "3 characters in the PDF could not be printed and stand as □: the fonts have no U+5BFC, U+5F39, U+1F680");
    }

    @Test
    void invisibleCharactersVanishAndStrangeSpacesArePlain() {
        assertThat(glyphs.printable("a\u200Bb\u00ADc\uFEFFd\u0000e\u2028f")).isEqualTo("abcde f");
        assertThat(glyphs.warnings()).isEmpty();
    }

    @Test
    void halfOfASurrogatePairIsSeen() {
        assertThat(glyphs.printable("a\uD83Db")).isEqualTo("a□b");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "SANS.*")
    void everySansFaceHoldsWhatIsTakenForGranted(Face face) throws IOException {
        try (InputStream in = face.open();
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyph = font.getUnicodeCmapLookup();
            for (int c = 0; c < 0x3000; c++) {
                if (Glyphs.plain(c)) {
                    assertThat(glyph.getGlyphId(c)).as("U+%04X", c).isNotZero();
                }
            }
        }
    }
}
