package org.newsprism.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.newsprism.story.SharedText;
import org.newsprism.story.TextReuse;

/**
 * Looks for shared passages in texts that were made up, and prints how many that were planted it found, with what processor
 * time and memory. The words of a text are drawn by Zipf's law; one text in three has a stock phrase; one in twenty copies sixty
 * words of an earlier one, and one in twenty eight. The same number of texts are the same texts.
 */
public final class ReuseBench {

    private static final int WORDS = 300;
    private static final int VOCABULARY = 30_000;
    private static final int STOCK = 1_000;
    private static final int EVERY = 20;
    private static final int LONG_RUN = 60;
    private static final int SHORT_RUN = TextReuse.SURE;

    /** Where planted runs begin, in the text they come from and in the copy. */
    private static final int FROM = 60;

    private static final int TO = 150;

    private final int texts;
    private final double[] upTo = new double[VOCABULARY];

    private ReuseBench(int texts) {
        this.texts = texts;
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / (rank + 2.7);
            upTo[rank] = sum;
        }
    }

    /** Makes so many texts and looks for what they share. */
    public static void run(int texts, Consumer<String> out) {
        new ReuseBench(texts).run(out);
    }

    private void run(Consumer<String> out) {
        Duration before = cpu();
        for (int i = 0; i < texts; i++) {
            text(i);
        }
        Duration making = cpu().minus(before);
        before = cpu();
        List<SharedText> found = TextReuse.among(this::iterator);
        Duration spent = cpu().minus(before).minus(making);
        Map<Long, Integer> longest = new LinkedHashMap<>();
        for (SharedText pair : found) {
            longest.put(
                    key(pair.first(), pair.second()),
                    pair.passages().stream()
                            .mapToInt(SharedText.Passage::words)
                            .max()
                            .orElse(0));
        }
        out.accept("texts        " + texts + " of " + WORDS + " words");
        out.accept(String.format(
                Locale.ROOT, "CPU s        %.1f, and %.1f to make the texts", seconds(spent), seconds(making)));
        out.accept("peak memory  " + peak() + " MB");
        int planted = 0;
        for (int run : List.of(LONG_RUN, SHORT_RUN)) {
            List<Integer> copies =
                    IntStream.range(1, texts).filter(i -> run(i) == run).boxed().toList();
            long seen = copies.stream()
                    .filter(copy -> longest.getOrDefault(key(source(copy), copy), 0) >= run)
                    .count();
            planted += (int) seen;
            out.accept("planted      " + run + " words: " + seen + " found, " + (copies.size() - seen) + " missed");
        }
        out.accept("other pairs  " + (found.size() - planted) + " (stock phrases and chance)");
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }

    private static long key(int first, int second) {
        return (long) first << 32 | second;
    }

    private Iterator<String> iterator() {
        return IntStream.range(0, texts)
                .mapToObj(this::text)
                .map(words -> String.join(" ", words))
                .iterator();
    }

    private static int run(int text) {
        return text % EVERY == 0 ? LONG_RUN : text % EVERY == EVERY / 2 ? SHORT_RUN : 0;
    }

    /** The earlier text that one copies. */
    private static int source(int text) {
        return new Random(31L * text + 7).nextInt(text);
    }

    private String[] text(int number) {
        String[] words = words(number);
        if (number > 0 && run(number) > 0) {
            System.arraycopy(words(source(number)), FROM, words, TO, run(number));
        }
        return words;
    }

    /** The words of a text before anything is copied into it. */
    private String[] words(int number) {
        Random random = new Random(number);
        String[] words = new String[WORDS];
        for (int i = 0; i < WORDS; i++) {
            words[i] = word(rank(random));
        }
        if (random.nextInt(3) == 0) {
            Random phrase = new Random(-1L - random.nextInt(STOCK));
            for (int i = 0; i < SHORT_RUN; i++) {
                words[i] = word(rank(phrase));
            }
        }
        return words;
    }

    private int rank(Random random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[VOCABULARY - 1]);
        return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
    }

    /** Five letters. */
    private static String word(int rank) {
        return Integer.toString(rank + 2_000_000, 26 + 10);
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
