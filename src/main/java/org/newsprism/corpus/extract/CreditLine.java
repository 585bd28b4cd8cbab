package org.newsprism.corpus.extract;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A short line that says who helped to write an article, whose picture stands above, or how to reach the author. */
final class CreditLine {
    /** A longer line tells more than that. */
    private static final int LONGEST = 220;

    private static final List<String> ENDINGS = List.of(
            "contributed to this report",
            "contributed to this article",
            "contributed to this story",
            "contributed reporting",
            "contributed to the reporting");

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.]{2,63}");
    private static final List<String> REACHED = List.of(
            "email ", "e-mail ", "write to ", "contact ", "reach ", "can be reached", "follow ", "tips to ", "send ");

    private CreditLine() {}

    static boolean is(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String folded = line.toLowerCase(Locale.ROOT);
        // "© Jane Example/Agency": but a sentence that opens with the sign is left to the rules for copyright.
        boolean picture = folded.startsWith("\u00a9") && !folded.endsWith(".");
        boolean helped = ENDINGS.stream().anyMatch(folded::contains);
        boolean reached = REACHED.stream().anyMatch(folded::contains)
                && (ADDRESS.matcher(line).find() || folded.contains(" @") || folded.contains("on twitter"));
        return picture || helped || reached;
    }
}
