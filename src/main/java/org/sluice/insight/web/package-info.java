/** Pages about figures and about switching them on: see {@code docs/features/get-started.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.insight.web;
