package org.newsprism.corpus.format;

/** What came of one article in a file: its text, what is known of it elsewhere, or the reason why it gave none. */
public sealed interface Reading permits RawArticle, Reading.Described, Reading.Refused {

    /**
     * Which part of its file it is: a row or place in the file ({@code 3}), or the path in an archive ({@code press/a.html});
     * empty when the file is the article.
     */
    String part();

    /** The same as a part of something larger: {@code a.csv} in an archive holds {@code a.csv#3}. */
    Reading within(String outer);

    /** An inner part's name behind the outer one. */
    static String joined(String outer, String inner) {
        return inner.isEmpty() ? outer : outer + "#" + inner;
    }

    /**
     * An article that a list knows by its address, without its text: where the page of that address lies in the corpus too,
     * the list says whose it is and when; where it does not, its headline or lede is all there is.
     *
     * @param article the headline or lede, with a web address among its claims
     */
    record Described(RawArticle article) implements Reading {
        @Override
        public String part() {
            return article.part();
        }

        @Override
        public Described within(String outer) {
            return new Described(article.within(outer));
        }
    }

    /**
     * Why a file, or one article of it, could not be read.
     *
     * @param part which part of the file; empty when the whole file or a line of it is meant
     * @param line line of the file, from 1, or 0 when the whole file is meant
     * @param reason one sentence: what was found, what was expected
     */
    record Refused(String part, int line, String reason) implements Reading {

        /** The file itself, or a line of it. */
        public Refused(int line, String reason) {
            this("", line, reason);
        }

        @Override
        public Refused within(String outer) {
            return new Refused(joined(outer, part), line, reason);
        }
    }
}
