package org.newsprism.corpus.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.PageAddress;
import org.newsprism.corpus.Skipped;
import org.newsprism.corpus.Zone;

/**
 * Articles that a corpus holds twice: under the same address, with the same text but for page furniture, or as an earlier
 * version of the same text. Only articles of one outlet are taken for each other: the same words in two outlets are a
 * syndicated copy, which is counted in both and shown as such.
 *
 * @param kept the articles that are counted, in the order given
 * @param left the others, each with the reason
 */
record Duplicates(List<Article> kept, List<Skipped> left) {

    /** Words in a shingle: long enough that two articles on one event share few by chance. */
    private static final int SHINGLE = 6;

    /** With this share of the shorter text's shingles in the longer one, they are versions of one article. */
    private static final double VERSION = 0.8;

    /** Shorter texts are versions of each other only when they are equal: a short item says little of its own. */
    private static final int LEAST_WORDS = 40;

    /** Still shorter texts are left alone: a line may be printed again. */
    private static final int LEAST_EQUAL = 20;

    /** The smallest shingles of a text stand for it when candidates are looked up (Broder 1997). */
    private static final int SKETCH = 16;

    Duplicates {
        kept = List.copyOf(kept);
        left = List.copyOf(left);
    }

    static Duplicates among(List<Article> articles) {
        Map<String, List<Text>> byOutlet = new TreeMap<>();
        for (Article article : articles) {
            Text text = Text.of(article);
            // Two texts of unknown outlets may be two outlets' copies of one wire story: only their addresses tell.
            String key = article.outlet().value().or(() -> text.address).orElse("");
            if (!key.isEmpty()) {
                byOutlet.computeIfAbsent(key, name -> new ArrayList<>()).add(text);
            }
        }
        Map<Article, Skipped> left = new HashMap<>();
        byOutlet.values().forEach(texts -> compare(texts, left));
        return new Duplicates(
                articles.stream().filter(article -> !left.containsKey(article)).toList(),
                articles.stream().filter(left::containsKey).map(left::get).toList());
    }

    /** Best first, each text is looked for among those already kept. */
    private static void compare(List<Text> texts, Map<Article, Skipped> left) {
        List<Text> ordered = new ArrayList<>(texts);
        ordered.sort(Text.BEST_FIRST);
        Map<String, Text> byAddress = new HashMap<>();
        Map<List<String>, Text> byWords = new HashMap<>();
        Map<Long, List<Text>> bySketch = new HashMap<>();
        for (Text text : ordered) {
            Text sameAddress = text.address.map(byAddress::get).orElse(null);
            Text sameWords = text.words.size() < LEAST_EQUAL ? null : byWords.get(text.words);
            Optional<Text> version =
                    sameAddress == null && sameWords == null ? version(text, bySketch) : Optional.empty();
            if (sameWords != null) {
                left.put(text.article, reason(text, sameWords, "the same text but for page furniture"));
            } else if (sameAddress != null) {
                left.put(text.article, reason(text, sameAddress, "the same address"));
            } else if (version.isPresent()) {
                left.put(text.article, reason(text, version.get(), "another version of the same text"));
            } else {
                text.address.ifPresent(address -> byAddress.put(address, text));
                byWords.put(text.words, text);
                for (long shingle : text.sketch()) {
                    bySketch.computeIfAbsent(shingle, key -> new ArrayList<>()).add(text);
                }
            }
        }
    }

    private static Optional<Text> version(Text text, Map<Long, List<Text>> bySketch) {
        if (text.words.size() < LEAST_WORDS) {
            return Optional.empty();
        }
        Set<Text> candidates = new HashSet<>();
        for (long shingle : text.sketch()) {
            candidates.addAll(bySketch.getOrDefault(shingle, List.of()));
        }
        return candidates.stream()
                .filter(other -> other.words.size() >= LEAST_WORDS && text.contained(other) >= VERSION)
                .min(Comparator.comparing(other -> other.article.id()));
    }

    private static Skipped reason(Text text, Text kept, String same) {
        return new Skipped(
                text.article.file(), 0, "A duplicate of " + kept.article.file() + ", which is counted: " + same + ".");
    }

    /** An article's counted words, folded, and their shingles. */
    private static final class Text {

        private final Article article;
        private final Optional<String> address;
        private final List<String> words;

        /** Hashes of the shingles, sorted. */
        private final long[] shingles;

        private Text(Article article, Optional<String> address, List<String> words, long[] shingles) {
            this.article = article;
            this.address = address;
            this.words = words;
            this.shingles = shingles;
        }

        /** Whole texts first, the latest, then the longest, then by name: of two versions the later and fuller one is counted. */
        static final Comparator<Text> BEST_FIRST = Comparator.comparing((Text text) -> text.article.kind())
                .thenComparing(text -> text.article
                        .date()
                        .value()
                        .map(day -> -day.toEpochDay())
                        .orElse(0L))
                .thenComparing(text -> -text.words.size())
                .thenComparing(text -> text.article.id());

        static Text of(Article article) {
            List<String> words = new ArrayList<>();
            for (Zone zone : article.content().zones(Zone.Kind.BODY)) {
                words(zone.span().of(article.text()), words);
            }
            long[] shingles = new long[Math.max(0, words.size() - SHINGLE + 1)];
            for (int i = 0; i < shingles.length; i++) {
                long hash = 7;
                for (int j = i; j < i + SHINGLE; j++) {
                    hash = (hash * 31 + words.get(j).hashCode()) * 0x9E3779B97F4A7C15L;
                    hash ^= hash >>> 29;
                }
                shingles[i] = hash;
            }
            Arrays.sort(shingles);
            return new Text(article, article.url().flatMap(Text::withoutVisit), List.copyOf(words), shingles);
        }

        private static void words(String text, List<String> words) {
            int start = -1;
            for (int i = 0; i <= text.length(); i++) {
                boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
                if (letter && start < 0) {
                    start = i;
                } else if (!letter && start >= 0) {
                    words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                    start = -1;
                }
            }
        }

        /** An address as addresses are compared; an outlet's front page, which every one of its articles may give, tells nothing. */
        private static Optional<String> withoutVisit(String url) {
            return Optional.of(PageAddress.key(url)).filter(key -> key.indexOf('/') > 0);
        }

        long[] sketch() {
            return Arrays.copyOf(shingles, Math.min(SKETCH, shingles.length));
        }

        /** The share of the shorter text's shingles that stand in the longer one. */
        double contained(Text other) {
            long[] shorter = shingles.length <= other.shingles.length ? shingles : other.shingles;
            long[] longer = shorter == shingles ? other.shingles : shingles;
            int found = 0;
            for (long shingle : shorter) {
                if (Arrays.binarySearch(longer, shingle) >= 0) {
                    found++;
                }
            }
            return shorter.length == 0 ? 0 : (double) found / shorter.length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text text && text.article.id().equals(article.id());
        }

        @Override
        public int hashCode() {
            return article.id().hashCode();
        }
    }
}
