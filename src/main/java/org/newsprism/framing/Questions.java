package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** Sentences and quotations that end in a question mark: the text turns to its reader, or a source to a listener. */
final class Questions implements Feature {
    private static final FeatureId ID = new FeatureId("questions");
    private static final String LABEL = "question";
    private static final Set<String> CLOSING_QUOTATION = Set.of("\"", "”", "’", "'", "''", "»");
    private static final Set<String> CLOSING = Set.of("\"", "”", "’", "'", "''", "»", ")", "]", "!");

    private static final Definition DEFINITION = new Definition(
            "Questions",
            "A sentence or a quotation that ends in a question mark (Who pays?). The voice in which the mark stands is whose"
                    + " question it is. A reported question without the mark (asked who pays) is none.",
            "Hyland (2005), Metadiscourse, on questions as engagement markers",
            Definition.Base.WORDS,
            List.of(LABEL),
            "UNVALIDATED");

    @Override
    public FeatureId id() {
        return ID;
    }

    @Override
    public Definition definition() {
        return DEFINITION;
    }

    @Override
    public List<Evidence> find(AnnotatedText text) {
        List<Evidence> found = new ArrayList<>();
        NavigableMap<Integer, Integer> marked = new TreeMap<>();
        text.quotes().all().stream()
                .flatMap(quote -> quote.quoted().stream())
                .forEach(span -> marked.merge(span.start(), span.end(), Math::max));
        for (Sentence sentence : text.document().sentences()) {
            int from = 0;
            for (int mark = 0; mark < sentence.tokens().size(); mark++) {
                if (isMark(sentence, mark) && ends(sentence, mark)) {
                    Span last = sentence.tokens().get(mark).span();
                    found.add(new Evidence(
                            ID,
                            LABEL,
                            LABEL,
                            new Span(start(sentence, from, mark, marked), last.end()),
                            sentence.index(),
                            text.quotes().voiceAt(last.start()),
                            sentence.zone(),
                            ""));
                    from = mark + 1;
                }
            }
        }
        return List.copyOf(found);
    }

    /** The first word, behind the opening mark where the question is a quotation inside the sentence. */
    private static int start(Sentence sentence, int from, int mark, NavigableMap<Integer, Integer> marked) {
        int first = from;
        while (first < mark && !sentence.tokens().get(first).isWord()) {
            first++;
        }
        int start = sentence.tokens().get(first).span().start();
        int at = sentence.tokens().get(mark).span().start();
        return marked.subMap(start, true, at, false).descendingMap().entrySet().stream()
                .filter(quotation -> quotation.getValue() > at)
                .findFirst()
                .map(quotation -> quotation.getKey() + 1)
                .orElse(start);
    }

    /** {@code ?}, {@code ??} or {@code ?!}. */
    private static boolean isMark(Sentence sentence, int index) {
        String token = sentence.tokens().get(index).text();
        return token.contains("?") && token.chars().allMatch(c -> c == '?' || c == '!');
    }

    /** Whether a quotation closes right after the mark, or nothing but closing marks follows in the sentence. */
    private static boolean ends(Sentence sentence, int mark) {
        List<Token> after =
                sentence.tokens().subList(mark + 1, sentence.tokens().size());
        return after.stream().allMatch(token -> CLOSING.contains(token.text()))
                || CLOSING_QUOTATION.contains(after.get(0).text());
    }
}
