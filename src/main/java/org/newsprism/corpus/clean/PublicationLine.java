package org.newsprism.corpus.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.newsprism.corpus.Zone;

/** A line that tells when the article appeared: {@code Published: 3 May 2020 10:15 GMT}. */
final class PublicationLine implements LineRule {
    private static final int OTHER_WORDS = 6;

    @Override
    public String id() {
        return "publication-line";
    }

    @Override
    public List<Mark> find(Page page) {
        return Stream.concat(
                        page.head().stream(),
                        page.open().size() == page.tail().size() ? Stream.of() : page.tail().stream())
                .filter(line -> isPublication(line.words()))
                .map(line -> new Mark(Zone.Kind.DATELINE, line.span()))
                .toList();
    }

    private static boolean isPublication(String words) {
        if (words.length() > 120) {
            return false;
        }
        Optional<FullDate> date = FullDate.first(words);
        if (date.isEmpty()) {
            return false;
        }
        String before = words.substring(0, date.get().span().start());
        String after = words.substring(date.get().span().end());
        boolean label = before.isBlank()
                || before.stripTrailing()
                        .matches(".*[:|/,\u2013\u2014-]|(?i:.*\\b(?:on|published|updated|posted|modified))");
        return label && Folding.count(before) + Folding.count(after) <= OTHER_WORDS;
    }
}
