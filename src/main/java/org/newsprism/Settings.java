package org.newsprism;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a user may choose about a run.
 *
 * @param corpus folder of articles
 * @param metadata the outlet table
 * @param output folder for the report; made when missing
 * @param groupBy the metadata column whose values are the groups
 * @param title the report's title; empty lets the program make one
 * @param seed for everything that is drawn by chance; printed in the report
 */
public record Settings(Path corpus, Path metadata, Path output, String groupBy, Optional<String> title, long seed) {

    /** The column that groups articles when the user names none. */
    public static final String DEFAULT_GROUP_BY = "origin";

    /** The seed when the user names none: the day the first version was made. */
    public static final long DEFAULT_SEED = 20261122L;
}
