/** The way in, through Jira's own API and in Sluice's tables: see {@code src/docs/features/intake.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.intake.jira;
