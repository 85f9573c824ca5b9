package org.sluice.workbench.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Exports that lie next to the test class; a {@link WorkbenchRule} imports them before the test begins. */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface StartingData {
    /** File names, for example {@code two-teams.json}. */
    String[] value();
}
