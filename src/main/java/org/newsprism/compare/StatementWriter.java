package org.newsprism.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.framing.FeatureId;
import org.newsprism.profile.QuoteRow;
import org.newsprism.profile.Share;
import org.newsprism.profile.Tally;
import org.newsprism.voice.ReportingVerb.Stance;
import org.newsprism.voice.Voice;

/** Writes what may and may not be said, from the numbers. */
final class StatementWriter {

    private static final FeatureId LOADED_WORDS = new FeatureId("loaded-words");

    /** Sides named in a sentence. */
    private static final int MOST_SIDES = 4;

    private final List<CountedArticle> articles;
    private final Groups groups;
    private final Identification identification;
    private final List<ArticleVoices> voices;
    private final List<FeatureFindings> features;
    private final VerbFindings verbs;

    StatementWriter(
            List<CountedArticle> articles,
            Groups groups,
            Identification identification,
            List<ArticleVoices> voices,
            List<FeatureFindings> features,
            VerbFindings verbs) {
        this.articles = articles;
        this.groups = groups;
        this.identification = identification;
        this.voices = voices;
        this.features = features;
        this.verbs = verbs;
    }

    Statements write() {
        return new Statements(List.of(speakers(), order(), wording()), List.of(effect(), reach(), meaning()));
    }

    /** Who is given how many words. */
    private String speakers() {
        List<QuoteRow> quotes =
                voices.stream().flatMap(voice -> voice.quotes().stream()).toList();
        String where = "In " + Wording.count(articles.size(), "article", "articles") + " ";
        if (quotes.isEmpty()) {
            return where + "no quotation with a speaker was found.";
        }
        List<Share> sides = Share.bySide(quotes);
        long words = sides.stream().mapToLong(Share::words).sum();
        Share most = sides.get(0);
        long unresolved = sides.stream()
                .filter(side -> side.name().equals(QuoteRow.UNRESOLVED))
                .mapToLong(Share::attributions)
                .sum();
        return where
                + Wording.count(quotes.size(), "quotation is attributed", "quotations are attributed")
                + "; of their " + Wording.count(words, "word, ", "words, ")
                + Wording.share(most.words(), words) + " are given to speakers "
                + speakersOf(most.name())
                + "; the speaker of " + Wording.of(unresolved, quotes.size())
                + " quotations is unresolved.";
    }

    private static String speakersOf(String side) {
        return switch (side) {
            case QuoteRow.UNRESOLVED -> "who could not be resolved";
            case Actor.UNKNOWN_SIDE -> "whose side is not known";
            default -> "of the side " + side;
        };
    }

    private static String speaking(String side) {
        return switch (side) {
            case QuoteRow.UNRESOLVED -> "somebody unresolved";
            case Actor.UNKNOWN_SIDE -> "a side not known";
            default -> side;
        };
    }

    /** Who speaks first and last. */
    private String order() {
        Map<String, Integer> first = new LinkedHashMap<>();
        Map<String, Integer> last = new LinkedHashMap<>();
        int speaking = 0;
        for (ArticleVoices voice : voices) {
            Optional<QuoteRow> opening = voice.prominence().first();
            if (opening.isPresent()) {
                speaking++;
                first.merge(opening.get().side(), 1, Integer::sum);
                voice.prominence().last().ifPresent(row -> last.merge(row.side(), 1, Integer::sum));
            }
        }
        if (speaking == 0) {
            return "No article has a first or a last source.";
        }
        return "Of " + Wording.count(speaking, "article", "articles") + " with a source, the first one speaks for "
                + sides(first) + "; the last one for " + sides(last) + ".";
    }

    /** {@code Norland in 3, Sudland in 1 and other sides in 2}, the most frequent first. */
    private static String sides(Map<String, Integer> sides) {
        List<Map.Entry<String, Integer>> sorted = sides.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Integer> entry) -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .toList();
        // One side more is named rather than called the others.
        int named = sorted.size() <= MOST_SIDES + 1 ? sorted.size() : MOST_SIDES;
        List<String> told = new ArrayList<>();
        for (Map.Entry<String, Integer> entry : sorted.subList(0, named)) {
            told.add(speaking(entry.getKey()) + " in " + entry.getValue());
        }
        if (named < sorted.size()) {
            told.add("other sides in "
                    + sorted.subList(named, sorted.size()).stream()
                            .mapToInt(Map.Entry::getValue)
                            .sum());
        }
        return Wording.list(told);
    }

    /** Words of the list in the outlets' own words beside quoted ones; where the list was not run, reporting verbs. */
    private String wording() {
        Optional<FeatureFindings> loaded = features.stream()
                .filter(feature -> feature.id().equals(LOADED_WORDS))
                .findFirst();
        if (loaded.isEmpty()) {
            return verbs();
        }
        Tally own = sum(loaded.get(), Voice.OUTLET);
        Tally quoted = sum(loaded.get(), Voice.QUOTED);
        return "The outlets' own words hold "
                + Wording.count(own.count(), "word", "words") + " of the list of loaded words ("
                + Wording.one(own.perThousand()) + " per 1,000), the words they quote "
                + Wording.count(quoted.count(), "word", "words") + " ("
                + Wording.one(quoted.perThousand()) + " per 1,000). " + verbs();
    }

    private String verbs() {
        long all = verbs.byArticle().stream().mapToLong(VerbRow::total).sum();
        long distance = verbs.byArticle().stream()
                .mapToLong(row -> row.of(Stance.DISTANCE).size())
                .sum();
        return "Of " + Wording.count(all, "reporting verb, ", "reporting verbs, ") + distance
                + (distance == 1 ? " keeps" : " keep") + " a distance from what is said.";
    }

    private Tally sum(FeatureFindings feature, Voice voice) {
        return articles.stream()
                .map(article -> feature.cell(voice, article).tally())
                .reduce(Tally.NONE, Tally::plus);
    }

    /** The verdict. */
    private String effect() {
        return switch (identification.verdict()) {
            case NOT_IDENTIFIABLE ->
                "That a difference between groups comes from their " + groups.column()
                        + ": it is NOT IDENTIFIABLE here, for the reasons given with the verdict.";
            case PARTLY ->
                "That every difference between groups comes from their " + groups.column() + ": it is only partly"
                        + " identifiable here, for the reasons given with the verdict.";
            case IDENTIFIABLE ->
                "Why groups that report the same events differ: these numbers show that they do, not what"
                        + " moved their writers.";
        };
    }

    /** What the numbers of articles do not reach. */
    private String reach() {
        List<String> parts = new ArrayList<>();
        List<String> single = groups.filled().stream()
                .filter(group -> group.n() == 1)
                .map(Group::name)
                .toList();
        if (!single.isEmpty()) {
            parts.add(
                    single.size() == 1
                            ? "the one article of " + single.get(0) + " speaks for itself only"
                            : "each single article (" + Wording.list(single) + ") speaks for itself only");
        }
        List<String> few = groups.filled().stream()
                .filter(group -> group.n() > 1 && group.n() < Estimate.ARTICLES_FOR_AN_INTERVAL)
                .map(group -> group.name() + " (" + group.n() + ")")
                .toList();
        if (!few.isEmpty()) {
            parts.add("with so few articles of " + Wording.list(few) + " no interval can be given");
        }
        double lowest = PFloors.of(groups, identification).stream()
                .mapToDouble(PFloor::floor)
                .min()
                .orElse(1);
        if (groups.filled().size() > 1 && lowest > Significance.LEVEL) {
            parts.add("no test on these articles could reach a p below " + String.format(Locale.ROOT, "%.2f", lowest));
        }
        return "Anything about outlets or countries beyond the "
                + Wording.count(articles.size(), "article", "articles") + " read"
                + (parts.isEmpty()
                        ? ": how they were chosen decides what they stand for."
                        : ": " + String.join("; ", parts) + ".");
    }

    private static String meaning() {
        return "Whether anything said is true, or what anybody meant: only words were counted, and what was not found is"
                + " \"not mentioned in this text\", no more.";
    }
}
