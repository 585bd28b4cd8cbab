package org.newsprism.corpus.format;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Spelling;
import org.newsprism.corpus.TextKind;
import org.newsprism.corpus.Zone;

/** An article of a title and a text that lie apart: the title as headline, the text's lines below it. */
final class TextParts {
    private TextParts() {}

    /**
     * The article. Where the text begins with the title itself, the title is not put there again.
     *
     * @param line the line of the file that stands for all of it
     */
    static RawArticle of(
            Optional<String> title,
            String body,
            int line,
            RawArticle.Claims claims,
            List<String> remarks,
            TextKind kind) {
        String head = title.map(String::strip).orElse("");
        String words = body.strip();
        boolean again = head.isEmpty()
                || Spelling.key(words.lines().findFirst().orElse("")).equals(Spelling.key(head));
        String text = again ? words : words.isEmpty() ? head : head + "\n\n" + words;
        List<RawArticle.Mark> marks = again
                ? List.of()
                : List.of(new RawArticle.Mark(Zone.Kind.HEADLINE, new Span(0, head.length()), "field-title"));
        List<Integer> starts = Lines.starts(text);
        return new RawArticle(
                text, starts, Collections.nCopies(starts.size(), line), marks, claims, remarks, List.of(), "", kind);
    }
}
