package org.newsprism.corpus.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsprism.corpus.ArticleId;

/** Names for articles: the file's path without its ending, unless two files would share it. */
final class ArticleIds {
    private final Map<String, Integer> sharers = new HashMap<>();

    private ArticleIds() {}

    static ArticleIds of(List<CorpusFiles.Found> files) {
        ArticleIds ids = new ArticleIds();
        files.forEach(file -> ids.sharers.merge(stem(file.name()), 1, Integer::sum));
        return ids;
    }

    /** @param number which article of its file it is, from 1 */
    ArticleId id(String file, int number) {
        String name = sharers.getOrDefault(stem(file), 1) > 1 ? file : stem(file);
        return new ArticleId(number == 1 ? name : name + "#" + number);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
        return stem.isBlank() ? file : stem;
    }
}
