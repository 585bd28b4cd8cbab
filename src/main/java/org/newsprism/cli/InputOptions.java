package org.newsprism.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.newsprism.Settings;
import picocli.CommandLine.Option;

/** The options that say what to read and how to group it. */
final class InputOptions {

    private static final Path METADATA_NAME = Path.of("outlet-metadata.csv");

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            defaultValue = "corpus",
            description = "folder of articles, .txt or .html (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    Path corpus;

    @Option(
            names = "--metadata",
            paramLabel = "FILE",
            description =
                    "table of outlets (default: outlet-metadata.csv here, else the one that comes with the program)")
    @Nullable
    private Path metadata;

    @Option(
            names = "--group-by",
            paramLabel = "COLUMN",
            defaultValue = Settings.DEFAULT_GROUP_BY,
            description = "column of the table that makes the groups (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init")
    String groupBy;

    /** The table named, else the one in the current folder, else the one beside the program. */
    Path metadata() {
        if (metadata != null) {
            return metadata;
        }
        String home = System.getProperty("newsprism.home", "");
        if (!Files.exists(METADATA_NAME) && !home.isEmpty()) {
            return Path.of(home).resolve(METADATA_NAME);
        }
        return METADATA_NAME;
    }
}
