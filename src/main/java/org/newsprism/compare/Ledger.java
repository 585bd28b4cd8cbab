package org.newsprism.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.newsprism.framing.Evidence;
import org.newsprism.framing.FeatureId;
import org.newsprism.profile.Hit;
import org.newsprism.profile.QuoteRow;

/**
 * The number of every place found and every quotation, and which of them a report prints. Places are numbered {@code E1},
 * {@code E2}, … by feature, label, group and article; quotations {@code Q1}, {@code Q2}, … by article.
 *
 * <p>A small corpus prints all. A large one prints a few of each feature, label and group, drawn by the seed; the files have
 * the rest under the same numbers.
 */
public final class Ledger {

    /** Up to this many places all are printed. */
    static final int PRINT_ALL = 900;

    /** How many places of each feature, label and group are printed of a larger number. */
    public static final int SAMPLE = 2;

    /** Features whose evidence is a quotation: their numbers lead to the list of quotations. */
    private static final List<String> ABOUT_QUOTES =
            List.of("quotations", "sources", "reporting-verbs", "scare-quotes");

    /** A place found, with its number. */
    public record Entry(String number, CountedArticle article, Evidence evidence, boolean printed) {}

    /** A quotation, with its number. */
    public record QuoteEntry(String number, CountedArticle article, QuoteRow row, boolean printed) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<QuoteEntry> quotes = new ArrayList<>();
    private final Map<Hit, Entry> byHit = new HashMap<>();
    private final Map<QuoteRow, QuoteEntry> byQuote = new HashMap<>();
    private final Map<Hit, QuoteRow> quoteOf = new HashMap<>();

    private Ledger() {}

    /** Numbers everything in the findings. */
    public static Ledger of(Findings findings) {
        Ledger index = new Ledger();
        SplittableRandom random = new SplittableRandom(findings.settings().seed());
        index.numberQuotes(findings, random);
        index.numberEvidence(findings, random);
        return index;
    }

    private void numberQuotes(Findings findings, SplittableRandom random) {
        List<CountedArticle> articles = ordered(findings);
        int all = articles.stream()
                .mapToInt(article -> article.counts().quotes().size())
                .sum();
        for (CountedArticle article : articles) {
            List<QuoteRow> rows = article.counts().quotes();
            List<Boolean> printed = drawn(rows.size(), all <= PRINT_ALL, random);
            for (int i = 0; i < rows.size(); i++) {
                QuoteEntry entry = new QuoteEntry("Q" + (quotes.size() + 1), article, rows.get(i), printed.get(i));
                quotes.add(entry);
                byQuote.put(rows.get(i), entry);
            }
        }
    }

    private void numberEvidence(Findings findings, SplittableRandom random) {
        List<CountedArticle> articles = ordered(findings);
        long all = 0;
        for (FeatureFindings feature : findings.features()) {
            if (!ABOUT_QUOTES.contains(feature.id().value())) {
                all += articles.stream()
                        .mapToLong(a -> a.counts().found(feature.id()).size())
                        .sum();
            }
        }
        for (FeatureFindings feature : findings.features()) {
            boolean quoted = ABOUT_QUOTES.contains(feature.id().value());
            for (List<Hit> cell : cells(articles, feature)) {
                List<Boolean> printed = drawn(cell.size(), all <= PRINT_ALL, random);
                for (int i = 0; i < cell.size(); i++) {
                    Hit hit = cell.get(i);
                    CountedArticle article = findings.article(hit.article());
                    Entry entry =
                            new Entry("E" + (entries.size() + 1), article, hit.evidence(), !quoted && printed.get(i));
                    entries.add(entry);
                    byHit.put(hit, entry);
                    if (quoted) {
                        quoteAt(article, hit.evidence()).ifPresent(row -> quoteOf.put(hit, row));
                    }
                }
            }
        }
    }

    /** What a feature found, in one list a label and group, in the order of labels and articles. */
    private static List<List<Hit>> cells(List<CountedArticle> articles, FeatureFindings feature) {
        Map<String, Map<String, List<Hit>>> byLabel = new HashMap<>();
        for (CountedArticle article : articles) {
            for (Evidence found : article.counts().found(feature.id())) {
                byLabel.computeIfAbsent(found.label(), label -> new LinkedHashMap<>())
                        .computeIfAbsent(article.group().orElse(""), group -> new ArrayList<>())
                        .add(new Hit(article.id(), found));
            }
        }
        return feature.labels().stream()
                .flatMap(label -> byLabel.getOrDefault(label, Map.of()).values().stream())
                .toList();
    }

    private static Optional<QuoteRow> quoteAt(CountedArticle article, Evidence evidence) {
        return article.counts().quotes().stream()
                .filter(row -> row.quote().content().overlaps(evidence.span())
                        || row.quote()
                                .cue()
                                .filter(cue -> cue.span().overlaps(evidence.span()))
                                .isPresent()
                        || row.quote()
                                .speaker()
                                .filter(words -> words.overlaps(evidence.span()))
                                .isPresent())
                .findFirst();
    }

    /** The articles by group, those without one last; the order of everything that is printed by article. */
    public static List<CountedArticle> ordered(Findings findings) {
        List<CountedArticle> ordered = new ArrayList<>();
        findings.groups().all().forEach(group -> ordered.addAll(group.articles()));
        findings.groups().ungrouped().forEach(left -> ordered.add(left.article()));
        return ordered;
    }

    private static List<Boolean> drawn(int size, boolean all, SplittableRandom random) {
        List<Boolean> printed = new ArrayList<>();
        int left = SAMPLE;
        for (int i = 0; i < size; i++) {
            // Selection sampling: each place has the same chance, and the order stays.
            boolean take = all || random.nextInt(size - i) < left;
            if (take && !all) {
                left--;
            }
            printed.add(take);
        }
        return printed;
    }

    /** Every place found, in the order of its number. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** Every quotation, in the order of its number. */
    public List<QuoteEntry> quotes() {
        return List.copyOf(quotes);
    }

    /** The places of one feature. */
    public List<Entry> entries(FeatureId feature) {
        return entries.stream()
                .filter(entry -> entry.evidence().feature().equals(feature))
                .toList();
    }

    /** Whether the report prints all, or a sample. */
    public boolean complete() {
        return quotes.stream().allMatch(QuoteEntry::printed)
                && entries.stream()
                        .allMatch(entry -> entry.printed()
                                || ABOUT_QUOTES.contains(
                                        entry.evidence().feature().value()));
    }

    /** The entry of a place found. */
    public Optional<Entry> entry(Hit hit) {
        return Optional.ofNullable(byHit.get(hit));
    }

    /** The entry of a quotation. */
    public Optional<QuoteEntry> quote(QuoteRow row) {
        return Optional.ofNullable(byQuote.get(row));
    }

    /** The quotation that a place found is part of, for features that count quotations. */
    public Optional<QuoteEntry> quoteOf(Hit hit) {
        return Optional.ofNullable(quoteOf.get(hit)).flatMap(this::quote);
    }

    /** Whether a feature's evidence is a quotation, and printed as one. */
    public static boolean aboutQuotes(FeatureId feature) {
        return ABOUT_QUOTES.contains(feature.value());
    }
}
