package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/** The agency's and editor's mark after the story: {@code ABC/XY}, {@code Enditem}, {@code ###}, on its own or at the end. */
final class SignOff implements LineRule {
    private static final String MARK = "(?:\\p{Lu}{2,8}(?:/[\\p{L}\\d]{0,10}){1,3}|/\\p{Lu}{2,10}/|Enditem|ENDITEM|"
            + "\\(?(?:END|ENDS|End|Ends)\\)?|-30-|###|\\*\\*\\*)";
    private static final Pattern ALONE = Pattern.compile(MARK + "\\.?");
    private static final Pattern AT_END = Pattern.compile(
            "(?<=[.!?\"\u201d'\u2019)])\\s{1,3}((?:\\p{Lu}{2,8}/[\\p{Lu}\\d]{1,6}(?:/[\\p{Lu}\\d]{1,6})?|Enditem|ENDITEM|/\\p{Lu}{2,10}/)\\.?)$");
    private static final int WINDOW = 40;

    @Override
    public String id() {
        return "sign-off";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Mark> marks = new ArrayList<>();
        inLastSentence(page).ifPresent(marks::add);
        for (Line line : page.tail()) {
            if (line.words().length() <= WINDOW && ALONE.matcher(line.words()).matches()) {
                marks.add(new Mark(Zone.Kind.SIGN_OFF, line.span()));
            }
        }
        return marks;
    }

    private static Optional<Mark> inLastSentence(Page page) {
        int last = page.open().size() - page.tail().size() - 1;
        // A sign-off takes the full stop's place, so the line may not look like a sentence any more.
        for (int i = page.open().size() - 1; i >= Math.max(0, last); i--) {
            Span span = page.open().get(i).span();
            int from = Math.max(span.start(), span.end() - WINDOW);
            Matcher matcher = AT_END.matcher(page.text().substring(from, span.end()));
            if (matcher.find()) {
                return Optional.of(new Mark(Zone.Kind.SIGN_OFF, new Span(from + matcher.start(1), span.end())));
            }
        }
        return Optional.empty();
    }
}
