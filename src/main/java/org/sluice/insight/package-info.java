/** Numbers that tell how work flows, shown on dashboards: see {@code docs/features/lead-time.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight;
