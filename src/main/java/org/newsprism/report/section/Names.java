package org.newsprism.report.section;

import java.util.List;
import java.util.stream.Collectors;
import org.newsprism.compare.Caution;
import org.newsprism.voice.Voice;

/** The words a reader sees for the program's constants. */
final class Names {

    private Names() {}

    static String of(Voice voice) {
        return switch (voice) {
            case OUTLET -> "outlet's own";
            case REPORTED -> "reported";
            case QUOTED -> "quoted";
            case SCARE -> "scare quotes";
        };
    }

    /** Cautions in a word or two each, for a narrow column; what goes without saying in every row is left out. */
    static String limits(List<Caution> cautions) {
        String words = cautions.stream()
                .map(Names::brief)
                .filter(brief -> !brief.isEmpty())
                .collect(Collectors.joining("; "));
        return words.isEmpty() ? Figures.NOTHING : words;
    }

    private static String brief(Caution caution) {
        return switch (caution) {
            case NO_ARTICLE -> "no article";
            case ONE_ARTICLE -> "one article";
            case FEW_ARTICLES -> "under 5 articles";
            case ONE_OUTLET -> "one outlet";
            case DOMINANT_OUTLET -> "mostly one outlet";
            case SINGLE_ARTICLE_WORD -> "one article's word";
            case DOMINANT_ARTICLE -> "mostly one article";
            case DOMINANT_ENTRY -> "mostly one entry";
            case RARE -> "under 5 found";
            // Said once for the whole report: on page 1, in captions, in the table of accuracy.
            case NO_SMALL_P, NOT_IDENTIFIABLE, PARTLY_IDENTIFIABLE, UNVALIDATED -> "";
        };
    }
}
