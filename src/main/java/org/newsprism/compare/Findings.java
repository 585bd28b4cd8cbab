package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsprism.actor.Fold;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.Corpus;
import org.newsprism.framing.Feature;
import org.newsprism.framing.FeatureId;
import org.newsprism.profile.ArticleTable;
import org.newsprism.profile.QuoteRow;
import org.newsprism.story.GivenFact;
import org.newsprism.story.QuoteAlignment;
import org.newsprism.story.Utterance;
import org.newsprism.story.WireText;

/**
 * All that a report says, before it is said: groups, counts with their places, estimates with their limits.
 *
 * @param settings the choices behind it
 * @param corpus what was read
 * @param articles every article with its counts, in the corpus's order
 * @param folds the actors whose name, side or role is taken from other articles
 * @param groups the articles by the grouping column
 * @param identification whether groups could be told from events
 * @param features one per feature, in the features' order
 * @param voices who speaks, one per article
 * @param verbs reporting verbs by article, group, side and speaker
 * @param utterances what two articles or more quote alike, with what each kept and cut
 * @param facts what each article and group mentions of the story, and what not
 * @param agency who acts and who is acted on
 * @param keyness the words, phrases and names that set groups apart
 * @param collocates the words near actors and tied to them
 * @param names how articles name each actor
 * @param floors the smallest p that the numbers of articles allow, one per comparison; none below two groups with articles
 * @param contrasts each group of two articles or more beside all others, with the tests that the gates let through
 * @param checks what else differs between groups, all groups at once, and figures without copied text
 * @param sources credits, and what articles have word for word in common
 * @param copies which articles are built from another's copy
 * @param statements what may be said, and what may not
 * @param scope the facts of the first page
 */
public record Findings(
        CompareSettings settings,
        Corpus corpus,
        List<CountedArticle> articles,
        List<Fold> folds,
        Groups groups,
        Identification identification,
        List<FeatureFindings> features,
        List<ArticleVoices> voices,
        VerbFindings verbs,
        List<Utterance> utterances,
        FactFindings facts,
        AgencyFindings agency,
        KeynessTables keyness,
        Collocates collocates,
        ActorNames names,
        List<PFloor> floors,
        List<Contrast> contrasts,
        Checks checks,
        SourceFindings sources,
        Copies copies,
        Statements statements,
        Scope scope) {

    public Findings {
        articles = List.copyOf(articles);
        for (int i = 1; i < articles.size(); i++) {
            if (articles.get(i - 1).id().compareTo(articles.get(i).id()) >= 0) {
                throw new IllegalArgumentException(
                        "Articles out of order or twice at " + articles.get(i).id());
            }
        }
        folds = List.copyOf(folds);
        features = List.copyOf(features);
        voices = List.copyOf(voices);
        utterances = List.copyOf(utterances);
        floors = List.copyOf(floors);
        contrasts = List.copyOf(contrasts);
    }

    /** Compares the groups of a counted corpus; recounts nothing. */
    public static Findings of(Corpus corpus, ArticleTable table, List<Feature> features, CompareSettings settings) {
        return of(corpus, table, features, List.of(), List.of(), settings);
    }

    /** The same, with wire texts to look for in the articles and the facts that the user asks for. */
    public static Findings of(
            Corpus corpus,
            ArticleTable table,
            List<Feature> features,
            List<WireText> wires,
            List<GivenFact> given,
            CompareSettings settings) {
        Grouping grouping = Grouping.by(corpus.outlets(), settings.groupBy());
        List<CountedArticle> articles = grouping.articles(corpus.articles(), table);
        Groups groups = grouping.groups(articles);
        List<FeatureFindings> found = new ArrayList<>();
        for (Feature feature : features) {
            found.add(FeatureFindings.of(feature.id(), feature.definition(), articles, settings.seed()));
        }
        Identification identification = Confounding.of(groups);
        List<ArticleVoices> voices = articles.stream().map(ArticleVoices::of).toList();
        VerbFindings verbs = VerbFindings.of(articles, groups);
        Tallies tallies = new Tallies(
                Measure.of(found),
                groups.filled().stream()
                        .flatMap(group -> group.articles().stream())
                        .toList());
        SourceFindings sources = SourceFindings.of(articles, groups, wires);
        Copies copies = Copies.of(articles, sources);
        Contrasts contrasts = new Contrasts(groups, identification, tallies, copies, settings.seed());
        return new Findings(
                settings,
                corpus,
                articles,
                table.folds(),
                groups,
                identification,
                found,
                voices,
                verbs,
                QuoteAlignment.of(articles.stream()
                        .map(article -> new QuoteAlignment.Source(
                                article.counts(), article.article().date().value()))
                        .toList()),
                FactFindings.of(groups, given),
                AgencyFindings.of(articles, groups),
                KeynessTables.find(groups, identification, settings.seed()),
                Collocates.of(groups),
                ActorNames.of(groups),
                PFloors.of(groups, identification),
                contrasts.all(),
                Checks.of(groups, identification, tallies, contrasts.sides(), copies, settings.seed()),
                sources,
                copies,
                new StatementWriter(articles, groups, identification, voices, found, verbs).write(),
                Scope.of(corpus, articles, groups));
    }

    /** A feature's findings. */
    public Optional<FeatureFindings> feature(FeatureId id) {
        return features.stream().filter(feature -> feature.id().equals(id)).findFirst();
    }

    /** An article by its id. */
    public CountedArticle article(ArticleId id) {
        // The corpus is in the order of ids.
        int low = 0;
        int high = articles.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = articles.get(middle).id().compareTo(id);
            if (order == 0) {
                return articles.get(middle);
            } else if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        throw new IllegalArgumentException("No article " + id);
    }

    /** Every quotation of every article, scare quotes too, in the order of articles and of their text. */
    public List<QuoteRow> quotes() {
        return articles.stream()
                .flatMap(article -> article.counts().quotes().stream())
                .toList();
    }

    /** The attributed quotations in the bodies of a group's articles. */
    public List<QuoteRow> quotes(Group group) {
        return group.articles().stream()
                .flatMap(article -> article.counts().bodyQuotes().stream())
                .toList();
    }

    /** Whether any article comes from an outlet that was invented to demonstrate the program. */
    public boolean demonstration() {
        return scope.demonstration();
    }
}
