package org.newsprism.corpus.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsprism.corpus.Outlet;
import org.newsprism.corpus.Span;
import org.newsprism.corpus.Zone;

/**
 * The phrases that the metadata names as an outlet's signatures: a short line that holds one is page furniture, and so
 * is a signature at the very end of a paragraph. Inside a sentence it is left alone.
 */
final class Signature implements LineRule {
    private static final int MOST_OTHER_WORDS = 8;

    private final List<String> signatures;

    Signature(Outlet outlet) {
        signatures = outlet.signatures().stream().map(Folding::fold).toList();
    }

    @Override
    public String id() {
        return "outlet-signature";
    }

    @Override
    public List<Mark> find(Page page) {
        List<Mark> marks = new ArrayList<>();
        for (Line line : page.open()) {
            for (String signature : signatures) {
                int at = Names.find(line.words(), signature, 0);
                if (at < 0) {
                    continue;
                }
                if ((line.wordCount() - Folding.count(signature) <= MOST_OTHER_WORDS && !line.prose())
                        || line.words().equals(signature)) {
                    marks.add(new Mark(Zone.Kind.SIGN_OFF, line.span()));
                    break;
                }
                int raw = page.text().lastIndexOf(signature, line.span().end());
                if (raw > line.span().start()
                        && onlyMarks(
                                page.text(),
                                raw + signature.length(),
                                line.span().end())) {
                    marks.add(new Mark(
                            Zone.Kind.SIGN_OFF,
                            new Span(withComma(page.text(), raw), line.span().end())));
                    break;
                }
            }
        }
        return marks;
    }

    private static boolean onlyMarks(String text, int from, int to) {
        return text.substring(from, Math.max(from, to)).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static int withComma(String text, int at) {
        int start = at;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == ',')) {
            start--;
        }
        return start;
    }
}
