/** Rules that the whole plugin is held to. */
@NullMarked
package org.sluice.architecture;

import org.jspecify.annotations.NullMarked;
