package org.newsprism.framing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsprism.corpus.Span;
import org.newsprism.language.Sentence;
import org.newsprism.language.Token;

/** Verbs in the passive, by whether the text says who acted (method M12). */
final class Passives implements Feature {
    private static final FeatureId ID = new FeatureId("passives");
    private static final String BY_AGENT = "by-agent";
    private static final String AGENTLESS = "agentless";

    private static final Definition DEFINITION = new Definition(
            "Passives",
            "A verb in the passive (was rejected, got hit, the system built by a firm), coded by whether a by-phrase says"
                    + " who acted.",
            "Fowler (1991), Language in the News; Henley, Miller and Beazley (1995)",
            Definition.Base.CLAUSES,
            List.of(BY_AGENT, AGENTLESS),
            "UNVALIDATED");

    /** How a passive is made. */
    enum Form {
        BE,
        GET,
        REDUCED
    }

    /** Adverbs and the like that may stand between the auxiliary and the participle. */
    private static final Set<String> BETWEEN = Set.of("RB", "RBR", "RBS");

    /** Relations of a participle that says something of a noun without an auxiliary. */
    private static final Set<String> REDUCED = Set.of("acl", "advcl");

    private static final Set<String> AUXILIARIES = Set.of("aux", "aux:pass", "cop");

    private static final int MAX_GAP = 4;

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
        VoiceSweep voices = new VoiceSweep(text.quotes());
        for (Sentence sentence : text.document().sentences()) {
            for (int i = 0; i < sentence.tokens().size(); i++) {
                Optional<Form> form = at(sentence, i);
                if (form.isPresent()) {
                    Span span = span(sentence, i);
                    found.add(new Evidence(
                            ID,
                            Agents.of(sentence, i).isPresent() ? BY_AGENT : AGENTLESS,
                            Phrase.lemma(sentence.tokens().get(i)),
                            span,
                            sentence.index(),
                            voices.at(span.start()),
                            sentence.zone(),
                            note(sentence, i, form.get())));
                }
            }
        }
        return List.copyOf(found);
    }

    private static String note(Sentence sentence, int index, Form form) {
        String name = form.name().toLowerCase(Locale.ROOT);
        return Scope.negated(sentence.tokens(), index) ? name + "; negated" : name;
    }

    /** The participle with its auxiliary where only adverbs stand between them, else the participle. */
    private static Span span(Sentence sentence, int index) {
        return Places.span(sentence, auxiliaryBefore(sentence.tokens(), index).orElse(index), index + 1);
    }

    /** How the token at an index is a passive verb, if it is. */
    static Optional<Form> at(Sentence sentence, int index) {
        return at(sentence, index, MAX_GAP);
    }

    private static Optional<Form> at(Sentence sentence, int index, int depth) {
        Token token = sentence.tokens().get(index);
        boolean past = token.tag().equals("VBN") || token.tag().equals("VBD");
        if (!past || Phrase.lemma(token).equals("be")) {
            return Optional.empty();
        }
        Optional<Form> byTree = sentence.dependents(index).stream()
                .map(sentence.tokens()::get)
                .filter(dependent -> dependent.relation().equals("aux:pass"))
                .map(auxiliary -> form(auxiliary))
                .findFirst();
        if (byTree.isPresent()) {
            return byTree;
        }
        if (!token.tag().equals("VBN") || token.relation().equals("amod")) {
            return Optional.empty();
        }
        Optional<Integer> before = auxiliaryBefore(sentence.tokens(), index);
        if (before.isPresent()) {
            return Optional.of(form(sentence.tokens().get(before.get())));
        }
        boolean alone = sentence.dependents(index).stream()
                .map(sentence.tokens()::get)
                .noneMatch(dependent -> AUXILIARIES.contains(dependent.relation()));
        if (alone && token.relation().equals("conj") && depth > 0) {
            return at(sentence, token.head(), depth - 1);
        }
        return alone && REDUCED.contains(token.relation()) ? Optional.of(Form.REDUCED) : Optional.empty();
    }

    /** The be or get just before, adverbs passed over. */
    private static Optional<Integer> auxiliaryBefore(List<Token> tokens, int index) {
        int i = index - 1;
        while (i >= 0 && index - i <= MAX_GAP && BETWEEN.contains(tokens.get(i).tag())) {
            i--;
        }
        return i >= 0 && Set.of("be", "get").contains(Phrase.lemma(tokens.get(i))) ? Optional.of(i) : Optional.empty();
    }

    private static Form form(Token auxiliary) {
        return Phrase.lemma(auxiliary).equals("get") ? Form.GET : Form.BE;
    }
}
