package org.newsprism.fetch;

import java.time.Duration;

/**
 * How servers are asked.
 *
 * @param agent what the program calls itself, beginning with {@link RobotsFile#NAME}
 * @param connect how long a server may take to pick up
 * @param whole how long one answer may take from the first byte to the last
 * @param pause the least time between two questions to one host
 * @param mostBytes the largest page that is taken
 * @param mostSteps how often one page may lead on to another
 * @param machines which machines may be asked
 */
record Manners(
        String agent,
        Duration connect,
        Duration whole,
        Duration pause,
        int mostBytes,
        int mostSteps,
        AddressRule machines) {

    /** The usual ones: a patient single reader. */
    static Manners usual(String version, boolean privateToo) {
        return new Manners(
                RobotsFile.NAME + "/" + version + " (saves single pages that a researcher asked for)",
                Duration.ofSeconds(10),
                Duration.ofSeconds(60),
                Duration.ofSeconds(1),
                20_000_000,
                5,
                privateToo ? AddressRule.any() : new PublicAddresses());
    }
}
