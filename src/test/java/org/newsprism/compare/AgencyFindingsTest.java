package org.newsprism.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsprism.actor.ActorTable;
import org.newsprism.actor.Casting;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.Features;
import org.newsprism.language.English;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;
import org.newsprism.profile.Hit;
import org.newsprism.run.Counting;
import org.newsprism.voice.QuoteFinder;

/** From sentences to who acts in them. */
class AgencyFindingsTest {

    private static final English ENGLISH = English.load();
    private static final QuoteFinder VOICES = QuoteFinder.load();
    private static final Casting CASTING = Casting.load(ActorTable.empty());

    @Test
    void aCapitalCountsWithItsCountryAndAPassiveTurnsTheRolesRound() {
        AgencyFindings agency =
                agency("France sold the mill. The offer was rejected by Paris. Italy was invaded by France.");

        ActorAgency france = agency.all().get(0);
        assertThat(france.actor()).isEqualTo("France");
        assertThat(verbs(france.agent())).containsExactly("sell", "reject", "invade");
        assertThat(france.patient()).isEmpty();
        assertThat(verbs(agency.all().get(1).patient())).containsExactly("invade");
    }

    @Test
    void quotedClausesAreASpeakersAndStandApart() {
        AgencyFindings agency = agency("France bought the mill. “Italy attacked France in spring,” the mayor said.");

        ActorAgency france = agency.all().stream()
                .filter(actor -> actor.actor().equals("France"))
                .findFirst()
                .orElseThrow();
        assertThat(verbs(france.agent())).containsExactly("buy");
        assertThat(france.patient()).isEmpty();
        assertThat(verbs(france.quoted())).containsExactly("attack");
    }

    @Test
    void belowFiveClausesThereIsNoIndex() {
        Hit hit = agency("France sold the mill.").all().get(0).agent().get(0);
        assertThat(france(Collections.nCopies(3, hit), Collections.nCopies(1, hit))
                        .index())
                .isNaN();
        assertThat(france(Collections.nCopies(3, hit), Collections.nCopies(2, hit))
                        .index())
                .isEqualTo(0.2);
        assertThat(france(List.of(), Collections.nCopies(5, hit)).index()).isEqualTo(-1);
    }

    private static ActorAgency france(List<Hit> agent, List<Hit> patient) {
        return new ActorAgency("France", "France", agent, patient, List.of());
    }

    private static List<String> verbs(List<Hit> hits) {
        return hits.stream().map(hit -> hit.evidence().item()).toList();
    }

    private static AgencyFindings agency(String... texts) {
        Outlet north = new Outlet(
                "A", List.of(), List.of(), List.of(), new LinkedHashMap<>(Map.of("outlet", "A", "origin", "North")), 2);
        List<Article> articles = new ArrayList<>();
        List<ArticleCounts> rows = new ArrayList<>();
        Counting counting = new Counting(ENGLISH, VOICES, CASTING, Features.shipped());
        for (String text : texts) {
            ArticleText content = new ArticleText(
                    text, List.of(new Zone(Zone.Kind.BODY, new Span(0, text.length()))), Optional.empty());
            articles.add(new Article(
                    new ArticleId("a" + articles.size()),
                    "a" + articles.size() + ".txt",
                    content,
                    Inferred.of("A", Inferred.Ground.FOLDER, "A"),
                    Inferred.unknown(),
                    Optional.empty(),
                    Optional.empty(),
                    "0".repeat(64),
                    List.of(0),
                    List.of(1),
                    List.of(),
                    List.of()));
            rows.add(counting.count(articles.get(articles.size() - 1)));
        }
        Grouping grouping = Grouping.by(new Outlets(List.of(north), List.of("outlet", "origin")), "origin");
        List<CountedArticle> counted = grouping.articles(articles, ArticleTable.ofAny(rows));
        return AgencyFindings.of(counted, grouping.groups(counted));
    }
}
