package org.newsprism.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Features;
import org.newsprism.framing.StudyLists;
import org.newsprism.language.Document;
import org.newsprism.language.English;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;
import org.newsprism.profile.QuoteRow;
import org.newsprism.voice.QuoteFinder;
import org.newsprism.voice.Quotes;

/** What the step over all articles changes in the rows, and what it leaves. */
class OneCastTest {
    private static final English ENGLISH = English.load();
    private static final QuoteFinder QUOTES = QuoteFinder.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());

    private static final List<String> TEXTS = List.of(
            "Bulgaria's defense minister, Petar Velkovski, arrived. Velkovski said that the dam holds.",
            "“It is late,” Petar Velkovksi said. He added that the dam leaks. Norway said that it would help.",
            "Hanne Solberg, a Norwegian diplomat, said that Petar Velkovski had called.",
            "Hanne Solberg said that nobody came. “We will see,” she said.");

    private static ArticleCounts row(int number) {
        String text = TEXTS.get(number);
        Document document = ENGLISH.annotate(new ArticleText(
                text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), Optional.empty()));
        Quotes quotes = QUOTES.find(document);
        AnnotatedText annotated = new AnnotatedText(document, quotes, CASTING.cast(document, quotes));
        return ArticleCounts.of(
                new ArticleId("a" + number), annotated, Features.all(StudyLists.read(Optional.empty(), problem -> {})));
    }

    private static List<ArticleCounts> rows() {
        List<ArticleCounts> rows = new ArrayList<>();
        for (int i = 0; i < TEXTS.size(); i++) {
            rows.add(row(i));
        }
        return rows;
    }

    private static List<String> speakers(ArticleCounts row) {
        return row.attributed().stream()
                .map(quote -> quote.speaker() + " (" + quote.side() + ")")
                .toList();
    }

    @Test
    void quotationsAndMentionsBearTheOneNameAndSide() {
        List<ArticleCounts> after = new ArticleTable(rows()).oneCast().rows();
        assertThat(speakers(after.get(1)))
                .containsExactly("Petar Velkovski (Bulgaria)", "Petar Velkovski (Bulgaria)", "Norway (Norway)");
        assertThat(speakers(after.get(3))).containsOnly("Hanne Solberg (Norway)");
        assertThat(after.get(1).mentions())
                .noneMatch(mention -> mention.actor().name().contains("Velkovksi"));
        assertThat(after.get(1).prominence().first().map(QuoteRow::speaker)).contains("Petar Velkovski");
    }

    @Test
    void evidenceNamesThemSoToo() {
        ArticleCounts after = new ArticleTable(rows()).oneCast().rows().get(1);
        assertThat(after.evidence().values().stream().flatMap(List::stream))
                .noneMatch(hit -> hit.item().contains("Velkovksi"));
        List<Evidence> sources = after.evidence().entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals("sources"))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
        assertThat(sources).extracting(Evidence::item).contains("Petar Velkovski");
        assertThat(sources).extracting(Evidence::note).contains("Bulgaria").doesNotContain("unknown");
    }

    @Test
    void nothingIsFoundOrLost() {
        List<ArticleCounts> before = rows();
        List<ArticleCounts> after = new ArticleTable(before).oneCast().rows();
        for (int i = 0; i < before.size(); i++) {
            assertThat(after.get(i).words()).isEqualTo(before.get(i).words());
            assertThat(places(after.get(i))).isEqualTo(places(before.get(i)));
            assertThat(after.get(i).quotes()).hasSameSizeAs(before.get(i).quotes());
            assertThat(after.get(i).mentions()).hasSameSizeAs(before.get(i).mentions());
        }
    }

    private static Map<String, List<Span>> places(ArticleCounts row) {
        Map<String, List<Span>> places = new TreeMap<>();
        row.evidence()
                .forEach((feature, found) -> places.put(
                        feature.toString(), found.stream().map(Evidence::span).toList()));
        return places;
    }

    @Test
    void theOrderOfTheRowsChangesNothing() {
        List<ArticleCounts> rows = rows();
        ArticleTable straight = new ArticleTable(rows).oneCast();
        Collections.reverse(rows);
        ArticleTable reversed = new ArticleTable(rows).oneCast();
        assertThat(reversed.folds()).isEqualTo(straight.folds()).isNotEmpty();
        for (ArticleCounts row : straight.rows()) {
            assertThat(reversed.row(row.id())).contains(row);
        }
    }
}
