/**
 * Enters: a chart as a description. Leaves: its size, and its drawing on any AWT surface: PDF, SVG, a test's picture.
 * The one idea: every chart is rows of one {@link org.newsprism.output.chart.RowPlot}, so labels, spacing, ticks and
 * colours are decided once.
 */
@NullMarked
package org.newsprism.output.chart;

import org.jspecify.annotations.NullMarked;
