package org.newsprism.voice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * The words of one paragraph, or of the headline, numbered through its sentences, with their dependencies and the
 * stretch between quotation marks that each stands in.
 */
final class Passage {
    /** A word outside all marks. */
    static final int NO_STRETCH = -1;

    private final List<Token> words = new ArrayList<>();
    private final int[] heads;
    private final int[] sentenceOf;
    private final int[] stretchOf;
    private final int[] first;
    private final int[] last;
    private final List<List<Integer>> dependents = new ArrayList<>();
    private final List<Range> sentences = new ArrayList<>();
    private final List<Range> stretches = new ArrayList<>();
    private final List<Stretch> marks = new ArrayList<>();
    /** Participles that the tagger should have called past tense. */
    private final BitSet past = new BitSet();

    private final Zone.Kind zone;

    Passage(List<Sentence> of, List<Stretch> within) {
        zone = of.get(0).zone();
        for (Sentence sentence : of) {
            sentences.add(
                    new Range(words.size(), words.size() + sentence.tokens().size()));
            words.addAll(sentence.tokens());
        }
        int size = words.size();
        heads = new int[size];
        sentenceOf = new int[size];
        stretchOf = new int[size];
        first = new int[size];
        last = new int[size];
        for (int i = 0; i < size; i++) {
            dependents.add(new ArrayList<>());
        }
        for (int s = 0; s < sentences.size(); s++) {
            Range sentence = sentences.get(s);
            for (int i = sentence.from(); i < sentence.to(); i++) {
                int head = words.get(i).head();
                heads[i] = head < 0 ? -1 : sentence.from() + head;
                sentenceOf[i] = s;
                if (head >= 0) {
                    dependents.get(heads[i]).add(i);
                }
            }
        }
        measureSubtrees();
        placeStretches(within);
        sentences.forEach(this::findPast);
    }

    /** {@code A clerk responded by saying}: in a sentence without a finite verb the participle behind a noun is one. */
    private void findPast(Range sentence) {
        int found = -1;
        boolean noun = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (!isOutlet(i)) {
                continue;
            }
            String tag = words.get(i).tag();
            if (isFinite(i)) {
                return;
            }
            if (tag.equals("VBN") && noun && found < 0) {
                found = i;
            }
            noun = isNoun(i) || tag.equals("PRP") || isCapital(i) || (noun && (tag.startsWith("RB") || !isWord(i)));
        }
        if (found >= 0) {
            past.set(found);
        }
    }

    private void measureSubtrees() {
        int size = words.size();
        int[] order = new int[size];
        int filled = 0;
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
            if (heads[i] < 0) {
                order[filled++] = i;
            }
        }
        for (int next = 0; next < filled; next++) {
            for (int child : dependents.get(order[next])) {
                order[filled++] = child;
            }
        }
        for (int next = filled - 1; next >= 0; next--) {
            int i = order[next];
            if (heads[i] >= 0) {
                first[heads[i]] = Math.min(first[heads[i]], first[i]);
                last[heads[i]] = Math.max(last[heads[i]], last[i]);
            }
        }
    }

    private void placeStretches(List<Stretch> within) {
        Arrays.fill(stretchOf, NO_STRETCH);
        int word = 0;
        for (Stretch stretch : within) {
            while (word < words.size()
                    && words.get(word).span().end() <= stretch.span().start()) {
                word++;
            }
            int from = word;
            while (word < words.size()
                    && words.get(word).span().start() < stretch.span().end()) {
                stretchOf[word] = stretches.size();
                word++;
            }
            if (word > from) {
                stretches.add(new Range(from, word));
                marks.add(stretch);
            }
        }
    }

    Zone.Kind zone() {
        return zone;
    }

    int size() {
        return words.size();
    }

    Token word(int i) {
        return words.get(i);
    }

    String lower(int i) {
        return words.get(i).text().toLowerCase(Locale.ROOT);
    }

    boolean is(int i, String text) {
        return i >= 0 && i < words.size() && words.get(i).text().equalsIgnoreCase(text);
    }

    boolean isWord(int i) {
        return words.get(i).isWord();
    }

    boolean isVerb(int i) {
        return words.get(i).tag().startsWith("VB");
    }

    /** Whether it is tagged as a verb with tense, or as a modal. */
    boolean isFinite(int i) {
        return switch (words.get(i).tag()) {
            case "VBD", "VBP", "VBZ", "MD" -> true;
            default -> false;
        };
    }

    /** Whether a word tagged as a participle is the finite verb of its sentence. */
    boolean isPast(int i) {
        return past.get(i);
    }

    boolean isNoun(int i) {
        return words.get(i).tag().startsWith("NN");
    }

    boolean isName(int i) {
        return words.get(i).tag().startsWith("NNP");
    }

    boolean isCapital(int i) {
        return Character.isUpperCase(words.get(i).text().codePointAt(0));
    }

    boolean relates(int i, String relation) {
        String full = words.get(i).relation();
        return full.startsWith(relation)
                && (full.length() == relation.length() || full.charAt(relation.length()) == ':');
    }

    /** The word it depends on; -1 for the root of its sentence. */
    int head(int i) {
        return heads[i];
    }

    List<Integer> dependents(int i) {
        return dependents.get(i);
    }

    /** The first dependent with one of the relations, subtypes included. */
    Optional<Integer> dependent(int i, String... relations) {
        return dependents.get(i).stream()
                .filter(child -> Arrays.stream(relations).anyMatch(relation -> relates(child, relation)))
                .findFirst();
    }

    /** The words from the first to the last that depend on {@code i}, directly or not. */
    Range subtree(int i) {
        return new Range(first[i], last[i] + 1);
    }

    Range sentence(int i) {
        return sentences.get(sentenceOf[i]);
    }

    int sentenceNumber(int i) {
        return sentenceOf[i];
    }

    List<Range> sentences() {
        return sentences;
    }

    /** The word runs between marks, in text order, marks included. */
    List<Range> stretches() {
        return stretches;
    }

    Stretch marks(int stretch) {
        return marks.get(stretch);
    }

    /** The number of the stretch a word stands in, or {@link #NO_STRETCH}. */
    int stretchOf(int i) {
        return stretchOf[i];
    }

    boolean isOutlet(int i) {
        return stretchOf[i] == NO_STRETCH;
    }

    Span span(Range range) {
        return new Span(
                words.get(range.from()).span().start(),
                words.get(range.to() - 1).span().end());
    }

    boolean isMark(int i) {
        return "\"“”„‟«»‘’'`''``‹›".contains(words.get(i).text())
                && !words.get(i).isWord();
    }
}
