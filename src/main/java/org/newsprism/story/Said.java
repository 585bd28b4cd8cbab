package org.newsprism.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsprism.actor.Actor;
import org.newsprism.corpus.Span;
import org.newsprism.profile.QuoteRow;

/** The words of one quotation, folded for comparison: those between quotation marks, of reported speech all. */
final class Said {

    /** Words in a run that is looked for (method M19: word 3-grams). */
    static final int RUN = 3;

    /** Speakers of stretches shorter than a run must be known to be the same, within this many days. */
    static final int SHORT_DAYS = 7;

    /** Two articles further apart than this quote different occasions. */
    static final int DAYS = 31;

    /** Distinct words that fit three into a gram. */
    private static final int BITS = 21;

    private static final long LAST_TWO = (1L << (2 * BITS)) - 1;

    private final int order;
    private final Optional<LocalDate> date;
    private final QuoteRow row;
    private final List<FoldedWord> words;
    /** The distinct runs of {@link #RUN} words, ascending; of a stretch of two words that pair. */
    private final long[] grams;

    private Said(int order, Optional<LocalDate> date, QuoteRow row, List<FoldedWord> words, long[] grams) {
        this.order = order;
        this.date = date;
        this.row = row;
        this.words = List.copyOf(words);
        this.grams = grams;
    }

    /**
     * Of a quotation.
     *
     * @param order of its article among all
     * @param ids a number for each folded word, filled as they come
     */
    static Said of(
            int order, Optional<LocalDate> date, QuoteRow row, List<FoldedWord> words, Map<String, Integer> ids) {
        int[] numbers = new int[words.size()];
        for (int i = 0; i < numbers.length; i++) {
            int next = ids.size() + 1;
            numbers[i] = ids.computeIfAbsent(words.get(i).folded(), word -> next) & ((1 << BITS) - 1);
        }
        int run = Math.min(RUN, numbers.length);
        long[] grams = new long[numbers.length - run + 1];
        for (int i = 0; i < grams.length; i++) {
            for (int j = i; j < i + run; j++) {
                grams[i] = (grams[i] << BITS) | numbers[j];
            }
        }
        return new Said(
                order,
                date,
                row,
                words,
                Arrays.stream(grams).sorted().distinct().toArray());
    }

    int order() {
        return order;
    }

    QuoteRow row() {
        return row;
    }

    List<FoldedWord> words() {
        return words;
    }

    long[] grams() {
        return grams;
    }

    /** Whether it has too few words for a run. */
    boolean brief() {
        return words.size() < RUN;
    }

    /** The pairs of neighbouring words, in which a brief stretch is looked for; made on demand. */
    long[] pairs() {
        if (brief()) {
            return grams;
        }
        List<Long> pairs = new ArrayList<>();
        for (long gram : grams) {
            pairs.add(gram >>> BITS);
            pairs.add(gram & LAST_TWO);
        }
        return pairs.stream().mapToLong(pair -> pair).sorted().distinct().toArray();
    }

    /** The share of its runs that stand in a stretch as long or longer, 0 to 1. */
    double containedIn(Said longer) {
        long[] theirs = brief() ? longer.pairs() : longer.grams;
        int found = 0;
        for (long gram : grams) {
            if (Arrays.binarySearch(theirs, gram) >= 0) {
                found++;
            }
        }
        return (double) found / grams.length;
    }

    /** Whether speaker and date allow that both give one utterance. */
    boolean mayBe(Said other) {
        long apart = date.isPresent() && other.date.isPresent()
                ? Math.abs(date.get().toEpochDay() - other.date.get().toEpochDay())
                : 0;
        boolean brief = brief() || other.brief();
        return brief
                ? apart <= SHORT_DAYS && sameSpeaker(row.actor(), other.row.actor())
                : apart <= DAYS && !contradict(row.actor(), other.row.actor());
    }

    /** One name, or a body and somebody of its side, who speaks for it. */
    private static boolean sameSpeaker(Optional<Actor> one, Optional<Actor> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        Actor a = one.get();
        Actor b = two.get();
        return a.name().equals(b.name())
                || (a.side().equals(b.side())
                        && !a.side().equals(Actor.UNKNOWN_SIDE)
                        && (a.role() == Actor.Role.INSTITUTION || b.role() == Actor.Role.INSTITUTION));
    }

    /**
     * Two different people by name, or two different sides. Who is not known, or a newspaper that hands words on, contradicts
     * nobody.
     */
    private static boolean contradict(Optional<Actor> one, Optional<Actor> two) {
        if (one.isEmpty() || two.isEmpty()) {
            return false;
        }
        Actor a = one.get();
        Actor b = two.get();
        if (a.name().equals(b.name()) || a.role() == Actor.Role.MEDIA || b.role() == Actor.Role.MEDIA) {
            return false;
        }
        boolean sides = !a.side().equals(Actor.UNKNOWN_SIDE)
                && !b.side().equals(Actor.UNKNOWN_SIDE)
                && !a.side().equals(b.side());
        return sides || (person(a) && person(b));
    }

    private static boolean person(Actor actor) {
        return actor.naming() == Actor.Naming.NAMED && actor.role() != Actor.Role.INSTITUTION;
    }

    /** The article's words from one of ours to another, punctuation between them too. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        int offset = row.quote().content().start();
        for (int i = from; i < to; i++) {
            Span word = words.get(i).span();
            if (i > from) {
                text.append(
                        words.get(i).stretch() == words.get(i - 1).stretch()
                                ? row.text().substring(words.get(i - 1).span().end() - offset, word.start() - offset)
                                : " … ");
            }
            text.append(row.text(), word.start() - offset, word.end() - offset);
        }
        return text.toString().replaceAll("[\\s\\u00A0]++", " ");
    }
}
