package org.newsprism.corpus.format;

import java.util.List;
import java.util.Optional;

/** A file of text that holds many articles, or describes those that lie elsewhere in the corpus. */
abstract class TextCollection implements ArticleFormat {

    @Override
    public final long mostBytes() {
        return Limits.COLLECTION_BYTES;
    }

    @Override
    public final boolean describes() {
        return true;
    }

    @Override
    public final List<Reading> read(SourceFile file) {
        try {
            return read(TextDecoder.decode(file.bytes(), Optional.empty()).text());
        } catch (NotText e) {
            return List.of(new Reading.Refused(0, "The file " + e.reason() + "."));
        }
    }

    /** The articles of the decoded file, in order, and what is wrong with others. */
    abstract List<Reading> read(String text);
}
