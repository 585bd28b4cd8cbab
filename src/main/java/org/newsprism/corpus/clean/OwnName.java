package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** The outlet's word about itself at the end of a sentence: {@code …, learned Example Post.} */
final class OwnName implements LineRule {
    private final Pattern pattern;

    OwnName(Outlet outlet) {
        String names = Stream.of(Stream.of(outlet.name()), outlet.aliases().stream(), outlet.domains().stream())
                .flatMap(stream -> stream)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String verbs = "learned|learnt|has learned|has learnt|reports|reported";
        pattern = Pattern.compile(",[\\s\\u00a0]{1,3}(?:(?:" + verbs + ")[\\s\\u00a0]{1,3}(?:" + names + ")|(?:" + names
                + ")[\\s\\u00a0]{1,3}(?:" + verbs + "))(?=[.]?(?:[\\s\\u00a0]|$))[.]?");
    }

    @Override
    public String id() {
        return "own-name";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : page.open()) {
            Matcher matcher = pattern.matcher(page.text())
                    .region(line.span().start(), line.span().end());
            while (matcher.find()) {
                String found = matcher.group().toLowerCase(Locale.ROOT);
                boolean ends =
                        found.endsWith(".") || matcher.end() == line.span().end();
                if (ends) {
                    marks.add(new Mark(Zone.Kind.CREDIT, new Span(matcher.start(), matcher.end())));
                }
            }
        }
        return marks;
    }
}
