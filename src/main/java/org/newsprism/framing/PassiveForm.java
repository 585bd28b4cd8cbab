package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** How a passive is made, and the rules that tell one from its words, tags and tree. */
enum PassiveForm {
    /** {@code was rejected}. */
    BE,
    /** {@code got hit}. */
    GET,
    /** {@code the system built in the west}: a participle that says something of a noun or clause, without auxiliary. */
    REDUCED;

    /** Words, besides adverbs, that may stand between the auxiliary and the participle. */
    private static final Set<String> BETWEEN =
            Set.of("first", "last", "best", "all", "both", "either", "neither", "much", "further");

    /** Verbs whose passive may have a noun behind it: {@code was given leave}. */
    private static final Set<String> DITRANSITIVE = Set.of(
            "give", "grant", "award", "offer", "deny", "tell", "show", "send", "pay", "hand", "allow", "ask", "teach",
            "promise", "owe", "lend", "assign", "forbid", "refuse", "charge", "fine", "call", "name", "elect",
            "appoint", "declare", "make", "do");

    /** Participles that look like their verb. */
    private static final Set<String> UNCHANGED = Set.of(
            "cut",
            "hit",
            "put",
            "set",
            "shut",
            "hurt",
            "cast",
            "broadcast",
            "forecast",
            "let",
            "split",
            "spread",
            "shed",
            "read",
            "rid",
            "quit",
            "upset",
            "offset",
            "beset",
            "bid",
            "thrust",
            "bet",
            "overcome",
            "run",
            "overrun",
            "reset",
            "input",
            "output",
            "recast",
            "undercut",
            "outbid",
            "typeset",
            "preset");

    /** Nouns that say when, where an object would say what: {@code the deal signed last week}. */
    private static final Set<String> TIMES = Set.of(
            "day",
            "week",
            "month",
            "year",
            "decade",
            "century",
            "time",
            "morning",
            "afternoon",
            "evening",
            "night",
            "spring",
            "summer",
            "autumn",
            "fall",
            "winter",
            "weekend",
            "hour",
            "minute",
            "same",
            "way",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> REDUCING = Set.of("acl", "advcl");

    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    /** Verbs that help others and are hardly ever passive themselves. */
    private static final Set<String> HELPING = Set.of("have", "get", "be");

    private static final Set<String> BE_OR_GET = Set.of("be", "get");
    private static final Set<String> SHORT_BE = Set.of("'m", "'re");

    /** Tags of what may stand between the auxiliary of a question and its participle. */
    private static final Set<String> NOMINAL =
            Set.of("DT", "PRP", "PRP$", "NN", "NNS", "NNP", "NNPS", "JJ", "CD", "POS");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    /** Tags that open an object. */
    private static final Set<String> OPENING = Set.of("DT", "PRP", "PRP$");

    private static final int MAX_GAP = 5;

    /** The form of the passive whose participle stands at an index, if one does. */
    static Optional<PassiveForm> at(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        if (!isParticiple(sentence, index) || HELPING.contains(Phrase.lemma(token))) {
            return Optional.empty();
        }
        Optional<PassiveForm> byAuxiliary = byAuxiliary(sentence, index);
        if (byAuxiliary.isPresent()) {
            return byAuxiliary;
        }
        if (token.relation().equals("amod")) {
            return Optional.empty();
        }
        if (isAsked(sentence, index)) {
            return Optional.of(BE);
        }
        if (!token.tag().equals("VBN")) {
            return Optional.empty();
        }
        boolean alone = sentence.dependents(index).stream()
                .map(sentence.tokens()::get)
                .noneMatch(dependent -> AUXILIARIES.contains(dependent.relation()));
        if (!alone) {
            return Optional.empty();
        }
        Optional<PassiveForm> joined = joined(sentence, index);
        boolean reduced = REDUCING.contains(token.relation()) && !hasObject(sentence, index);
        return joined.isPresent() || !reduced ? joined : Optional.of(REDUCED);
    }

    /** {@code Three members introduced a bill}: what is followed by an object is active, whatever its tag. */
    private static boolean hasObject(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        if (index + 1 >= tokens.size() || DITRANSITIVE.contains(Phrase.lemma(tokens.get(index)))) {
            return false;
        }
        Token next = tokens.get(index + 1);
        boolean opens = OPENING.contains(next.tag());
        int end = Math.min(tokens.size(), index + 5);
        return opens && tokens.subList(index + 1, end).stream().noneMatch(token -> TIMES.contains(Phrase.lemma(token)));
    }

    /** A participle by its tag, or by a by-phrase where the tagger took it for an adjective. */
    private static boolean isParticiple(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        char first = token.tag().isEmpty() ? ' ' : token.tag().charAt(0);
        if (first != 'V' && first != 'J') {
            return false;
        }
        boolean verb = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (!verb && !token.tag().equals("JJ")) {
            return false;
        }
        String form = Phrase.form(token);
        return couldBeParticiple(form, Phrase.lemma(token))
                && (verb || (form.endsWith("ed") && Agents.of(sentence, index).isPresent()));
    }

    /** Keeps out adjectives and nouns that the tagger takes for one: a participle differs from its verb, but for a few. */
    private static boolean couldBeParticiple(String form, String lemma) {
        return !form.equals(lemma) || UNCHANGED.contains(form);
    }

    private static Optional<PassiveForm> byAuxiliary(Sentence sentence, int index) {
        Optional<Integer> before = auxiliaryBefore(sentence.tokens(), index);
        if (before.isPresent()) {
            Token auxiliary = sentence.tokens().get(before.get());
            // "he's got": has, not is.
            boolean has = auxiliary.text().endsWith("s")
                    && auxiliary.text().length() == 2
                    && Phrase.form(sentence.tokens().get(index)).equals("got");
            return has || isGraded(sentence, index) || saysOfNounBehind(sentence, index)
                    ? Optional.empty()
                    : Optional.of(of(auxiliary));
        }
        for (int i = 0; i < index; i++) {
            Token dependent = sentence.tokens().get(i);
            if (dependent.head() == index && dependent.relation().equals("aux:pass") && isAuxiliary(dependent)) {
                return Optional.of(of(dependent));
            }
        }
        return Optional.empty();
    }

    /** {@code We are very worried}: an adjective, since one cannot do something very. */
    private static boolean isGraded(Sentence sentence, int index) {
        return index > 0
                && Phrase.form(sentence.tokens().get(index - 1)).equals("very")
                && Agents.of(sentence, index).isEmpty();
    }

    /** {@code They are displaced people}: an adjective by its place. */
    private static boolean saysOfNounBehind(Sentence sentence, int index) {
        Token token = sentence.tokens().get(index);
        return token.relation().equals("amod")
                && token.head() > index
                && !DITRANSITIVE.contains(Phrase.lemma(token))
                && sentence.tokens().subList(index, token.head()).stream().allMatch(Token::isWord);
    }

    /** The be or get before a participle, adverbs passed over. */
    static Optional<Integer> auxiliaryBefore(List<Token> tokens, int index) {
        int i = index - 1;
        while (i > 0 && index - i <= MAX_GAP && mayStandBetween(tokens, i)) {
            i--;
        }
        return i >= 0 && isAuxiliary(tokens.get(i)) ? Optional.of(i) : Optional.empty();
    }

    private static boolean mayStandBetween(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        boolean adverb = token.tag().startsWith("RB") || BETWEEN.contains(Phrase.form(token));
        // "quickly and safely"
        boolean joining = token.tag().equals("CC")
                && tokens.get(i - 1).tag().startsWith("RB")
                && tokens.get(i + 1).tag().startsWith("RB");
        return adverb || joining;
    }

    private static boolean isAuxiliary(Token token) {
        return BE_OR_GET.contains(Phrase.lemma(token)) || SHORT_BE.contains(Phrase.form(token));
    }

    private static PassiveForm of(Token auxiliary) {
        return Phrase.lemma(auxiliary).equals("get") ? GET : BE;
    }

    /** {@code Are workers allowed in?}: the auxiliary opens the question and the subject follows it. */
    private static boolean isAsked(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        if (tokens.stream().noneMatch(token -> token.text().equals("?"))) {
            return false;
        }
        int i = index - 1;
        while (i > 0 && index - i <= MAX_GAP + 1 && (isNominal(tokens.get(i)) || mayStandBetween(tokens, i))) {
            i--;
        }
        boolean opens = i == 0
                || (i > 0
                        && (tokens.get(i - 1).tag().startsWith("W")
                                || !tokens.get(i - 1).isWord()));
        return i >= 0 && i < index - 1 && opens && Phrase.lemma(tokens.get(i)).equals("be");
    }

    private static boolean isNominal(Token token) {
        return NOMINAL.contains(token.tag());
    }

    /** {@code was seized and burnt}: a participle behind "and" shares the auxiliary of the one before. */
    private static Optional<PassiveForm> joined(Sentence sentence, int index) {
        List<Token> tokens = sentence.tokens();
        int i = index - 1;
        while (i > 0 && tokens.get(i).tag().startsWith("RB")) {
            i--;
        }
        boolean behindAnd = i > 0 && tokens.get(i).tag().equals("CC");
        if (!behindAnd && !tokens.get(index).relation().equals("conj")) {
            return Optional.empty();
        }
        for (int before = i - 1; before >= 0; before--) {
            Token token = tokens.get(before);
            if (token.tag().equals("VBN") || token.tag().equals("JJ")) {
                Optional<PassiveForm> form = byAuxiliary(sentence, before);
                if (form.isPresent() && token.tag().equals("VBN")) {
                    return form;
                }
            }
            if (Phrase.lemma(token).equals("have") || (isFinite(token) && !isAuxiliary(token))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isFinite(Token token) {
        return FINITE.contains(token.tag());
    }
}
