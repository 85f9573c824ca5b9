package org.sluice.intake.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project has settled of its intake, and what it can settle.
 *
 * @param alarmHours hours in triage until a task has waited too long
 * @param least fewest of them
 * @param most most of them
 * @param teamRole the role whose holders are the team, by id; null for whoever may be assigned tasks
 * @param roles those to choose from; a role that is chosen and not among them is gone
 * @param everybody whether everybody who may log in may be assigned tasks
 */
public record IntakeSettingsDto(
        @JsonProperty int alarmHours,
        @JsonProperty int least,
        @JsonProperty int most,
        @JsonProperty @Nullable String teamRole,
        @JsonProperty List<RoleDto> roles,
        @JsonProperty boolean everybody) {

    /** A project role and what it is called. */
    public record RoleDto(
            @JsonProperty String id, @JsonProperty String name) {}
}
