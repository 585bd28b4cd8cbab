package org.newsprism.corpus;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was read from a corpus folder.
 *
 * @param root the folder
 * @param articles in the order of their ids
 * @param skipped what gave no article, in the order of file names
 * @param outlets the metadata table
 * @param problems warnings about metadata and study files that did not stop the run
 * @param selection the words of {@code _study/selection.md}: how the articles were chosen; empty when not documented
 * @param study the study folder, when there is one
 */
public record Corpus(
        Path root,
        List<Article> articles,
        List<Skipped> skipped,
        Outlets outlets,
        List<Problem> problems,
        Optional<String> selection,
        Optional<Path> study) {
    public Corpus {
        articles = List.copyOf(articles);
        skipped = List.copyOf(skipped);
        problems = List.copyOf(problems);
    }
}
