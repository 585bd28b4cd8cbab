package org.newsprism.corpus.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Cut;
import org.newsprism.corpus.Inferred;
import org.newsprism.corpus.Inferred.Ground;
import org.newsprism.corpus.clean.Cleaned;
import org.newsprism.corpus.clean.Folding;
import org.newsprism.corpus.clean.FullDate;
import org.newsprism.corpus.format.RawArticle;

/**
 * When an article appeared: as its file says, or its address, its dateline, or a line that gives its date. Days that the
 * story tells of are never looked at.
 */
final class DateFinder {
    private static final Pattern IN_PATH = Pattern.compile("/(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");

    private DateFinder() {}

    static Inferred<LocalDate> find(RawArticle article, Cleaned cleaned) {
        if (article.claims().date().value().isPresent()) {
            return article.claims().date();
        }
        Inferred<LocalDate> address = inAddress(article.claims().url().value().orElse(""));
        if (address.value().isPresent()) {
            return address;
        }
        Inferred<LocalDate> dateline = inCuts(article.text(), cleaned, "dateline", Ground.DATELINE);
        return dateline.value().isPresent()
                ? dateline
                : inCuts(article.text(), cleaned, "publication-line", Ground.TEXT);
    }

    private static Inferred<LocalDate> inAddress(String url) {
        Matcher matcher = IN_PATH.matcher(url);
        if (matcher.find()) {
            try {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(3)));
                return Inferred.of(day, Ground.DOMAIN, url);
            } catch (DateTimeException e) {
                // Numbers in a path need not be a date.
                return Inferred.unknown();
            }
        }
        return Inferred.unknown();
    }

    private static Inferred<LocalDate> inCuts(String text, Cleaned cleaned, String rule, Ground ground) {
        for (Cut cut : cleaned.cuts()) {
            if (cut.rule().equals(rule)) {
                String words = Folding.fold(cut.span().of(text));
                Optional<FullDate> date = FullDate.first(words);
                if (date.isPresent()) {
                    return Inferred.of(date.get().day(), ground, words);
                }
            }
        }
        return Inferred.unknown();
    }
}
