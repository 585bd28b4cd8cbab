package org.newsprism;

import java.util.List;
import org.newsprism.corpus.Corpus;
import org.newsprism.corpus.Problem;
import org.newsprism.framing.Feature;

/**
 * What a run would count, and what is wrong or unknown.
 *
 * @param corpus as read
 * @param features what would be counted
 * @param groupBy the column that would make the groups
 * @param problems warnings about the user's files
 */
public record Survey(Corpus corpus, List<Feature> features, String groupBy, List<Problem> problems) {
    public Survey {
        features = List.copyOf(features);
        problems = List.copyOf(problems);
    }
}
