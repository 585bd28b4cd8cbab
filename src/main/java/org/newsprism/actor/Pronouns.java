package org.newsprism.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsprism.actor.Roll.Found;
import org.newsprism.actor.Roll.Sort;
import org.newsprism.corpus.Span;

/**
 * Ties he, she, it and they to actors: the subject of the clause above first, then the nearest sentence's subject; where
 * two stand equal, to nobody.
 */
final class Pronouns {
    private static final Map<String, String> GENDERS =
            Map.of("he", "m", "him", "m", "his", "m", "himself", "m", "she", "f", "her", "f", "herself", "f");
    private static final Map<String, Sort> OTHERS = Map.of(
            "it",
            Sort.BODY,
            "its",
            Sort.BODY,
            "itself",
            Sort.BODY,
            "they",
            Sort.GROUP,
            "their",
            Sort.GROUP,
            "them",
            Sort.GROUP);

    private static final Set<String> MADE = Set.of(
            "sell",
            "offer",
            "give",
            "tell",
            "ask",
            "urge",
            "force",
            "lead",
            "warn",
            "allow",
            "help",
            "accuse",
            "deter",
            "oblige",
            "push",
            "press",
            "prompt",
            "persuade",
            "convince",
            "sanction",
            "punish",
            "blame",
            "expect",
            "invite",
            "threaten",
            "remind",
            "supply",
            "criticize",
            "criticise");

    private final Scene scene;
    private final Roll roll;
    private final Speech speech;

    Pronouns(Scene scene, Roll roll, Speech speech) {
        this.scene = scene;
        this.roll = roll;
        this.speech = speech;
    }

    void claimAll() {
        for (int line = 0; line < scene.lines.size(); line++) {
            MarkedSentence s = scene.lines.get(line).words();
            for (int i = 0; i < s.size(); i++) {
                if (!s.tag(i).startsWith("PRP")) {
                    continue;
                }
                String word = s.folded(i);
                if (GENDERS.containsKey(word)) {
                    person(line, s, i, GENDERS.get(word));
                } else if (OTHERS.containsKey(word)) {
                    body(line, s, i, OTHERS.get(word));
                }
            }
        }
    }

    private void person(int line, MarkedSentence s, int word, String gender) {
        boolean object = !s.tag(word).equals("PRP$")
                && !s.token(word).relation().startsWith("nsubj")
                && !s.folded(word).endsWith("self");
        if (object && peopleBefore(line, word, gender) > 1) {
            // "She reminded him of … and asked him": grammar that far apart is not sure enough.
            return;
        }
        Optional<Found> above = above(line, s, word, Sort.PERSON, gender);
        if (above.isPresent()) {
            claim(line, word, above.get(), "pronoun-clause", gender);
            return;
        }
        Found best = null;
        int bestScore = 0;
        int rival = 0;
        int paragraph = s.sentence.paragraph();
        // Who spoke before speaks on: between two subjects alike, "he said" is the one who was quoted.
        boolean speaker = speech.speaks(s.token(word).span());
        int distance = 0;
        for (int i = line; i >= 0 && distance < 4; i--) {
            int itsParagraph = scene.lines.get(i).words().sentence.paragraph();
            if (itsParagraph < paragraph - 2) {
                break;
            }
            if (itsParagraph < paragraph && isCaption(i)) {
                continue;
            }
            boolean anybody = i == line;
            for (Found found : roll.in(i)) {
                boolean before = i < line || found.to() <= word;
                anybody |= found.sort() == Sort.PERSON;
                if (!before
                        || found.sort() != Sort.PERSON
                        || !agrees(found, gender)
                        || excluded(line, s, word, i, found)) {
                    continue;
                }
                int score = 100
                        - 25 * distance
                        + (found.subject() ? 15 : 0)
                        + (found.gender().isEmpty() ? 0 : 6)
                        + (speaker && speech.speaks(roll.span(i, found.from(), found.to())) ? 4 : 0);
                if (best != null && Roll.same(best.actor(), found.actor())) {
                    bestScore = Math.max(bestScore, score);
                } else if (score > bestScore) {
                    rival = bestScore;
                    best = found;
                    bestScore = score;
                } else {
                    rival = Math.max(rival, score);
                }
            }
            distance += anybody ? 1 : 0;
        }
        if (best != null && bestScore > rival) {
            claim(line, word, best, best.subject() ? "pronoun-subject" : "pronoun-nearest", gender);
        }
    }

    /** A line with a photographer's credit stands beside the story: nobody in it is who the next paragraph means. */
    private boolean isCaption(int line) {
        int last = line;
        int paragraph = scene.lines.get(line).words().sentence.paragraph();
        while (last + 1 < scene.lines.size()
                && scene.lines.get(last + 1).words().sentence.paragraph() == paragraph) {
            last++;
        }
        String text = scene.lines.get(last).words().sentence.span().of(scene.document.text());
        int open = text.lastIndexOf('(');
        return open >= 0
                && text.stripTrailing().endsWith(")")
                && text.substring(open).toLowerCase(Locale.ROOT).contains("photo");
    }

    private long peopleBefore(int line, int word, String gender) {
        return roll.in(line).stream()
                .filter(found -> found.to() <= word && found.sort() == Sort.PERSON && agrees(found, gender))
                .map(found -> found.actor().name())
                .distinct()
                .count();
    }

    private void body(int line, MarkedSentence s, int word, Sort sort) {
        if (s.token(word).relation().startsWith("expl") || (sort == Sort.BODY && !mayAct(s, word))) {
            return;
        }
        Optional<Found> above = above(line, s, word, sort, "");
        if (above.isPresent()) {
            claim(line, word, above.get(), "pronoun-clause", "");
            return;
        }
        if (sort == Sort.GROUP) {
            List<Found> subjects = new ArrayList<>();
            for (Found found : roll.in(line)) {
                if (found.to() <= word
                        && found.subject()
                        && fits(found, sort)
                        && subjects.stream().noneMatch(other -> Roll.same(other.actor(), found.actor()))) {
                    subjects.add(found);
                }
            }
            if (subjects.size() == 1 && !excluded(line, s, word, line, subjects.get(0))) {
                claim(line, word, subjects.get(0), "pronoun-sentence", "");
            }
        }
    }

    /** Whether {@code it} can be somebody: the owner, one who acts, or one who is told, given or made to do something. */
    private static boolean mayAct(MarkedSentence s, int word) {
        if (s.tag(word).equals("PRP$")) {
            return true;
        }
        int head = s.token(word).head();
        if (head < 0 || !s.tag(head).startsWith("V")) {
            return false;
        }
        String relation = s.token(word).relation();
        return relation.equals("nsubj")
                || ((relation.equals("nsubj:pass") || relation.equals("iobj") || relation.equals("obj"))
                        && MADE.contains(s.lemma(head)));
    }

    /** The subject of the pronoun's own clause for a possessive, else of the clauses above it. */
    private Optional<Found> above(int line, MarkedSentence s, int word, Sort sort, String gender) {
        boolean own = s.tag(word).equals("PRP$") || s.folded(word).endsWith("self");
        int verb = s.token(word).head();
        boolean subject = s.token(word).relation().startsWith("nsubj");
        // "She reminded him and asked him": the second verb's unsaid subject is the first one's, and not "him".
        boolean shared = !own && !subject;
        boolean first = true;
        for (int steps = 0; verb >= 0 && steps < 12; steps++) {
            boolean clause = s.tag(verb).startsWith("V") || hasSubject(s, verb);
            if (clause) {
                if (shared && hasSubject(s, verb)) {
                    shared = false;
                } else if (!shared && (!first || own)) {
                    Optional<Found> bearer = subjectOf(line, s, verb, word);
                    if (bearer.isPresent()) {
                        Found found = bearer.get();
                        boolean right = sort == Sort.PERSON
                                ? found.sort() == Sort.PERSON && agrees(found, gender)
                                : fits(found, sort);
                        if (right && !excluded(line, s, word, line, found)) {
                            return bearer;
                        }
                    }
                }
                first = false;
            }
            verb = s.token(verb).head();
        }
        return Optional.empty();
    }

    private static boolean hasSubject(MarkedSentence s, int verb) {
        for (int i : s.sentence.dependents(verb)) {
            if (s.token(i).relation().startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Found> subjectOf(int line, MarkedSentence s, int verb, int pronoun) {
        for (int i : s.sentence.dependents(verb)) {
            if (s.token(i).relation().startsWith("nsubj") && i != pronoun) {
                Optional<Found> found = roll.at(line, i);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean fits(Found found, Sort sort) {
        return sort == Sort.BODY ? found.sort() == Sort.BODY : found.sort() == Sort.GROUP;
    }

    private static boolean agrees(Found found, String gender) {
        return found.gender().isEmpty() || found.gender().equals(gender);
    }

    /** A pronoun is never its own clause's other party, and in quoted words never the one who speaks them. */
    private boolean excluded(int line, MarkedSentence s, int word, int foundLine, Found found) {
        if (speech.spokenBy(
                s.token(word).span().start(), scene.lines.get(foundLine).words().span(found.from(), found.to()))) {
            return true;
        }
        if (line != foundLine || s.tag(word).equals("PRP$") || s.folded(word).endsWith("self")) {
            return false;
        }
        int head = s.token(s.head(found.from(), found.to())).head();
        int verb = s.token(word).head();
        if (verb >= 0 && head == verb) {
            return true;
        }
        boolean subject = s.token(word).relation().startsWith("nsubj");
        for (int steps = 0; !subject && verb >= 0 && steps < 4; steps++) {
            if (hasSubject(s, verb)) {
                return head == verb && found.subject();
            }
            verb = s.token(verb).head();
        }
        return false;
    }

    private void claim(int line, int word, Found antecedent, String reason, String gender) {
        Span named = roll.span(antecedent.line(), antecedent.from(), antecedent.to());
        roll.claim(line, word, word + 1, antecedent.actor(), reason, antecedent.sort(), gender, named);
    }
}
