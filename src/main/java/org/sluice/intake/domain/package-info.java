/** Who does what: its lines, what may be wrong with them, and which of them a text speaks of. */
@org.jspecify.annotations.NullMarked
package org.sluice.intake.domain;
