/** Numbers that tell how work flows, shown on dashboards: see {@code src/docs/features/insight.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight;
