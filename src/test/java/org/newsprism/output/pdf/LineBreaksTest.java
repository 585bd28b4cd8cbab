package org.newsprism.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bar stands where a line may end. */
class LineBreaksTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            'the |harbour |was |closed.'
            'two  |spaces |stay |together'
            'the |S-400 |and |−0.42 |and |1.5–2.5'
            'a |well-|known |half-|hour'
            'a |harbour |– |closed |- |again'
            'on |12/24 |at |n = 0'
            'https://|example.|org/|archive/|2024/|05/|12/|page'
            'short.example/page'
            '“Never,” |she |said.'
            '港|口|关|闭'
            '   '
            """)
    void breaks(String marked) {
        String text = marked.replace("|", "").replace("n = 0", "n\u00A0=\u00A00");
        StringBuilder found = new StringBuilder();
        LineBreaks breaks = new LineBreaks();
        breaks.setText(text);
        int start = 0;
        for (int end = breaks.next(); end >= 0; end = breaks.next()) {
            found.append(found.isEmpty() ? "" : "|").append(text, start, end);
            start = end;
        }
        assertThat(found.toString().replace('\u00A0', ' ')).isEqualTo(marked.replace("|n |= |0", "|n = 0"));
        assertThat(breaks.next()).isEqualTo(-1);
    }
}
