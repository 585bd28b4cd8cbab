package org.newsprism.compare;

import java.util.Optional;
import org.newsprism.framing.FeatureId;

/**
 * Whether all groups at once differ in one feature by more than chance makes them (method M5).
 *
 * @param feature what is counted
 * @param label under which label; empty for all
 * @param p share of relabellings with a spread of the groups' rates at least as wide
 * @param adjusted the same after Benjamini and Hochberg over all features
 * @param exact whether all relabellings were looked at
 */
public record GlobalTest(FeatureId feature, Optional<String> label, double p, double adjusted, boolean exact) {}
