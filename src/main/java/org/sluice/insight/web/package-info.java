/** Pages about figures and about switching them on: see {@code src/docs/features/insight.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight.web;
