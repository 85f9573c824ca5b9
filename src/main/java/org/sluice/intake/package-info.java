/** The way in: does this belong here, and if not, with whom. */
@org.jspecify.annotations.NullMarked
package org.sluice.intake;
