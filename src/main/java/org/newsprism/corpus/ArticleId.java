package org.newsprism.corpus;

/**
 * The name of one article in every table, link and file of a report.
 *
 * @param value the file's path under the corpus folder without its ending, slashes kept ({@code press-tv/2018-04-28}); an
 *     article that is a part of its file carries the part ({@code export#3}); unique in a corpus, never blank
 */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An article id is never blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
