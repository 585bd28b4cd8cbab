package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/**
 * Of whom a word of a sentence is said, by its dependencies: subject and object of a verb, whom an adjective or a noun
 * describes. All answers are indices of the head words of noun phrases.
 */
final class Bearers {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj");
    private static final Set<String> PASSIVE_SUBJECTS = Set.of("nsubj:pass", "csubj:pass");
    private static final Set<String> OBJECTS = Set.of("obj", "iobj");
    /** Prepositions between a noun and the one it is about: {@code criticism of}, {@code support for}. */
    private static final Set<String> ABOUT = Set.of("of", "on", "for", "against", "toward", "towards", "in", "to");

    private static final Set<String> CONTENT = Set.of("ccomp", "parataxis");

    private static final int CLIMB = 3;

    private final List<Token> tokens;
    private final List<List<Integer>> dependents;

    Bearers(Sentence sentence) {
        tokens = sentence.tokens();
        dependents = new ArrayList<>();
        tokens.forEach(token -> dependents.add(new ArrayList<>()));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).head() >= 0) {
                dependents.get(tokens.get(i).head()).add(i);
            }
        }
    }

    /** The words that depend on a word, in text order. */
    List<Integer> dependents(int word) {
        return dependents.get(word);
    }

    /** The head word of the tokens from one index up to another: the one that depends on none of the others. */
    int head(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i).head() < from || tokens.get(i).head() >= to) {
                return i;
            }
        }
        return from;
    }

    /** Who does what the verb says: subjects, the by-phrase of a passive, or whom the clause is attached to. */
    List<Integer> subjects(int verb) {
        if (isPassive(verb)) {
            return IntStream.range(verb + 1, tokens.size())
                    .filter(i -> tokens.get(i).head() == verb && marked(i, Set.of("by")))
                    .boxed()
                    .toList();
        }
        return climb(verb, CLIMB);
    }

    private List<Integer> climb(int verb, int steps) {
        List<Integer> own = related(verb, SUBJECTS);
        String relation = tokens.get(verb).relation();
        int head = tokens.get(verb).head();
        if (relation.startsWith("acl") && head >= 0 && (own.isEmpty() || isPronoun(own.get(0), "W"))) {
            return List.of(head);
        }
        if (!own.isEmpty() || head < 0 || steps == 0) {
            return own;
        }
        if (relation.equals("xcomp")) {
            List<Integer> objects = related(head, OBJECTS);
            return objects.isEmpty() ? climb(head, steps - 1) : objects;
        }
        if (relation.equals("conj") || relation.equals("advcl") || relation.equals("parataxis")) {
            List<Integer> passive = related(head, PASSIVE_SUBJECTS);
            return passive.isEmpty() ? climb(head, steps - 1) : passive;
        }
        return own;
    }

    /** To whom it is done: objects, the subject of a passive, or the noun a passive participle stands behind. */
    List<Integer> objects(int verb) {
        if (!isPassive(verb)) {
            return related(verb, OBJECTS);
        }
        List<Integer> own = related(verb, PASSIVE_SUBJECTS);
        int head = tokens.get(verb).head();
        boolean attached = tokens.get(verb).relation().startsWith("acl")
                || tokens.get(verb).relation().equals("amod");
        return attached && head >= 0 && (own.isEmpty() || isPronoun(own.get(0), "W")) ? List.of(head) : own;
    }

    /** Of whom an adjective, a noun or an adverb is said. */
    List<Integer> described(int word) {
        List<Integer> found = new ArrayList<>(related(word, SUBJECTS));
        String relation = tokens.get(word).relation();
        int head = tokens.get(word).head();
        for (int i : dependents.get(word)) {
            String own = tokens.get(i).relation();
            if (own.equals("nmod:poss") || own.equals("compound") || (own.equals("nmod") && marked(i, ABOUT))) {
                found.add(i);
            }
        }
        if (head < 0) {
            return found;
        }
        switch (relation) {
            case "amod", "appos", "compound", "acl", "acl:relcl" -> found.add(head);
            case "xcomp", "conj" -> {
                if (found.isEmpty()) {
                    found.addAll(
                            tokens.get(word).relation().equals("conj") ? related(head, SUBJECTS) : climb(word, CLIMB));
                }
            }
            case "obj", "obl", "advmod" -> {
                found.addAll(climb(head, CLIMB));
                found.addAll(related(head, PASSIVE_SUBJECTS));
            }
            default -> {}
        }
        return found;
    }

    /** The verb whose object a word is; -1 when it is none's. */
    int verbOfObject(int word) {
        return OBJECTS.contains(tokens.get(word).relation()) ? tokens.get(word).head() : -1;
    }

    /** Whether a word stands in a clause that the verb of a subject governs: in what the subject says, wants or knows. */
    boolean within(int word, int subject) {
        if (!SUBJECTS.contains(tokens.get(subject).relation())) {
            return false;
        }
        int verb = tokens.get(subject).head();
        int steps = 0;
        for (int at = word;
                at >= 0 && steps++ <= tokens.size();
                at = tokens.get(at).head()) {
            if (tokens.get(at).head() == verb && CONTENT.contains(tokens.get(at).relation())) {
                return true;
            }
        }
        return false;
    }

    /** How many dependencies lie between two words. */
    int distance(int one, int other) {
        int[] up = new int[tokens.size()];
        java.util.Arrays.fill(up, -1);
        int steps = 0;
        for (int at = one; at >= 0 && up[at] < 0; at = tokens.get(at).head()) {
            up[at] = steps++;
        }
        steps = 0;
        for (int at = other;
                at >= 0 && steps <= tokens.size();
                at = tokens.get(at).head()) {
            if (up[at] >= 0) {
                return up[at] + steps;
            }
            steps++;
        }
        return tokens.size();
    }

    private boolean isPassive(int verb) {
        Token token = tokens.get(verb);
        return token.tag().equals("VBN")
                && (!related(verb, Set.of("aux:pass")).isEmpty()
                        || !related(verb, PASSIVE_SUBJECTS).isEmpty()
                        || (token.relation().startsWith("acl")
                                && related(verb, SUBJECTS).isEmpty())
                        || token.relation().equals("amod"));
    }

    private boolean isPronoun(int index, String tag) {
        return tokens.get(index).tag().startsWith(tag)
                || Phrase.form(tokens.get(index)).equals("that");
    }

    private boolean marked(int word, Set<String> prepositions) {
        return dependents.get(word).stream()
                .anyMatch(i ->
                        tokens.get(i).relation().equals("case") && prepositions.contains(Phrase.form(tokens.get(i))));
    }

    private List<Integer> related(int head, Set<String> relations) {
        return dependents.get(head).stream()
                .filter(i -> relations.contains(tokens.get(i).relation()))
                .toList();
    }
}
