package org.newsprism.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Annotator;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** Laws that hold for any text, on texts made of fragments by chance; the seed says which. */
class QuoteLawsTest {
    private static final Annotator ENGLISH = English.load();
    private static final QuoteFinder FINDER = QuoteFinder.load();
    private static final List<String> FRAGMENTS = List.of(
            "“",
            "”",
            "\"",
            "‘",
            "’",
            "'",
            "«",
            "»",
            "„",
            ",",
            ".",
            "?",
            ":",
            ";",
            "—",
            "(",
            ")",
            "\n",
            "said",
            "says",
            "told",
            "adding",
            "according to",
            "that",
            "who",
            "and",
            "but",
            "claim",
            "by",
            "in a statement",
            "Ann Roe",
            "the mayor",
            "she",
            "they",
            "Borduria’s",
            "it",
            "was",
            "would",
            "be safe",
            "the bridge",
            "called",
            "a mistake",
            "believes",
            "is",
            "to stay",
            "urged",
            "on Monday",
            "\u200f",
            "Q",
            "A",
            "ROE",
            "not",
            "yesterday",
            "x");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25})
    void hold(long seed) {
        Random random = new Random(seed);
        StringBuilder made = new StringBuilder("Start");
        int length = 40 + random.nextInt(300);
        for (int i = 0; i < length; i++) {
            made.append(random.nextInt(5) == 0 ? "" : " ").append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
        }
        String text = made.toString();
        Document document = ENGLISH.annotate(article(text));

        Quotes quotes = FINDER.find(document);

        List<Span> quoted = new ArrayList<>();
        for (Quote quote : quotes.all()) {
            assertThat(quote.content().start())
                    .isNotNegative()
                    .isLessThan(quote.content().end());
            assertThat(quote.content().end()).isLessThanOrEqualTo(text.length());
            quote.speaker().ifPresent(span -> assertThat(span.of(text)).isNotBlank());
            quote.cue().ifPresent(cue -> assertThat(cue.span().of(text)).isNotBlank());
            for (Span span : quote.quoted()) {
                assertThat(span.start()).isGreaterThanOrEqualTo(quote.content().start());
                assertThat(span.end()).isLessThanOrEqualTo(quote.content().end());
                quoted.add(span);
            }
        }
        quoted.sort(null);
        for (int i = 1; i < quoted.size(); i++) {
            assertThat(quoted.get(i - 1).end())
                    .as("marked words belong to one quotation")
                    .isLessThanOrEqualTo(quoted.get(i).start());
        }
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                Voice voice = quotes.voiceAt(token.span().start());
                boolean inside = quotes.all().stream()
                        .anyMatch(quote -> quote.content().contains(token.span().start()));
                assertThat(voice == Voice.OUTLET).as(token.text()).isEqualTo(!inside);
            }
        }
        assertThat(FINDER.find(document)).isEqualTo(quotes);
    }

    private static ArticleText article(String text) {
        List<Zone> zones = new ArrayList<>();
        int from = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank()) {
                zones.add(new Zone(Zone.Kind.BODY, new Span(from, from + line.length())));
            }
            from += line.length() + 1;
        }
        return new ArticleText(text, zones, Optional.empty());
    }
}
