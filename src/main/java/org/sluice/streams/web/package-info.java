/** Pages about two streams: see {@code src/docs/features/streams.md}. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams.web;
