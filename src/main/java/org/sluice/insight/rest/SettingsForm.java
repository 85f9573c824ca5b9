package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a project administrator chooses; a field that is left out stays as it is. An empty {@code teamField} makes the project
 * its own team again, an empty {@code historyUrgentJql} takes the streams away.
 */
public record SettingsForm(
        @JsonProperty("on") @Nullable Boolean on,
        @JsonProperty("language") @Nullable String language,
        @JsonProperty("teamField") @Nullable String teamField,
        @JsonProperty("notSolvedResolutions") @Nullable Set<String> notSolvedResolutions,
        @JsonProperty("historyUrgentJql") @Nullable String historyUrgentJql,
        @JsonProperty("statuses") @Nullable Map<String, String> statuses,
        @JsonProperty("countSubTasks") @Nullable Boolean countSubTasks,
        @JsonProperty("countArchived") @Nullable Boolean countArchived) {

    /** A request without a body chooses nothing. */
    static SettingsForm orEmpty(@Nullable SettingsForm form) {
        return form == null ? new SettingsForm(null, null, null, null, null, null, null, null) : form;
    }
}
