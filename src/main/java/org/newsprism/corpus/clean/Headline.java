package org.newsprism.corpus.clean;

import java.util.List;
import org.newsprism.corpus.Zone;

/**
 * The article's title: the line that the file's own title repeats, or else the first line before the story, of three
 * words or more (two, when it stands alone), that does not end as a sentence. A text that begins with a sentence has none.
 */
final class Headline implements LineRule {
    private static final int MOST_WORDS = 30;

    @Override
    public String id() {
        return "headline";
    }

    @Override
    public List<Mark> find(Page page) {
        if (page.headed()) {
            return List.of();
        }
        if (page.title().isPresent()) {
            String title = Folding.key(page.title().get());
            return page.open().stream()
                    .limit(12)
                    .filter(line -> Folding.key(line.words()).equals(title))
                    .limit(1)
                    .map(line -> new Mark(Zone.Kind.HEADLINE, line.span()))
                    .toList();
        }
        if (page.structured()) {
            return List.of();
        }
        // A question or a call ends like a sentence and can still be a headline, when a line of space sets it apart.
        List<Line> candidates = candidates(page);
        boolean only = candidates.size() == 1
                && page.open().size() > 1
                && setApart(page.text(), candidates.get(0), page.open().get(1));
        return candidates.stream()
                .filter(line -> line.wordCount() >= (only ? 2 : 3) && line.wordCount() <= MOST_WORDS)
                .limit(1)
                .filter(line ->
                        !",;:".contains(line.words().substring(line.words().length() - 1)))
                .map(line -> new Mark(Zone.Kind.HEADLINE, line.span()))
                .toList();
    }

    private static List<Line> candidates(Page page) {
        List<Line> head = page.head();
        if (!head.isEmpty() || page.open().size() < 2) {
            return head;
        }
        Line first = page.open().get(0);
        boolean question = first.words().matches(".*[?!][\"\u201d'\u2019]?") && first.wordCount() <= 20;
        return question && setApart(page.text(), first, page.open().get(1)) ? List.of(first) : List.of();
    }

    private static boolean setApart(String text, Line first, Line second) {
        return text.substring(first.span().end(), second.span().start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                >= 2;
    }
}
