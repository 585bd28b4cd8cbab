package org.newsprism;

import java.nio.file.Path;
import java.util.List;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Problem;

/**
 * A table of actors that the user may correct.
 *
 * @param file where it was written
 * @param actors how many it lists
 * @param quoted how many of them speak
 * @param users how many are rows of the user's own {@code actors.csv}
 * @param corpus what was read
 * @param problems warnings about the user's files
 */
public record Suggested(Path file, long actors, long quoted, long users, Corpus corpus, List<Problem> problems) {
    public Suggested {
        problems = List.copyOf(problems);
    }
}
