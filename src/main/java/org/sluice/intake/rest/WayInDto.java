package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the page of the way in has to know: {@code {"name":"IT support","mayCreate":true,"mayNameReporter":false,"form":{"project":100,"type":"10001"}}}.
 *
 * @param name of the project
 * @param mayCreate whether the caller may create tasks in it
 * @param mayNameReporter whether the caller may create them for somebody else
 * @param form where Jira's own form is, null for whoever may not create
 */
public record WayInDto(
        @JsonProperty String name,
        @JsonProperty boolean mayCreate,
        @JsonProperty boolean mayNameReporter,
        @JsonProperty @Nullable FormDto form) {

    /**
     * Jira's own form for a new task, {@code CreateIssueDetails!init.jspa}.
     *
     * @param project its {@code pid}
     * @param type its {@code issuetype}
     */
    public record FormDto(
            @JsonProperty long project, @JsonProperty String type) {}
}
