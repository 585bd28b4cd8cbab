package org.newsprism.compare;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.ArticleId;
import org.newsprism.corpus.ArticleText;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Outlets;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.framing.Definition;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.Feature;
import org.newsprism.framing.FeatureId;
import org.newsprism.framing.Terms.Term;
import org.newsprism.profile.ActorRows;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.ArticleTable;
import org.newsprism.profile.Prominence;
import org.newsprism.voice.Voice;

/** Rows made of numbers alone: articles of so many words with so many places of each of some features. */
final class Counted {

    private final List<Feature> features = new ArrayList<>();
    private final Map<String, Outlet> outlets = new LinkedHashMap<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleCounts> counts = new ArrayList<>();

    Counted(int features) {
        for (int f = 0; f < features; f++) {
            this.features.add(feature(new FeatureId("feature-" + (char) ('a' + f))));
        }
    }

    private static Feature feature(FeatureId id) {
        return new Feature() {
            @Override
            public FeatureId id() {
                return id;
            }

            @Override
            public Definition definition() {
                return new Definition("Words " + id, "Words.", "made up", Definition.Base.WORDS, List.of(), "measured");
            }

            @Override
            public List<Evidence> find(AnnotatedText text) {
                return List.of();
            }
        };
    }

    /** An article; the outlet's name is the group's with a number where it ends in one. */
    Counted article(String outlet, String event, int words, int... hits) {
        return article(outlet, "", event, words, hits);
    }

    /** An article of an outlet built from another's copy, where that is named. */
    Counted article(String outlet, String derivedFrom, String event, int words, int... hits) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("outlet", outlet);
        row.put("origin", outlet.replaceFirst(" \\d+$", ""));
        if (!derivedFrom.isEmpty()) {
            row.put("derived_from", derivedFrom);
        }
        outlets.putIfAbsent(outlet, new Outlet(outlet, List.of(), List.of(), List.of(), row, outlets.size() + 2));
        ArticleId id = new ArticleId(String.format(java.util.Locale.ROOT, "a%04d", articles.size()));
        String text = "w ".repeat(words);
        articles.add(new Article(
                id,
                id + ".txt",
                new ArticleText(text, List.of(), Optional.empty()),
                Inferred.of(outlet, Inferred.Ground.FOLDER, outlet),
                Inferred.unknown(),
                event.isEmpty() ? Optional.empty() : Optional.of(event),
                Optional.empty(),
                "0".repeat(64),
                List.of(0),
                List.of(1),
                List.of(),
                List.of()));
        List<Term> terms = new ArrayList<>();
        for (int w = 0; w < words; w++) {
            terms.add(new Term("w", new Span(2 * w, 2 * w + 1), Voice.OUTLET, Zone.Kind.BODY, true, false, false));
        }
        Map<FeatureId, List<Evidence>> evidence = new LinkedHashMap<>();
        for (int f = 0; f < hits.length; f++) {
            List<Evidence> found = new ArrayList<>();
            for (int h = 0; h < hits[f]; h++) {
                Span span = new Span(2 * (h % words), 2 * (h % words) + 1);
                found.add(
                        new Evidence(features.get(f).id(), "word", "entry", span, 0, Voice.OUTLET, Zone.Kind.BODY, ""));
            }
            found.sort(java.util.Comparator.comparingInt(hit -> hit.span().start()));
            evidence.put(features.get(f).id(), found);
        }
        counts.add(new ArticleCounts(
                id,
                List.of(new Span(0, text.length())),
                terms,
                List.of(),
                evidence,
                List.of(),
                new Prominence(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of(),
                ActorRows.NONE));
        return this;
    }

    /** Gives the last article's text these zones. */
    Counted zones(List<Zone> zones) {
        int last = articles.size() - 1;
        Article article = articles.get(last);
        articles.set(
                last,
                new Article(
                        article.id(),
                        article.file(),
                        new ArticleText(article.text(), zones, Optional.empty()),
                        article.outlet(),
                        article.date(),
                        article.event(),
                        article.url(),
                        article.sha256(),
                        article.lineStarts(),
                        article.lineNumbers(),
                        article.cuts(),
                        article.repairs()));
        return this;
    }

    Groups groups() {
        Grouping grouping = Grouping.by(table(), "origin");
        return grouping.groups(grouping.articles(articles, new ArticleTable(counts)));
    }

    private Outlets table() {
        return new Outlets(List.copyOf(outlets.values()), List.of("outlet", "origin", "derived_from"));
    }

    List<Contrast> contrasts() {
        Groups groups = groups();
        return new Contrasts(
                        groups,
                        Confounding.of(groups),
                        tallies(),
                        Copies.byOutlet(groups.filled().stream()
                                .flatMap(group -> group.articles().stream())
                                .toList()),
                        7)
                .all();
    }

    Tallies tallies() {
        List<CountedArticle> counted = Grouping.by(table(), "origin").articles(articles, new ArticleTable(counts));
        return new Tallies(
                features.stream()
                        .map(feature -> new Measure(
                                FeatureFindings.of(feature.id(), feature.definition(), counted, 7), Optional.empty()))
                        .toList(),
                counted);
    }

    Sides sides(String group) {
        Groups groups = groups();
        Group first = groups.named(group).orElseThrow();
        List<CountedArticle> others = groups.filled().stream()
                .filter(other -> !other.name().equals(group))
                .flatMap(other -> other.articles().stream())
                .toList();
        return Sides.of(first, others, Confounding.of(groups));
    }

    Corpus corpus() {
        return new Corpus(
                Path.of("corpus"), articles, List.of(), table(), List.of(), Optional.empty(), Optional.empty());
    }

    Findings findings() {
        return Findings.of(corpus(), new ArticleTable(counts), features, new CompareSettings("origin", 7));
    }
}
