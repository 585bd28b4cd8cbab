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

    /** @param part which part of its file it is; empty when the file is the article */
    ArticleId id(String file, String part) {
        String name = sharers.getOrDefault(stem(file), 1) > 1 ? file : stem(file);
        return new ArticleId(part.isEmpty() ? name : name + "#" + part);
    }

    private static String stem(String file) {
        int dot = file.lastIndexOf('.');
        String stem = dot > file.lastIndexOf('/') + 1 ? file.substring(0, dot) : file;
        return stem.isBlank() ? file : stem;
    }
}
