package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.TextKind;

class KindsTest {

    @Test
    void fullTextsAreComparedWhereThereAreAnyAndTheOthersAreNot() {
        Kinds kinds = Kinds.of(List.of(article(TextKind.HEADLINE), article(TextKind.LEDE), article(TextKind.FULL)));

        assertThat(kinds.compared()).isEqualTo(TextKind.FULL);
        assertThat(kinds.words())
                .isEqualTo("1 full text, 1 headline and lede, 1 headline; only full texts are compared");
        assertThat(kinds.obstacle(article(TextKind.LEDE)))
                .isEqualTo(Optional.of("It is a headline and lede only; full texts are compared."));
        assertThat(kinds.obstacle(article(TextKind.FULL))).isEmpty();
    }

    @Test
    void ledesAreComparedAmongThemselves() {
        Kinds kinds = Kinds.of(List.of(article(TextKind.LEDE), article(TextKind.HEADLINE), article(TextKind.HEADLINE)));

        assertThat(kinds.compared()).isEqualTo(TextKind.LEDE);
        assertThat(kinds.obstacle(article(TextKind.LEDE))).isEmpty();
        assertThat(kinds.obstacle(article(TextKind.HEADLINE))).isPresent();
    }

    private static Article article(TextKind kind) {
        return new Article(
                new ArticleId("a"),
                "a.csv#1",
                new ArticleText("A storm", List.of(), Optional.empty()),
                Inferred.unknown(),
                Inferred.unknown(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(0),
                List.of(1),
                List.of(),
                List.of(),
                kind,
                "CSV table",
                "1");
    }
}
