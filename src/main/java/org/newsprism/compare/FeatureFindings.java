package org.newsprism.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.framing.Definition;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.Hit;
import org.newsprism.profile.Tally;
import org.newsprism.voice.Voice;

/**
 * One feature over a corpus: its count and base for any label, voice, article or group, each with the places behind it.
 *
 * @param id its name in data files
 * @param definition what it counts
 * @param labels the labels of its tables in order: those of the definition, or those found, by the alphabet
 * @param articles all articles, in the corpus's order
 * @param seed of the bootstrap
 */
public record FeatureFindings(
        FeatureId id, Definition definition, List<String> labels, List<CountedArticle> articles, long seed) {

    public FeatureFindings {
        labels = List.copyOf(labels);
        articles = List.copyOf(articles);
    }

    static FeatureFindings of(FeatureId id, Definition definition, List<CountedArticle> articles, long seed) {
        Set<String> labels = new LinkedHashSet<>(definition.labels());
        articles.stream()
                .flatMap(article -> article.counts().found(id).stream())
                .map(Evidence::label)
                .sorted()
                .forEach(labels::add);
        return new FeatureFindings(id, definition, List.copyOf(labels), articles, seed);
    }

    private static final FeatureId SCARE_QUOTES = new FeatureId("scare-quotes");

    /**
     * The voices in which groups are compared. Words of a list count in the outlet's own words only, for a quoted word is
     * its speaker's; clauses and variants in all but quoted words (M12); quotations in every voice.
     */
    public Set<Voice> comparedIn() {
        return switch (definition.base()) {
            case WORDS -> id.equals(SCARE_QUOTES) ? Set.of(Voice.OUTLET, Voice.SCARE) : Set.of(Voice.OUTLET);
            case CLAUSES, SAME_SET, WHOLE -> Set.of(Voice.OUTLET, Voice.REPORTED, Voice.SCARE);
            case QUOTATIONS -> ArticleCounts.EVERY_VOICE;
        };
    }

    /** Its count in an article under all labels, in every voice. */
    public Cell total(CountedArticle article) {
        return cell(List.of(article), Optional.empty(), ArticleCounts.EVERY_VOICE);
    }

    /** Its count in a group under all labels, in every voice. */
    public Cell total(Group group) {
        return cell(group.articles(), Optional.empty(), ArticleCounts.EVERY_VOICE);
    }

    /** Its count in an article under a label, in every voice. */
    public Cell cell(String label, CountedArticle article) {
        return cell(List.of(article), Optional.of(label), ArticleCounts.EVERY_VOICE);
    }

    /** Its count in a group under a label, in every voice. */
    public Cell cell(String label, Group group) {
        return cell(group.articles(), Optional.of(label), ArticleCounts.EVERY_VOICE);
    }

    /** Its count in an article under all labels, in one voice; where the base is words, of the words in that voice. */
    public Cell cell(Voice voice, CountedArticle article) {
        return cell(List.of(article), Optional.empty(), Set.of(voice));
    }

    /** Its count in a group under all labels, in one voice. */
    public Cell cell(Voice voice, Group group) {
        return cell(group.articles(), Optional.empty(), Set.of(voice));
    }

    /** Its count in any articles, under a label or all, in some voices. */
    public Cell cell(List<CountedArticle> among, Optional<String> label, Set<Voice> voices) {
        Tally tally = Tally.NONE;
        List<Hit> hits = new ArrayList<>();
        for (CountedArticle article : among) {
            tally = tally.plus(article.counts().tally(id, definition.base(), label, voices));
            article.counts().found(id, label, voices).forEach(found -> hits.add(new Hit(article.id(), found)));
        }
        return new Cell(tally, hits);
    }

    /** The concepts of a set of variants, each with its labels; a feature of another kind has one set, under its title. */
    public Map<String, List<String>> sets() {
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String label : labels) {
            String set = definition.base() == Definition.Base.SAME_SET ? ArticleCounts.set(label) : definition.title();
            sets.computeIfAbsent(set, name -> new ArrayList<>()).add(label);
        }
        sets.replaceAll((name, members) -> List.copyOf(members));
        return java.util.Collections.unmodifiableMap(sets);
    }

    /** The labels under which groups are compared: each alone where labels share a base, else all together. */
    public List<Optional<String>> comparedLabels() {
        return definition.base() == Definition.Base.WORDS || definition.base() == Definition.Base.CLAUSES
                ? List.of(Optional.empty())
                : labels.stream().map(Optional::of).toList();
    }

    /** Its name under a label in a table: {@code Sources: unnamed}, and of a variant its concept: {@code the deal: purchase}. */
    public String title(Optional<String> label) {
        if (definition.base() == Definition.Base.SAME_SET && label.isPresent()) {
            return label.get().replaceFirst(":(?! )", ": ");
        }
        return definition.title()
                + label.map(name -> ": " + name.substring(name.indexOf(':') + 1))
                        .orElse("");
    }

    /** What its rates are told in: {@code per 1,000 words}, or a share of its base. */
    public String unit() {
        return definition.base() == Definition.Base.WORDS
                ? "per 1,000 words"
                : "share of " + definition.base().label();
    }

    /** The rate of a tally in {@link #unit()}; NaN when it has no base. */
    public double rate(Tally tally) {
        return definition.base() == Definition.Base.WORDS ? tally.perThousand() : tally.rate();
    }

    /** The rate in a group under a label or all, in the voices it is compared in. */
    public Estimate estimate(Group group, Optional<String> label) {
        return Estimates.of(this, group, label, comparedIn());
    }

    /** The rate in a group as a reader may see it. */
    public Estimate estimate(Group group, Optional<String> label, Set<Voice> voices) {
        return Estimates.of(this, group, label, voices);
    }
}
