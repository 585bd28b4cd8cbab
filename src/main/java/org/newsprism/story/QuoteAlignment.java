package org.newsprism.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.profile.QuoteRow;

/**
 * Finds the same utterance in different articles (method M19). Two stretches are one utterance when at least {@link #LEAST} of
 * the shorter one's word 3-grams stand in the longer, numbers and names folded, and speaker and date do not contradict.
 *
 * <p>Words between quotation marks are compared, of indirect speech all words. A stretch of two words has no 3-gram: its pair
 * must stand in the longer stretch, and both must have the same resolved speaker. Longest first, each stretch joins the
 * utterance whose longest version holds most of it, or begins one. Work and memory are in proportion to the words quoted.
 */
public final class QuoteAlignment {

    /** The least share of the shorter stretch's 3-grams in the longer. */
    public static final double LEAST = 0.6;

    /**
     * An article whose quotations are aligned.
     *
     * @param counts what was found in it
     * @param date when it was published, if known
     */
    public record Source(ArticleCounts counts, Optional<LocalDate> date) {}

    private final List<Said> longest = new ArrayList<>();
    private final List<List<Said>> members = new ArrayList<>();
    private final GramIndex runs = new GramIndex();
    private final GramIndex pairs = new GramIndex();

    /** Runs that may stand in two articles; no other needs a place in the index. */
    private final SharedGrams shared;
    /** The pairs of brief stretches; no other is looked for. */
    private final Set<Long> briefPairs = new HashSet<>();

    private QuoteAlignment(List<Said> all) {
        shared = SharedGrams.of(all);
        all.stream().filter(Said::brief).forEach(said -> briefPairs.add(said.grams()[0]));
    }

    /** The utterances that two articles or more give; those in most articles first, then the longest. */
    public static List<Utterance> of(List<Source> sources) {
        List<Said> all = new ArrayList<>();
        Map<String, Integer> ids = new HashMap<>();
        for (int order = 0; order < sources.size(); order++) {
            Source source = sources.get(order);
            Stretches stretches = new Stretches(source.counts());
            for (QuoteRow row : source.counts().attributed()) {
                List<FoldedWord> words = stretches.of(row);
                if (!words.isEmpty()) {
                    all.add(Said.of(order, source.date(), row, words, ids));
                }
            }
        }
        // Stable: of equal length the earlier article's comes first.
        all.sort(Comparator.comparingInt((Said said) -> -said.words().size()));
        QuoteAlignment alignment = new QuoteAlignment(all);
        all.forEach(alignment::place);
        return alignment.utterances();
    }

    private void place(Said said) {
        Optional<Integer> home = home(said);
        if (home.isPresent()) {
            members.get(home.get()).add(said);
            return;
        }
        int number = longest.size();
        longest.add(said);
        members.add(new ArrayList<>(List.of(said)));
        if (!said.brief()) {
            runs.add(Arrays.stream(said.grams()).filter(shared::contains).toArray(), number);
        }
        // Only quoted words: reported speech of two words would be anybody's.
        if (!said.row().quote().quoted().isEmpty()) {
            pairs.add(Arrays.stream(said.pairs()).filter(briefPairs::contains).toArray(), number);
        }
    }

    private Optional<Integer> home(Said said) {
        Map<Integer, Integer> nominated = (said.brief() ? pairs : runs).with(said.grams());
        int best = -1;
        double most = 0;
        for (int candidate : nominated.keySet().stream().sorted().toList()) {
            Said longer = longest.get(candidate);
            double contained = said.containedIn(longer);
            if (contained >= LEAST && contained > most && said.mayBe(longer)) {
                best = candidate;
                most = contained;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private List<Utterance> utterances() {
        List<Utterance> found = new ArrayList<>();
        for (List<Said> said : members) {
            if (said.stream().mapToInt(Said::order).distinct().count() > 1) {
                found.add(Utterance.of(said));
            }
        }
        found.sort(Comparator.comparingInt(
                        (Utterance utterance) -> -utterance.versions().size())
                .thenComparingInt(utterance -> -utterance.words()));
        return List.copyOf(found);
    }
}
