package org.newsprism.corpus.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;

/** The way through a site's sections, above the article: {@code News / Economy}. */
final class Breadcrumb implements LineRule {
    private static final Pattern SEPARATOR = Pattern.compile(" [/>\u00bb\u203a|\u2192] ");

    @Override
    public String id() {
        return "breadcrumb";
    }

    @Override
    public List<Mark> find(Page page) {
        return page.head().stream()
                .filter(line -> !line.stop() && line.wordCount() <= 12 && isTrail(line.words()))
                .map(line -> new Mark(Zone.Kind.FOOTER, line.span()))
                .toList();
    }

    private static boolean isTrail(String words) {
        String[] parts = SEPARATOR.split(words);
        if (parts.length < 2) {
            return false;
        }
        for (String part : parts) {
            int count = Folding.count(part);
            if (count < 1 || count > 4) {
                return false;
            }
        }
        return true;
    }
}
