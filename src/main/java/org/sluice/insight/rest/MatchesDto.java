package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How many of a project's tasks a query finds: {@code {"matches":412}}. */
public record MatchesDto(@JsonProperty long matches) {}
