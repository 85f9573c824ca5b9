package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Within how long half of what comes in is solved.
 *
 * @param hours the median of the last twelve weeks from arrival to done; null where too few were solved
 */
public record HalfSolvedDto(@JsonProperty @Nullable Double hours) {}
