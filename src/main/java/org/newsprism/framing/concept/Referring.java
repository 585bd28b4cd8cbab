package org.newsprism.framing.concept;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Cast;
import org.newsprism.actor.Mention;
import org.newsprism.corpus.Span;
import org.newsprism.framing.AnnotatedText;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * A reference with what its words show.
 *
 * @param words its tokens
 * @param head index of the word that the reference is about: the last noun before its first preposition, clause or comma; of
 *     a verb phrase the verb
 * @param mention the actor that the head is part of
 * @param name the capitalised words up to the head, folded; none where the head is no name
 * @param names all its capitalised words, folded
 * @param stems stems of its content words, the head's too
 * @param context what the head depends on and how, such as {@code obj:cancel}; empty text for the root
 * @param apposed the word that the head stands in apposition to, or of which it is said that it is this
 */
record Referring(
        Reference reference,
        List<Token> words,
        int head,
        Optional<Mention> mention,
        List<String> name,
        Set<String> names,
        Set<String> stems,
        String context,
        Optional<Token> apposed) {

    /** Words that say nothing of what is meant. */
    private static final Set<String> LIGHT = Set.of(
            "be",
            "have",
            "do",
            "make",
            "take",
            "get",
            "give",
            "go",
            "come",
            "put",
            "say",
            "more",
            "most",
            "other",
            "many",
            "much",
            "first",
            "new",
            "own",
            "such",
            "same",
            "last",
            "next",
            "one",
            "two",
            "three",
            "so-called",
            "several",
            "some",
            "any",
            "only",
            "very");

    /** Tags that end the first noun phrase of a reference. */
    private static final Set<String> ENDS =
            Set.of("IN", "TO", "WDT", "WP", "WP$", "WRB", ",", ":", "-LRB-", "MD", "VBD", "VBZ", "VBP");

    Referring {
        words = List.copyOf(words);
    }

    /** What a reference shows; empty where its words are none of the counted ones. */
    static Optional<Referring> of(Reference reference, AnnotatedText text) {
        Optional<Sentence> sentence =
                text.document().sentenceAt(reference.span().start());
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        List<Token> words = sentence.get().tokens().stream()
                .filter(token -> token.span().overlaps(reference.span()))
                .toList();
        if (words.stream().noneMatch(Token::isWord)) {
            return Optional.empty();
        }
        int head = head(words);
        return Optional.of(new Referring(
                reference,
                words,
                head,
                mention(text.cast(), words.get(head).span()),
                name(words, head),
                names(words),
                stems(words),
                context(sentence.get(), words.get(head)),
                apposed(sentence.get(), words.get(head))));
    }

    private static String context(Sentence sentence, Token head) {
        if (head.head() < 0) {
            return "";
        }
        Token governor = sentence.tokens().get(head.head());
        boolean content = governor.tag().startsWith("VB") || governor.tag().startsWith("NN");
        String lemma = governor.lemma().toLowerCase(Locale.ROOT);
        return content && !LIGHT.contains(lemma) ? head.relation() + ":" + lemma : "";
    }

    /** {@code the bridge, a wonder of its age} and {@code the bridge is a wonder}. */
    private static Optional<Token> apposed(Sentence sentence, Token head) {
        if (head.relation().equals("appos")) {
            return Optional.of(sentence.tokens().get(head.head()));
        }
        int index = sentence.tokens().indexOf(head);
        boolean copula = sentence.tokens().stream()
                .anyMatch(token -> token.head() == index && token.relation().equals("cop"));
        boolean negated = sentence.tokens().stream()
                .anyMatch(token -> token.head() == index && token.lemma().equals("not"));
        return copula && !negated
                ? sentence.tokens().stream()
                        .filter(token ->
                                token.head() == index && token.relation().equals("nsubj"))
                        .findFirst()
                : Optional.empty();
    }

    private static int head(List<Token> words) {
        int first = 0;
        while (first < words.size() - 1 && !words.get(first).isWord()) {
            first++;
        }
        int noun = -1;
        for (int i = first; i < words.size(); i++) {
            String tag = words.get(i).tag();
            if (tag.startsWith("NN") || (noun < 0 && tag.equals("PRP"))) {
                noun = i;
            } else if (noun >= 0 ? ENDS.contains(tag) : i > first && ENDS.contains(tag)) {
                break;
            } else if (noun < 0 && tag.startsWith("VB") && !tag.equals("VBG") && !tag.equals("VBN")) {
                return i;
            }
        }
        if (noun >= 0) {
            return noun;
        }
        for (int i = first; i < words.size(); i++) {
            String tag = words.get(i).tag();
            if (tag.startsWith("VB") || tag.startsWith("NN")) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private static Optional<Mention> mention(Cast cast, Span word) {
        return cast.mentions().stream()
                .filter(mention -> mention.span().overlaps(word))
                .findFirst();
    }

    private static List<String> name(List<Token> words, int head) {
        List<String> parts = new ArrayList<>();
        for (int i = head; i >= 0 && isName(words.get(i)); i--) {
            parts.add(0, fold(words.get(i).text()));
        }
        return List.copyOf(parts);
    }

    private static boolean isName(Token word) {
        boolean upper = word.text().length() > 1
                && word.text().codePoints().allMatch(c -> Character.isUpperCase(c) || c == '.');
        return word.tag().startsWith("NNP") || (upper && word.tag().startsWith("NN"));
    }

    private static Set<String> names(List<Token> words) {
        Set<String> names = new LinkedHashSet<>();
        words.stream().filter(Referring::isName).forEach(word -> names.add(fold(word.text())));
        return names;
    }

    private static Set<String> stems(List<Token> words) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token word : words) {
            String tag = word.tag();
            String lemma = word.lemma().toLowerCase(Locale.ROOT);
            boolean content = tag.equals("NN") || tag.equals("NNS") || tag.startsWith("VB") || tag.startsWith("JJ");
            if (content && word.isWord() && lemma.length() > 2 && !LIGHT.contains(lemma)) {
                stems.add(Stems.of(lemma));
            }
        }
        return stems;
    }

    /** Lower case without the dots of an abbreviation. */
    static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replace(".", "").replace('’', '\'');
    }

    Token headWord() {
        return words.get(head);
    }

    String headLemma() {
        return headWord().lemma().toLowerCase(Locale.ROOT);
    }

    /** Whether the head is a noun in the plural. */
    boolean plural() {
        return headWord().tag().equals("NNS") || headWord().tag().equals("NNPS");
    }

    /** What its head stands with: its other content words, names in it as {@code name:}, and what governs it. */
    List<String> company() {
        List<String> company = new ArrayList<>(stems);
        company.remove(Stems.of(headLemma()));
        names.forEach(name -> company.add("name:" + name));
        if (!context.isEmpty()) {
            company.add(context);
        }
        return company;
    }

    int text() {
        return reference.text();
    }
}
