/**
 * The shared vocabulary: a piece of work, what happened to it, and the dated facts that every measure is made of. Nothing
 * here knows the host; {@code src/docs/features/insight.md} says what each fact means.
 */
@org.jspecify.annotations.NullMarked
package org.sluice.work;
