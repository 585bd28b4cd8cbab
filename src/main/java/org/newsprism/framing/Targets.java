package org.newsprism.framing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.actor.Actor;
import org.newsprism.framing.codebook.Codebook;
import org.newsprism.language.Token;

/** Whom a property is about: by grammar, else the nearest actor of the sentence, else nobody. */
public final class Targets {
    private static final String NOBODY = "about nobody named";

    /** The end of a place's note; {@code nearest} is no grammar. */
    private static final Pattern NOTE = Pattern.compile("about ([^;()]*[^;() ]) \\((?:subject|object|described)\\)$");

    /** What would end a name in a note too early. */
    private static final Pattern MARKS = Pattern.compile("[;()]");

    private Targets() {}

    /**
     * Whom a word is about.
     *
     * @param words as a place's note has it: {@code about Turkey (subject)}; {@code nearest} where grammar does not say
     */
    record Target(String words) {}

    /** The actor that grammar ties to a place found for a property; empty where it ties none. */
    public static Optional<String> byGrammar(Evidence place) {
        Matcher matcher = NOTE.matcher(place.note());
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** The target of the words from one index up to another; empty for a verb that needs an object and has none. */
    static Optional<Target> of(Context context, int from, int to, Codebook.Bearer bearer) {
        int word = context.bearers().head(from, to);
        Token token = context.sentence().tokens().get(word);
        boolean verb = token.tag().startsWith("V") && !token.relation().equals("amod");
        boolean object = bearer == Codebook.Bearer.OBJECT;
        String relation = !verb ? "described" : object ? "object" : "subject";
        List<Integer> heads = !verb
                ? context.bearers().described(word)
                : object ? context.bearers().objects(word) : context.bearers().subjects(word);
        if (verb && object && heads.isEmpty()) {
            return Optional.empty();
        }
        for (int head : heads) {
            Optional<Actor> actor = at(context, head);
            if (actor.isPresent()) {
                return Optional.of(new Target("about " + plain(actor.get()) + " (" + relation + ")"));
            }
        }
        return Optional.of(new Target(nearest(context, from, to)
                .map(actor -> "about " + plain(actor) + " (nearest)")
                .orElse(NOBODY)));
    }

    private static Optional<Actor> nearest(Context context, int from, int to) {
        int size = context.sentence().tokens().size();
        for (int steps = 1; from - steps >= 0 || to - 1 + steps < size; steps++) {
            Optional<Actor> before = from - steps >= 0 ? at(context, from - steps) : Optional.empty();
            if (before.isPresent()) {
                return before;
            }
            Optional<Actor> after = to - 1 + steps < size ? at(context, to - 1 + steps) : Optional.empty();
            if (after.isPresent()) {
                return after;
            }
        }
        return Optional.empty();
    }

    /** A name without the marks that end it in a note. */
    private static String plain(Actor actor) {
        return MARKS.matcher(actor.name()).replaceAll("");
    }

    private static Optional<Actor> at(Context context, int index) {
        return context.text().cast().at(context.sentence().tokens().get(index).span());
    }
}
