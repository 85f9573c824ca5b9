/** Two streams in one workflow: what its parts are, what starting and pausing mean, limits, turns and what interrupts planned work. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams.domain;
