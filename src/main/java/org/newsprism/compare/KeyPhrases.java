package org.newsprism.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsprism.corpus.Span;
import org.newsprism.framing.Terms.Term;

/**
 * The phrases of an article: two to four lemmas in a row in one voice, within a sentence and between marks. A content word
 * stands at either end; names and numbers break a phrase, so that no country and no outlet is ever part of one.
 */
final class KeyPhrases {
    static final int LONGEST = 4;

    private KeyPhrases() {}

    static List<KeyUse> in(CountedArticle article) {
        List<Term> words = article.counts().words();
        Set<Integer> starts =
                article.counts().sentences().stream().map(Span::start).collect(Collectors.toSet());
        List<KeyUse> phrases = new ArrayList<>();
        for (int from = 0; from < words.size(); from++) {
            if (!KeyUnit.isWord(words.get(from))) {
                continue;
            }
            for (int to = from + 1; to < words.size() && to < from + LONGEST; to++) {
                if (starts.contains(words.get(to).span().start())
                        || !continues(article, words.get(to - 1), words.get(to))) {
                    break;
                }
                if (KeyUnit.isWord(words.get(to))) {
                    phrases.add(phrase(words.subList(from, to + 1)));
                }
            }
        }
        return phrases;
    }

    private static KeyUse phrase(List<Term> words) {
        Term first = words.get(0);
        return new KeyUse(
                words.stream().map(Term::lemma).collect(Collectors.joining(" ")),
                new Span(
                        first.span().start(), words.get(words.size() - 1).span().end()),
                first.voice(),
                "");
    }

    private static boolean continues(CountedArticle article, Term before, Term next) {
        String gap = article.article()
                .text()
                .substring(before.span().end(), next.span().start());
        boolean close = gap.equals("-")
                || (gap.codePoints().allMatch(c -> Character.isWhitespace(c) || c == '\u00A0')
                        && gap.indexOf('\n') < 0);
        return close
                && !next.name()
                && !next.number()
                && before.voice() == next.voice()
                && before.zone() == next.zone();
    }
}
