package org.newsprism.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.corpus.ArticleId;
import org.newsprism.voice.Quote.Form;

class ProminenceTest {

    private static final String FILLER =
            "\nNothing is said here at all for a good number of words in a row so that the lead is over by now.";

    private static Prominence of(Marked text) {
        return ArticleCounts.of(new ArticleId("a"), text.annotated(), List.of()).prominence();
    }

    private static String speaker(Optional<QuoteRow> row) {
        return row.map(QuoteRow::speaker).orElse("nobody");
    }

    @Test
    void headline_first_first_direct_and_last_are_told_apart() {
        Prominence found = of(new Marked("#Sudland rejects bridge" + FILLER
                        + "\nBerg said it rains. \"It is dry\" said Holm." + FILLER + "\nAn official said it snows.")
                .quote(Form.INDIRECT, "rejects bridge", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "it rains", Marked.person("Ole Berg", "Sudland"))
                .quote(Form.DIRECT, "\"It is dry\"", Marked.person("Ada Holm", "Norland"))
                .quote(Form.INDIRECT, "it snows", Optional.empty()));
        assertThat(speaker(found.headline())).isEqualTo("Sudland");
        assertThat(speaker(found.first())).isEqualTo("Ole Berg");
        assertThat(speaker(found.firstDirect())).isEqualTo("Ada Holm");
        assertThat(speaker(found.last())).isEqualTo(QuoteRow.UNRESOLVED);
        assertThat(speaker(found.lastDirect())).isEqualTo("Ada Holm");
        assertThat(found.lead()).isEmpty();
    }

    @Test
    void a_country_that_speaks_first_gives_way_to_a_person_of_its_side_in_the_same_lead() {
        Prominence found = of(new Marked("Sudland says it rains and Berg says it pours." + FILLER)
                .quote(Form.INDIRECT, "it rains", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "it pours", Marked.person("Ole Berg", "Sudland")));
        assertThat(speaker(found.first())).isEqualTo("Sudland");
        assertThat(speaker(found.lead())).isEqualTo("Ole Berg");
    }

    @Test
    void a_person_of_another_side_does_not_take_the_lead() {
        Prominence found = of(new Marked("Sudland says it rains and Holm says it pours." + FILLER)
                .quote(Form.INDIRECT, "it rains", Marked.body("Sudland", "Sudland"))
                .quote(Form.INDIRECT, "it pours", Marked.person("Ada Holm", "Norland")));
        assertThat(speaker(found.lead())).isEqualTo("Sudland");
    }

    @Test
    void an_article_that_quotes_nobody_has_no_source_anywhere() {
        Prominence found = of(new Marked("It rains."));
        assertThat(List.of(found.headline(), found.lead(), found.first(), found.last()))
                .allMatch(Optional::isEmpty);
    }
}
