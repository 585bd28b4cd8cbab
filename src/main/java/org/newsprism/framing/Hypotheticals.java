package org.newsprism.framing;

import java.util.List;
import java.util.Set;
import org.newsprism.language.Token;

/** Questions and what is only supposed: neither ascribes a property (rule D2 of the NewsWCL50 codebook). */
final class Hypotheticals {
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless");
    private static final Set<String> SUPPOSING = Set.of("would", "could", "might", "may");

    private Hypotheticals() {}

    /** Whether the words stand in a question, behind a condition, or under a verb that only supposes. */
    static boolean covers(Context context, int from, int to) {
        List<Token> tokens = context.sentence().tokens();
        for (int i = to; i < tokens.size(); i++) {
            if (tokens.get(i).text().startsWith("?")) {
                return true;
            }
        }
        int at = context.bearers().head(from, to);
        boolean nearest = true;
        for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
            boolean verb = tokens.get(at).tag().startsWith("V");
            for (int dependent : context.bearers().dependents(at)) {
                Token token = tokens.get(dependent);
                if ((token.relation().equals("mark") && CONDITIONS.contains(Phrase.form(token)))
                        || (nearest && token.relation().equals("aux") && SUPPOSING.contains(Phrase.form(token)))) {
                    return true;
                }
            }
            nearest &= !verb;
            at = tokens.get(at).head();
        }
        return false;
    }
}
