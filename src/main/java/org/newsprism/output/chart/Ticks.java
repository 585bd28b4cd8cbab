package org.newsprism.output.chart;

import java.text.DecimalFormat;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Steps between ticks: 1, 2 or 5 times a power of ten. */
final class Ticks {
    /** Writes shares as per cent. */
    static final String PERCENT = "0\u00A0%";

    /** Writes values, with decimals only where the step needs them. */
    static final String VALUE = "";

    private Ticks() {}

    static TickUnits units(String format) {
        TickUnits units = new TickUnits();
        if (format.equals(PERCENT)) {
            for (double step : new double[] {0.05, 0.1, 0.25, 0.5, 1}) {
                units.add(new NumberTickUnit(step, HouseStyle.numbers(PERCENT)));
            }
            return units;
        }
        for (int power = -4; power <= 8; power++) {
            for (int first : new int[] {1, 2, 5}) {
                double step = first * Math.pow(10, power);
                DecimalFormat numbers = HouseStyle.numbers(power >= 0 ? "#,##0" : "0." + "0".repeat(-power));
                units.add(new NumberTickUnit(step, numbers));
            }
        }
        return units;
    }
}
