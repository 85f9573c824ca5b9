/** The pages of the way in: see {@code src/docs/features/intake.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.intake.web;
