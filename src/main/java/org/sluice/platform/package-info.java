/** The edges that every feature shares: the one door to the host, the one door of REST errors, background jobs. */
@org.jspecify.annotations.NullMarked
package org.sluice.platform;
