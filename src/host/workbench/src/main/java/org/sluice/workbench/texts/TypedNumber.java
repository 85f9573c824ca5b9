package org.sluice.workbench.texts;

import java.math.BigDecimal;
import java.util.OptionalDouble;

/** A number as people write it, in a form or in a query. */
public final class TypedNumber {
    /** So many characters it may have; reading longer ones takes its time. */
    private static final int MOST = 255;

    private TypedNumber() {}

    /**
     * None for what is no number and for what no field can hold; 5d and 0x1p3, which Java reads as numbers, are none. Blanks around it
     * are left out.
     */
    public static OptionalDouble read(String typed) {
        String text = typed.strip();
        if (text.length() > MOST) {
            return OptionalDouble.empty();
        }
        try {
            double number = new BigDecimal(text).doubleValue();
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException notANumber) {
            return OptionalDouble.empty();
        }
    }
}
