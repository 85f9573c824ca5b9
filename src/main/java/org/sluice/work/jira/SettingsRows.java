package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.work.ProjectSettings;

/** The choices of projects in Active Objects, by the id of the project. */
public final class SettingsRows {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public SettingsRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What the project has chosen. */
    ProjectSettings of(long projectId) {
        return row(projectId).map(Choices::read).orElse(ProjectSettings.OFF);
    }

    /** The projects that have chosen anything. */
    Set<Long> projects() {
        return Arrays.stream(ao.find(SettingsRow.class))
                .map(SettingsRow::getProjectId)
                .collect(Collectors.toSet());
    }

    /** Keeps what the project has chosen; one that has chosen nothing leaves nothing behind. */
    void save(long projectId, ProjectSettings settings) {
        if (settings.equals(ProjectSettings.OFF)) {
            delete(projectId);
            return;
        }
        Choices.write(
                settings,
                row(projectId)
                        .orElseGet(() -> ao.create(SettingsRow.class, Map.of(ChoiceColumns.PROJECT_ID, projectId))));
    }

    /** Forgets a project. */
    void delete(long projectId) {
        ao.deleteWithSQL(SettingsRow.class, ChoiceColumns.PROJECT_ID + " = ?", projectId);
    }

    private Optional<SettingsRow> row(long projectId) {
        return Arrays.stream(ao.find(SettingsRow.class, ChoiceColumns.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }
}
