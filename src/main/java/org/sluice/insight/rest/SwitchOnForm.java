package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The choices of the set-up page; a team field that is null means that the project is its own team. */
public record SwitchOnForm(
        @JsonProperty("language") @Nullable String language,
        @JsonProperty("statuses") @Nullable Map<String, String> statuses,
        @JsonProperty("notSolvedResolutions") @Nullable Set<String> notSolvedResolutions,
        @JsonProperty("historyUrgentJql") @Nullable String historyUrgentJql,
        @JsonProperty("teamField") @Nullable String teamField) {

    /** A request without a body chooses nothing. */
    static SwitchOnForm orEmpty(@Nullable SwitchOnForm form) {
        return form == null ? new SwitchOnForm(null, null, null, null, null) : form;
    }

    SettingsForm settings() {
        return new SettingsForm(
                true,
                language,
                Optional.ofNullable(teamField).orElse(""),
                notSolvedResolutions,
                historyUrgentJql,
                statuses,
                null,
                null);
    }
}
