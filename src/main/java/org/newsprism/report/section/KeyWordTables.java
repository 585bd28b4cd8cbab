package org.newsprism.report.section;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprism.compare.CountedArticle;
import org.newsprism.compare.Group;
import org.newsprism.compare.KeyUnit;
import org.newsprism.compare.KeyWord;
import org.newsprism.compare.KeyWords;
import org.newsprism.compare.Keyness;
import org.newsprism.compare.KeynessTables;
import org.newsprism.corpus.ArticleId;
import org.newsprism.report.Block;
import org.newsprism.report.Chart;
import org.newsprism.report.Inline;
import org.newsprism.voice.Voice;

/** The words, phrases and names that set a group apart: each article a dot, and the figures to doubt them by. */
final class KeyWordTables {

    /** Rows of a group in each chart or table; the rest is in {@code keyness.csv}. */
    private static final int CHARTED = 5;

    private static final int WORTH_A_CHART = 3;
    private static final int WORDS = 8;
    private static final int FLAGGED = 3;
    private static final int OF_ONE_ARTICLE = 5;
    private static final int PHRASES = 3;

    private static final String REST = " More rows in keyness.csv.";
    private static final String KEY =
            "Where: the first article with its line and + further articles, each leading to a sentence in section 13; all in concordance.csv. * one article accounts for it. ζ: weighted log-odds; ranks, and is no test. Uses: in the outlets’ own voice, + further"
                    + " uses in quoted or reported speech, which nothing here counts. Rate: uses per 1,000 words; else: in all other"
                    + " articles. Art.: articles with it. LogR: Log Ratio, +1 is twice as often. LRC: the end of the Log Ratio’s 95%"
                    + " interval nearest to zero, shared among all tested; 0 when it includes zero.";
    private static final String MORE =
            " Top: largest share of its uses in one article. G²: 4-cell log-likelihood. DP: DPnorm, 0 spread as the words are, 1"
                    + " all in the shortest article. L1O: whether it stays above the others with any one article left out.";

    private final Material material;
    private final KeynessTables tables;
    private final List<Group> groups;

    KeyWordTables(Material material) {
        this.material = material;
        this.tables = material.findings().keyness();
        this.groups = material.findings().groups().filled();
    }

    void write(List<Block> blocks) {
        Keyness words = tables.words();
        blocks.add(new Block.Heading("keyness", "Words that set a group apart"));
        blocks.add(Prose.paragraph(
                "Words that a group’s outlets use in their own voice more than all other articles do. Names, numbers and"
                        + " function words are left out. The score ranks; it is no test. A word of which one article has more than half, or"
                        + " that no second article has, says something of that article only and is marked. "
                        + Figures.count(words.tested()) + " words, found " + words.leastCount()
                        + " times or more, were looked at. " + FeatureTables.band(material.findings())));
        if (words.groups().isEmpty()) {
            blocks.add(Prose.paragraph("Fewer than two groups have articles, so there is nothing to set apart."));
            return;
        }
        List<Group> single = new ArrayList<>();
        int number = 0;
        for (Group group : groups) {
            if (group.n() == 1) {
                single.add(group);
            } else if (words.of(group).isPresent()) {
                group(group, words.of(group).get(), ++number, blocks);
            }
        }
        if (!single.isEmpty()) {
            blocks.add(table(
                    "keyness-single",
                    "Words of groups of one article: each says something of that article only.",
                    words,
                    single,
                    OF_ONE_ARTICLE,
                    (number == 0 ? KEY : "Columns as above.") + REST));
        }
        several(
                "keyness-phrases",
                "Phrases of two to four words that set a group apart; names and numbers break a phrase.",
                tables.of(KeyUnit.PHRASE, Voice.OUTLET),
                blocks);
        several(
                "keyness-names",
                "Names that set a group apart: an actor’s aliases and titles, and a country’s adjectives and capital, are"
                        + " counted as one.",
                tables.of(KeyUnit.NAME, Voice.OUTLET),
                blocks);
    }

    private void group(Group group, KeyWords words, int number, List<Block> blocks) {
        List<KeyWord> shared =
                words.all().stream().filter(word -> !word.singleArticle()).toList();
        List<KeyWord> flagged = words.all().stream()
                .filter(KeyWord::singleArticle)
                .limit(FLAGGED)
                .toList();
        if (shared.isEmpty() && flagged.isEmpty()) {
            blocks.add(Prose.paragraph("No word sets " + group.scope() + " apart."));
            return;
        }
        if (shared.size() >= WORTH_A_CHART) {
            blocks.add(chart(group, shared.stream().limit(CHARTED).toList(), number));
        }
        TableDraft table = draft(
                "keyness-table-" + number,
                "Words of " + group.title() + ": "
                        + (shared.isEmpty()
                                ? "none stands in two articles without one having more than half of it. Words of one article:"
                                : "those of two articles or more, then those that one article accounts for."));
        Stream.concat(shared.stream().limit(WORDS), flagged.stream())
                .forEach(word -> table.row(Optional.empty(), full(word)));
        blocks.add(table.note((number == 1 ? KEY + MORE + REST : "Columns as above.") + noise(words) + limits(words))
                .table());
    }

    private static String noise(KeyWords words) {
        return words.noise().isEmpty()
                ? ""
                : " Two halves of this same group reach a ζ of "
                        + Figures.score(words.noise().getAsDouble())
                        + " in 95 of 100 splits: below that lies nothing to find.";
    }

    private static String limits(KeyWords words) {
        String limits = Names.limits(words.cautions());
        return limits.equals(Figures.NOTHING) ? "" : " Limits: " + limits + ".";
    }

    /** Every article that has the word a dot; those without stand at zero and are counted in the label. */
    private Block chart(Group group, List<KeyWord> words, int number) {
        List<Chart.DotRow> rows = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (KeyWord word : words) {
            List<Chart.Dot> dots = new ArrayList<>();
            rates(group.articles(), word).forEach((article, rate) -> dots.add(new Chart.Dot(0, rate, article)));
            for (Group other : groups) {
                if (!other.name().equals(group.name())) {
                    rates(other.articles(), word).forEach((article, rate) -> dots.add(new Chart.Dot(1, rate, article)));
                }
            }
            rows.add(new Chart.DotRow(
                    word.key() + ": " + word.spread().articles() + " of " + group.n() + ", else " + word.restRange(),
                    dots));
            told.add(word.key() + " " + Figures.of(word.count(), "use", "uses") + " in "
                    + Figures.of(word.spread().articles(), "article", "articles") + ", " + Figures.count(word.rest())
                    + " in all others");
        }
        String caption = "Words of " + group.title()
                + " and of all other articles, uses per 1,000 words in the outlet’s own voice. Each dot is one article that has the"
                + " word; behind the word, how many have it. ";
        return new Block.Figure(
                "keyness-" + number,
                new Chart.Dots("per 1,000 words of the outlet’s own", List.of(group.name(), "all others"), rows),
                caption + FeatureTables.band(material.findings()),
                caption + String.join("; ", told) + ".",
                Optional.empty());
    }

    private static Map<String, Double> rates(List<CountedArticle> articles, KeyWord word) {
        Map<String, Double> rates = new LinkedHashMap<>();
        for (CountedArticle article : articles) {
            long words = 0;
            long uses = 0;
            for (var term : article.counts().words()) {
                if (term.voice() == Voice.OUTLET) {
                    words++;
                    uses += KeyUnit.isWord(term) && term.lemma().equals(word.key()) ? 1 : 0;
                }
            }
            if (uses > 0) {
                rates.put(article.label(), 1000.0 * uses / words);
            }
        }
        return rates;
    }

    private void several(String id, String caption, Keyness keyness, List<Block> blocks) {
        String self = groups.stream()
                .map(group -> self(group, keyness))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        boolean any = groups.stream()
                .flatMap(group -> keyness.of(group).stream())
                .anyMatch(words -> words.all().stream().anyMatch(word -> !word.self()));
        if (any) {
            blocks.add(table(
                    id,
                    caption,
                    keyness,
                    groups,
                    PHRASES,
                    (self.isEmpty() ? "" : "Groups naming themselves, listed apart: " + self + ". ")
                            + "Columns as above." + REST));
        }
    }

    private static String self(Group group, Keyness keyness) {
        String words = keyness.of(group).stream()
                .flatMap(found -> found.all().stream())
                .filter(KeyWord::self)
                .map(word -> word.key() + " " + Figures.count(word.count()))
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : group.title() + ": " + words;
    }

    private Block table(String id, String caption, Keyness keyness, List<Group> of, int most, String note) {
        String first = keyness.unit() == KeyUnit.WORD ? "Word" : keyness.unit() == KeyUnit.NAME ? "Name" : "Phrase";
        TableDraft table = new TableDraft(id, caption)
                .wide("Group", 17)
                .wide(first, 18)
                .numbers("ζ", "Uses", "Rate", "else", "Art.", "LogR", "LRC")
                .wide("Where", 20);
        for (Group group : of) {
            boolean begins = true;
            for (KeyWord word : best(keyness.of(group).map(KeyWords::all).orElse(List.of()), most)) {
                table.row(Optional.empty(), brief(begins ? group.title() : "", word, group.n() == 1));
                begins = false;
            }
        }
        return table.note(note).table();
    }

    /** Those of two articles or more first. */
    private static List<KeyWord> best(List<KeyWord> words, int most) {
        return Stream.concat(
                        words.stream().filter(word -> !word.singleArticle()),
                        words.stream().filter(KeyWord::singleArticle))
                .filter(word -> !word.self())
                .limit(most)
                .toList();
    }

    private static TableDraft draft(String id, String caption) {
        return new TableDraft(id, caption)
                .wide("Word", 14)
                .numbers("ζ", "Uses", "Rate", "else", "Art.", "Top", "LogR", "LRC", "G²", "DP", "L1O")
                .wide("Where", 21);
    }

    private List<Object> full(KeyWord word) {
        return List.of(
                word.key() + (word.singleArticle() ? " *" : ""),
                Figures.score(word.zeta()),
                uses(word),
                Figures.rate(word.perThousand()),
                Figures.rate(word.restPerThousand()),
                articles(word),
                Figures.percent(word.spread().largestShare()),
                Figures.signed(word.effect().logRatio()),
                Figures.signed(word.effect().conservative()),
                Figures.rate(word.effect().g2()),
                Figures.score(word.spread().dpNorm()),
                word.stable() ? "yes" : "no",
                ArticleLines.of(material, places(word)));
    }

    /** @param one whether the group has one article, and marking its words would mark all */
    private List<Object> brief(String group, KeyWord word, boolean one) {
        return List.of(
                group,
                word.key() + (word.singleArticle() && !one ? " *" : ""),
                Figures.score(word.zeta()),
                uses(word),
                Figures.rate(word.perThousand()),
                Figures.rate(word.restPerThousand()),
                articles(word),
                Figures.signed(word.effect().logRatio()),
                Figures.signed(word.effect().conservative()),
                ArticleLines.of(material, places(word)));
    }

    private Inline uses(KeyWord word) {
        long more = word.elsewhere().reported() + word.elsewhere().quoted();
        String uses = Figures.count(word.count()) + (more == 0 ? "" : "+" + Figures.count(more));
        return at(uses, word);
    }

    private Inline articles(KeyWord word) {
        return at(Figures.count(word.spread().articles()), word);
    }

    /** Words that lead to a key word's first place. */
    private Inline at(String words, KeyWord word) {
        KeyWord.Place first = word.places().get(0);
        return material.evidence().sentence(words, material.findings().article(first.article()), first.span());
    }

    private static List<ArticleLines.Place> places(KeyWord word) {
        List<ArticleLines.Place> places = new ArrayList<>();
        for (KeyWord.Place place : word.places()) {
            ArticleId article = place.article();
            places.add(new ArticleLines.Place(article, place.span()));
        }
        return places;
    }
}
