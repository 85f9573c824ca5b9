package org.sluice.streams.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The caller's calendar link.
 *
 * @param since since when they have one; none when they have none
 * @param path where it is, below the address of Jira; told only when it is made
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarLinkDto(
        @JsonProperty @Nullable String since,
        @JsonProperty @Nullable String path) {}
