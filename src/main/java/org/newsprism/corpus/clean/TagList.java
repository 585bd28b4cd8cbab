package org.newsprism.corpus.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.newsprism.corpus.Zone;

/** Keywords as a machine printed them: {@code ["economy", "ports"]}. */
final class TagList implements LineRule {
    private static final Pattern LIST = Pattern.compile("\\[(?:\"[^\"]{1,60}+\",? ?+){1,30}+\\]");

    @Override
    public String id() {
        return "tag-list";
    }

    @Override
    public List<Mark> find(Page page) {
        return page.open().stream()
                .filter(line -> line.words().startsWith("[")
                        && LIST.matcher(line.words()).matches())
                .map(line -> new Mark(Zone.Kind.FOOTER, line.span()))
                .toList();
    }
}
