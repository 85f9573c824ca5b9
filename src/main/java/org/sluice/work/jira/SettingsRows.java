package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;

/** The choices of projects in Active Objects, by the id of the project. */
public final class SettingsRows {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public SettingsRows(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What the project has chosen. */
    ProjectSettings of(long projectId) {
        return row(projectId).map(SettingsRows::settings).orElse(ProjectSettings.OFF);
    }

    /** Keeps what the project has chosen. */
    void save(long projectId, ProjectSettings settings) {
        SettingsRow row =
                row(projectId).orElseGet(() -> ao.create(SettingsRow.class, Map.of(SettingsRow.PROJECT_ID, projectId)));
        row.setSwitchedOn(settings.on());
        row.setSetupLanguage(settings.language());
        row.setTeamField(settings.teamField().orElse(null));
        row.setNotSolved(joined(settings.notSolvedResolutions()));
        row.setUrgentJql(settings.historyUrgentJql());
        row.setStages(joined(settings.stages().entrySet().stream()
                .map(stage -> stage.getKey() + "=" + stage.getValue().name())
                .toList()));
        row.setCountSubTasks(settings.countSubTasks());
        row.setCountArchived(settings.countArchived());
        row.save();
    }

    private Optional<SettingsRow> row(long projectId) {
        return Arrays.stream(ao.find(SettingsRow.class, SettingsRow.PROJECT_ID + " = ?", projectId))
                .findFirst();
    }

    private static ProjectSettings settings(SettingsRow row) {
        return new ProjectSettings(
                row.isSwitchedOn(),
                Optional.ofNullable(row.getSetupLanguage()).orElse(ProjectSettings.OFF.language()),
                Optional.ofNullable(row.getTeamField()),
                Set.copyOf(words(row.getNotSolved())),
                Optional.ofNullable(row.getUrgentJql()).orElse(""),
                words(row.getStages()).stream()
                        .map(stage -> stage.split("="))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> Stage.valueOf(pair[1]))),
                row.isCountSubTasks(),
                row.isCountArchived());
    }

    private static @Nullable String joined(Collection<String> words) {
        return words.isEmpty() ? null : String.join(" ", words.stream().sorted().toList());
    }

    private static List<String> words(@Nullable String text) {
        return text == null || text.isBlank() ? List.of() : List.of(text.split(" "));
    }
}
