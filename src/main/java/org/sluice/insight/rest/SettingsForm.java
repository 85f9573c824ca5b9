package org.sluice.insight.rest;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.GivenBody;

/**
 * What a project administrator chooses; a field that is left out stays as it is. An empty {@code teamField} makes the project
 * its own team again, an empty {@code historyUrgentJql} takes the streams away.
 */
record SettingsForm(
        @Nullable Boolean on,
        @Nullable String language,
        @Nullable String teamField,
        @Nullable Set<String> notSolvedResolutions,
        @Nullable String historyUrgentJql,
        @Nullable Map<String, String> statuses,
        @Nullable Boolean countSubTasks,
        @Nullable Boolean countArchived) {

    private static final Set<String> FIELDS = Set.of(
            "on",
            "language",
            "teamField",
            "notSolvedResolutions",
            "historyUrgentJql",
            "statuses",
            "countSubTasks",
            "countArchived");

    /** A request without a body chooses nothing. */
    static SettingsForm of(@Nullable Map<String, Object> given) {
        GivenBody body = GivenBody.of(given, FIELDS);
        return new SettingsForm(
                body.flag("on"),
                body.text("language"),
                body.text("teamField"),
                body.texts("notSolvedResolutions"),
                body.text("historyUrgentJql"),
                body.textByText("statuses"),
                body.flag("countSubTasks"),
                body.flag("countArchived"));
    }
}
