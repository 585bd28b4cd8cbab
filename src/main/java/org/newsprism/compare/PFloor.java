package org.newsprism.compare;

/**
 * The smallest p that any test could reach for one comparison, before looking at any count (F51).
 *
 * @param comparison in words, such as {@code Iranian (2) and all others (3)}
 * @param floor two-sided, were all articles exchangeable
 * @param floorWithinEvents two-sided, labels moving within events only; 1 when no event has two groups, or events are not
 *     known
 */
public record PFloor(String comparison, double floor, double floorWithinEvents) {}
