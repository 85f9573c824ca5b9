package org.sluice.insight.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sluice.work.ProjectSettings;

/**
 * What a project has chosen: {@code {"on":true,"language":"en","teamField":"customfield_10100",
 * "notSolvedResolutions":["10001"],"historyUrgentJql":"priority = 1","statuses":{"3":"indeterminate"},
 * "countSubTasks":false,"countArchived":false}}. {@code teamField} is null when the project is its own team; {@code statuses}
 * holds those that the project maps itself.
 */
public record SettingsDto(
        @JsonProperty boolean on,
        @JsonProperty String language,
        @JsonProperty @Nullable String teamField,
        @JsonProperty List<String> notSolvedResolutions,
        @JsonProperty String historyUrgentJql,
        @JsonProperty Map<String, String> statuses,
        @JsonProperty boolean countSubTasks,
        @JsonProperty boolean countArchived) {

    static SettingsDto of(ProjectSettings settings) {
        Map<String, String> statuses = new TreeMap<>();
        settings.stages().forEach((status, stage) -> statuses.put(status, StageCodes.code(stage)));
        return new SettingsDto(
                settings.on(),
                settings.language(),
                settings.teamField().orElse(null),
                settings.notSolvedResolutions().stream().sorted().toList(),
                settings.historyUrgentJql(),
                statuses,
                settings.countSubTasks(),
                settings.countArchived());
    }
}
