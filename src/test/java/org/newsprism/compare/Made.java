package org.newsprism.compare;

import java.nio.file.Path;
import java.time.LocalDate;
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
import org.newsprism.profile.Marked;
import org.newsprism.profile.Prominence;
import org.newsprism.voice.Voice;

/** A corpus made up for a test: outlets with an origin, articles with words and hits. */
final class Made {

    static final FeatureId LOADED = new FeatureId("loaded-words");

    static final Feature LOADED_WORDS = new Feature() {
        @Override
        public FeatureId id() {
            return LOADED;
        }

        @Override
        public Definition definition() {
            return new Definition(
                    "Loaded words", "Words of the list.", "made up", Definition.Base.WORDS, List.of(), "UNVALIDATED");
        }

        @Override
        public List<Evidence> find(AnnotatedText text) {
            return List.of();
        }
    };

    private final List<Outlet> outlets = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<ArticleCounts> counts = new ArrayList<>();

    /** An outlet of an origin. */
    Made outlet(String name, String origin) {
        return outlet(name, origin, "private");
    }

    Made outlet(String name, String origin, String ownership) {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("outlet", name);
        columns.put("origin", origin);
        columns.put("ownership", ownership);
        columns.values().removeIf(String::isEmpty);
        outlets.add(new Outlet(name, List.of(), List.of(), List.of(), columns, outlets.size() + 2));
        return this;
    }

    /** An article of ten plain words without hits. */
    Made article(String outlet, String event) {
        return article(outlet, event, 10, 0);
    }

    /** An article with so many loaded words among so many, each of its own entry. */
    Made article(String outlet, String event, int words, int hits) {
        return article(outlet, event, "", "word ".repeat(words), hits);
    }

    /**
     * An article.
     *
     * @param outlet empty for an unknown one
     * @param event empty when none was given
     * @param date empty when not known
     * @param words lemmas; one between quotation marks is quoted, one in capitals a name
     */
    Made article(String outlet, String event, String date, String words, int hits) {
        ArticleId id = new ArticleId(String.format(java.util.Locale.ROOT, "a%03d", articles.size()));
        String text = words;
        Optional<LocalDate> day = date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date));
        articles.add(new Article(
                id,
                id + ".txt",
                new ArticleText(text, List.of(), day),
                outlet.isEmpty() ? Inferred.unknown() : Inferred.of(outlet, Inferred.Ground.FOLDER, outlet),
                day.map(value -> Inferred.of(value, Inferred.Ground.FRONT_BLOCK, date))
                        .orElse(Inferred.unknown()),
                event.isEmpty() ? Optional.empty() : Optional.of(event),
                Optional.empty(),
                "0".repeat(64),
                List.of(0),
                List.of(1),
                List.of(),
                List.of()));
        List<Term> terms = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        int at = 0;
        for (String word : text.strip().split(" ")) {
            Span span = new Span(at, at + word.length());
            boolean quoted = word.startsWith("\"");
            String lemma = word.replace("\"", "");
            terms.add(new Term(
                    lemma.toLowerCase(java.util.Locale.ROOT),
                    span,
                    quoted ? Voice.QUOTED : Voice.OUTLET,
                    Zone.Kind.BODY,
                    lemma.equals("the"),
                    Character.isUpperCase(lemma.charAt(0)),
                    false));
            if (evidence.size() < hits) {
                evidence.add(new Evidence(
                        LOADED, "loaded", "entry " + evidence.size(), span, 0, Voice.OUTLET, Zone.Kind.BODY, ""));
            }
            at += word.length() + 1;
        }
        counts.add(new ArticleCounts(
                id,
                List.of(new Span(0, text.length())),
                terms,
                List.of(),
                Map.of(LOADED, evidence),
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

    /** An article annotated by hand, of no known event or date. */
    Made article(String outlet, Marked text) {
        article(outlet, "", "", text.annotated().document().text(), 0);
        ArticleId id = articles.get(articles.size() - 1).id();
        counts.set(counts.size() - 1, ArticleCounts.of(id, text.annotated(), List.of(LOADED_WORDS)));
        return this;
    }

    /** The five-article shape: origins of 2, 1, 1, 1 and 0 articles, no event and no date. */
    static Made five() {
        return new Made()
                .outlet("Tern", "East")
                .outlet("Gull", "East")
                .outlet("Crow", "North")
                .outlet("Wren", "South")
                .outlet("Lark", "West")
                .outlet("Swan", "Far")
                .article("Tern", "")
                .article("Gull", "")
                .article("Crow", "")
                .article("Wren", "")
                .article("Lark", "");
    }

    /**
     * Two origins of two outlets each that report two events alike, each outlet each event so often.
     *
     * @param hits loaded words in each article of the first origin; the second has none
     */
    static Made matched(int each, int hits) {
        Made made = new Made()
                .outlet("Tern", "East")
                .outlet("Gull", "East")
                .outlet("Crow", "North")
                .outlet("Wren", "North");
        for (String event : List.of("flood", "vote")) {
            for (int i = 0; i < each; i++) {
                made.article("Tern", event, 10, hits).article("Gull", event, 10, hits);
                made.article("Crow", event, 10, 0).article("Wren", event, 10, 0);
            }
        }
        return made;
    }

    Outlets outlets() {
        return new Outlets(outlets, List.of("outlet", "origin", "ownership"));
    }

    Findings findings() {
        return findings("origin");
    }

    Findings findings(String groupBy) {
        return Findings.of(
                new Corpus(
                        Path.of("corpus"),
                        articles,
                        List.of(),
                        outlets(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()),
                new ArticleTable(counts),
                List.of(LOADED_WORDS),
                new CompareSettings(groupBy, 7));
    }

    Groups groups() {
        return findings().groups();
    }
}
