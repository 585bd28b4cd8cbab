package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsprism.corpus.Span;

class TokenizerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            the town's mayor | the town 's mayor
            the town’s mayor | the town ’s mayor
            the workers' hall | the workers ' hall
            They don't, can't and won't. | They do n't , ca n't and wo n't .
            We'll see; they've gone, he'd said | We 'll see ; they 've gone , he 'd said
            You cannot go | You can not go
            O'Hara met the Qur'an scholar | O'Hara met the Qur'an scholar
            "It's done," she said. | " It 's done , " she said .
            “It’s a ‘done deal’.” | “ It ’s a ‘ done deal ’ . ”
            surface-to-air missile | surface - to - air missile
            a non-stop re-election anti-war pre-1990 | a non-stop re-election anti-war pre - 1990
            the S-400s, an F-35 and a Su-57 | the S-400s , an F-35 and a Su-57
            US-led, 20-year, 10-12 | US - led , 20 - year , 10 - 12
            $2.5 billion, €30, 7.5% | $ 2.5 billion , € 30 , 7.5 %
            1,200 men at 10:30, 5pm or 5 p.m. | 1,200 men at 10:30 , 5 pm or 5 p.m.
            the U.S. Army, U.S.-backed | the U.S. Army , U.S. - backed
            the U.S.'s ally | the U.S. 's ally
            Mr. Doe and J. R. Roe of Acme Co. | Mr. Doe and J. R. Roe of Acme Co.
            No. 7 said no. No! | No. 7 said no . No !
            the end.The start | the end . The start
            He paused... Then? Really?! | He paused ... Then ? Really ?!
            one – two — three--four | one – two — three -- four
            see www.example.com. Or https://example.org/a?b=c, | see www.example.com . Or https://example.org/a?b=c ,
            write to desk@example.org, or @desk #news | write to desk@example.org , or @desk #news
            and/or 2019/2020 | and / or 2019/2020
            (AT&T) [sic] {x} | ( AT&T ) [ sic ] { x }
            mid- to long-term | mid- to long - term
            the '90s 'hello' | the '90s ' hello '
            """)
    void cutsAsTheTreebanksDo(String text, String words) {
        assertThat(words(text)).isEqualTo(words);
    }

    @Test
    void takesNonBreakingAndZeroWidthSpaceForSpace() {
        assertThat(words("Read more:\u00a0this\u200b that")).isEqualTo("Read more : this that");
    }

    @Test
    void keepsLettersOutsideTheBasicPlaneAndCombiningMarksWhole() {
        assertThat(words("cafe\u0301 \ud835\udc00\ud835\udc01 \ud83d\ude00!"))
                .isEqualTo("cafe\u0301 \ud835\udc00\ud835\udc01 \ud83d\ude00 !");
    }

    @Test
    void coversEveryCharacterThatIsNotSpace() {
        String text = "A “b”-c’s d.e,f 'g' h…i (j) k/l — m’n’t o'’s .5 '9 @ # $$ ::) \\ \" ``";
        List<Span> tokens = Tokenizer.tokens(text, new Span(0, text.length()));
        StringBuilder left = new StringBuilder(text);
        int end = 0;
        for (Span token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.length()).isPositive();
            end = token.end();
            left.replace(token.start(), token.end(), " ".repeat(token.length()));
        }
        assertThat(left.toString()).isBlank();
    }

    private static String words(String text) {
        return String.join(
                " ",
                Tokenizer.tokens(text, new Span(0, text.length())).stream()
                        .map(span -> span.of(text))
                        .toList());
    }
}
