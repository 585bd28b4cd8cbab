package org.newsprism.compare;

/**
 * How far a group differs from all others in a rival property.
 *
 * @param group the group's name
 * @param rival the property
 * @param inside the group's median or share, in words
 * @param outside that of all others
 * @param strength 0 when group and property have nothing to do with each other, 1 when the one follows from the other: the
 *     correlation ratio of ranks for lengths and dates, Cramer's V for the rest; NaN when it cannot be said
 */
public record RivalRow(String group, Rival rival, String inside, String outside, double strength) {}
