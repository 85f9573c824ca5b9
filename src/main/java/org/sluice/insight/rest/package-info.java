/** The endpoints of the measures, of a project's settings and of set-up; {@code src/docs/features/insight.md} shows them. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight.rest;
