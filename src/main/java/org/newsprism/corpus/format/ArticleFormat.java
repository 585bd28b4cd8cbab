package org.newsprism.corpus.format;

import java.util.List;

/** One kind of file that articles come in. */
public interface ArticleFormat {

    /** The words for this kind of file in messages and documentation, such as {@code plain text (.txt)}. */
    String name();

    /** Whether a file of this name is of this kind; only the name is looked at, its case does not matter. */
    boolean accepts(String fileName);

    /**
     * Whether a file of such a name is of this kind by what stands in it; some kinds share a name's ending. Looks at the
     * content, trusts nothing in it.
     */
    default boolean recognises(SourceFile file) {
        return true;
    }

    /** How many bytes a file of this kind may have. */
    default long mostBytes() {
        return Limits.DOCUMENT_BYTES;
    }

    /** Whether files of this kind may describe articles whose pages lie elsewhere in the corpus, so they are read first. */
    default boolean describes() {
        return false;
    }

    /**
     * The articles in a file, in file order: one for most kinds, many for collections. Each entry is an article or the
     * reason why there is none; never empty, and no content makes it throw.
     */
    List<Reading> read(SourceFile file);
}
