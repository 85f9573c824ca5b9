/** Urgent and planned work side by side: one workflow for both, and what keeps it honest and kind. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams;
