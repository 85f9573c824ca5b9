package org.sluice.workbench.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An export of real work in the folder that {@code -Dshared.data} names; a {@link WorkbenchRule} imports it before the test
 * begins. Where the file is not at hand the test is skipped and says so.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface RealHistory {
    /** The name of the file. */
    String value();
}
