package org.newsprism.compare;

import java.util.List;
import java.util.Optional;

/**
 * The articles of a corpus in groups.
 *
 * @param column the metadata column they were grouped by
 * @param all every group in the order of the metadata's rows, those without articles too
 * @param ungrouped articles that form no group, each with its reason
 */
public record Groups(String column, List<Group> all, List<Ungrouped> ungrouped) {

    /**
     * An article without a group.
     *
     * @param reason one sentence
     */
    public record Ungrouped(CountedArticle article, String reason) {}

    public Groups {
        all = List.copyOf(all);
        ungrouped = List.copyOf(ungrouped);
    }

    /** The groups that have an article. */
    public List<Group> filled() {
        return all.stream().filter(group -> group.n() > 0).toList();
    }

    /** The groups that have none. */
    public List<Group> empty() {
        return all.stream().filter(group -> group.n() == 0).toList();
    }

    /** The group of this name. */
    public Optional<Group> named(String name) {
        return all.stream().filter(group -> group.name().equals(name)).findFirst();
    }
}
