package org.newsprism.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | The minister of the northern province said that the bridge would be opened in the spring, and that it had cost less than they feared.
            de | Der Minister der nördlichen Provinz sagte, dass die Brücke im Frühling geöffnet wird und dass sie weniger gekostet hat, als man befürchtet hatte.
            fr | Le ministre de la province du nord a dit que le pont serait ouvert au printemps et que les travaux ont coûté moins que prévu dans le budget.
            es | El ministro de la provincia del norte dijo que el puente se abrirá en la primavera y que las obras han costado menos de lo que se temía.
            it | Il ministro della provincia del nord ha detto che il ponte sarà aperto in primavera e che i lavori sono costati meno di quello che si temeva.
            pt | O ministro da província do norte disse que a ponte será aberta na primavera e que as obras não custaram mais do que o previsto no orçamento.
            nl | De minister van de noordelijke provincie zei dat de brug in het voorjaar wordt geopend en dat het werk niet meer heeft gekost dan was gedacht.
            pl | Minister powiedział, że most na północy jest gotowy i że prace nie będą kosztować więcej, ale to nie jest jeszcze koniec, co potwierdził także burmistrz w liście do rady.
            tr | Bakan, köprünün bu baharda açılacağını ve daha önce düşünülenden çok daha az para harcandığını söyledi, ancak bu konuda bir karar olduğu da doğru değil dedi.
            ru | Министр сказал, что мост откроют весной и что работы обошлись дешевле, чем думали.
            bg | Министърът каза, че мостът ще бъде открит през пролетта и че ремонтът не е струвал повече.
            uk | Міністр сказав, що міст відкриють навесні і що її будівництво коштувало менше.
            sr | Министар је рекао да ће мост бити отворен на пролеће и да су радови коштали мање.
            fa | وزیر گفت که پل در بهار گشایش می‌یابد و هزینه کمتر از پیش‌بینی بود.
            ar | قال الوزير إن الجسر سيفتح في الربيع وإن التكلفة أقل من المتوقع في الميزانية.
            zh | 部长说,这座桥将在春天开放,费用比预计的要低。
            ja | 大臣は、橋は春に開通し、費用は予想より少なかったと述べた。
            ko | 장관은 다리가 봄에 개통될 것이며 비용이 예상보다 적었다고 말했다.
            el | Ο υπουργός είπε ότι η γέφυρα θα ανοίξει την άνοιξη.
            he | השר אמר שהגשר ייפתח באביב.
            """)
    void namesTheLanguageOfASentence(String language, String sentence) {
        assertThat(LanguageGuess.identify(sentence).language()).isEqualTo(language);
    }

    @Test
    void saysNothingOfAListOfNamesButLetsItPass() {
        LanguageGuess guess = LanguageGuess.identify("Ankara, Brussels, Tehran");

        assertThat(guess.language()).isEqualTo("und");
        assertThat(guess.mayBeEnglish()).isTrue();
        assertThat(guess.evidence()).isEqualTo("no language's function words stand out among 3 words");
    }

    @Test
    void doesNotLetShortTextInAnotherScriptPass() {
        assertThat(LanguageGuess.identify("Анкара").mayBeEnglish()).isFalse();
        assertThat(LanguageGuess.identify("1914 – 1918").mayBeEnglish()).isFalse();
    }

    @Test
    void staysEnglishWhenItQuotesAnotherLanguage() {
        String text =
                "The mayor said that the bridge is \"готов\" and that it was not the first time they had asked for it in the"
                        + " council, as he put it.";

        assertThat(LanguageGuess.identify(text).language()).isEqualTo("en");
        assertThat(LanguageGuess.identify(text).evidence()).endsWith("words are function words of en");
    }

    @Test
    void doesNotLetALongTextInAnUnlistedLanguagePass() {
        String swahili =
                "Waziri alisema kwamba daraja litafunguliwa mwezi ujao, kazi imekamilika mapema kuliko ilivyotarajiwa, gharama zake"
                        + " zilikuwa chini kuliko makadirio, wananchi walifurahi sana kusikia habari hizo njema";

        assertThat(LanguageGuess.identify(swahili).mayBeEnglish()).isFalse();
    }
}
