package org.newsprism.story;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Article;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;
import org.newsprism.framing.Terms.Term;
import org.newsprism.profile.ArticleCounts;
import org.newsprism.voice.Voice;

/** The words of a whole text in a row, each with its place and whose word it is: what shared passages are looked for in. */
final class WordStream {

    /** Whose word it is. */
    enum Kind {
        /** The outlet's own and reported speech. */
        NARRATIVE,
        /** Between quotation marks. */
        QUOTATION,
        /** Set aside before counting: captions, credits, page furniture. */
        BOILERPLATE
    }

    /** The kinds, to be kept in a byte each. */
    private static final Kind[] KINDS = Kind.values();

    private int size;
    private int[] hashes = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] kinds = new byte[256];

    /** Where a counted word with matter of its own begins: no function word, name or number; {@code surface-to-air} is one. */
    private boolean[] matter = new boolean[256];

    /** The verb of a clause. */
    private boolean[] verbs = new boolean[256];

    private WordStream() {}

    /** An article's words; those of the front block are the user's and left out. */
    static WordStream of(Article article, ArticleCounts counts) {
        WordStream stream = new WordStream();
        String text = article.text();
        List<Term> terms = counts.words();
        int next = 0;
        Set<Integer> clauses = new HashSet<>();
        counts.clauses().forEach(clause -> clauses.add(clause.verb().start()));
        // "the minister said" stands in every article.
        counts.quotes()
                .forEach(row -> row.quote()
                        .cue()
                        .ifPresent(cue -> clauses.remove(cue.span().start())));
        int from = article.content().zones(Zone.Kind.FRONT_BLOCK).stream()
                .mapToInt(zone -> zone.span().end())
                .max()
                .orElse(0);
        for (int at = stream.word(text, from); at >= 0; at = stream.word(text, stream.ends[stream.size - 1])) {
            while (next < terms.size() && terms.get(next).span().end() <= at) {
                next++;
            }
            Optional<Term> term = next < terms.size() && terms.get(next).span().start() < stream.ends[stream.size - 1]
                    ? Optional.of(terms.get(next))
                    : Optional.empty();
            boolean quoted = term.filter(word -> word.voice() == Voice.QUOTED || word.voice() == Voice.SCARE)
                    .isPresent();
            Kind kind = term.isEmpty() ? Kind.BOILERPLATE : quoted ? Kind.QUOTATION : Kind.NARRATIVE;
            stream.kinds[stream.size - 1] = place(kind);
            int begin = at;
            stream.matter[stream.size - 1] = term.filter(
                            word -> word.span().start() >= begin && !word.function() && !word.name() && !word.number())
                    .isPresent();
            stream.verbs[stream.size - 1] = clauses.contains(at);
        }
        stream.resize(stream.size);
        return stream;
    }

    /** A text that is nobody's article, all of it narrative; which of its words are verbs is not known, so any may be. */
    static WordStream of(String text) {
        WordStream stream = new WordStream();
        for (int at = stream.word(text, 0); at >= 0; at = stream.word(text, stream.ends[stream.size - 1])) {
            stream.kinds[stream.size - 1] = place(Kind.NARRATIVE);
            stream.matter[stream.size - 1] = true;
            stream.verbs[stream.size - 1] = true;
        }
        stream.resize(stream.size);
        return stream;
    }

    /** Appends the next word from a position on and gives its start; -1 when there is none. */
    private int word(String text, int from) {
        int start = from;
        while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        if (start == text.length()) {
            return -1;
        }
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (size == hashes.length) {
            resize(size * 2);
        }
        hashes[size] = text.substring(start, end).toLowerCase(Locale.ROOT).hashCode();
        starts[size] = start;
        ends[size] = end;
        size++;
        return start;
    }

    private void resize(int more) {
        hashes = Arrays.copyOf(hashes, more);
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        kinds = Arrays.copyOf(kinds, more);
        matter = Arrays.copyOf(matter, more);
        verbs = Arrays.copyOf(verbs, more);
    }

    private static byte place(Kind kind) {
        return (byte) Arrays.asList(KINDS).indexOf(kind);
    }

    int size() {
        return size;
    }

    int hash(int word) {
        return hashes[word];
    }

    boolean opensMatter(int word) {
        return matter[word];
    }

    boolean isVerb(int word) {
        return verbs[word];
    }

    Kind kind(int word) {
        return KINDS[kinds[word]];
    }

    Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** How many of some words are of a kind. */
    int count(int from, int to, Kind kind) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (kinds[i] == place(kind)) {
                count++;
            }
        }
        return count;
    }
}
