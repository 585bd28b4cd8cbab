package org.newsprism.compare;

import java.util.Optional;
import org.newsprism.framing.FeatureId;

/**
 * A group's rate with and without the articles that are built from another's copy (F47).
 *
 * @param feature what is counted
 * @param label under which label; empty for all
 * @param group the group's name
 * @param with the rate of all its articles
 * @param without the rate of those that are no copies; NaN when all are
 */
public record CopyFigure(FeatureId feature, Optional<String> label, String group, Estimate with, Estimate without) {

    /** Its name in tables and records: {@code loaded-words} or {@code sources: unnamed}. */
    public String measure() {
        return feature.value() + label.map(name -> ": " + name).orElse("");
    }
}
