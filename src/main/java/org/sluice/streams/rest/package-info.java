/** The doors for two streams: urgent now, start, pause, and what is paused. */
@org.jspecify.annotations.NullMarked
package org.sluice.streams.rest;
