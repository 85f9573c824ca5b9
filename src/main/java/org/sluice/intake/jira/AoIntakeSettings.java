package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.intake.domain.IntakeSettings;
import org.sluice.intake.domain.KeptIntakeSettings;
import org.sluice.platform.Lately;
import org.sluice.work.KeptElsewhere;

/** The same in Active Objects: a row for each project that has settled something; a node knows of a change a second later. */
public final class AoIntakeSettings implements KeptIntakeSettings, KeptElsewhere {

    private static final String OF_PROJECT = IntakeSettingsRow.PROJECT_ID + " = ?";

    private final ActiveObjects ao;
    private final Lately<Long, IntakeSettings> known;

    /** Rows in the plugin's tables. */
    public AoIntakeSettings(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.known = new Lately<>(this::read, clock, Lately.LAG);
    }

    @Override
    public IntakeSettings of(long projectId) {
        return known.of(projectId);
    }

    private IntakeSettings read(long projectId) {
        return Arrays.stream(ao.find(IntakeSettingsRow.class, OF_PROJECT, projectId))
                .map(row -> new IntakeSettings(row.getAlarmHours(), Optional.ofNullable(row.getTeamRole())))
                .findFirst()
                .orElse(IntakeSettings.USUAL);
    }

    @Override
    public void change(long projectId, IntakeSettings settings) {
        Map<String, Object> columns = new HashMap<>(
                Map.of(IntakeSettingsRow.PROJECT_ID, projectId, IntakeSettingsRow.ALARM_HOURS, settings.alarmHours()));
        settings.teamRole().ifPresent(role -> columns.put(IntakeSettingsRow.TEAM_ROLE, role));
        ao.executeInTransaction(() -> {
            ao.deleteWithSQL(IntakeSettingsRow.class, OF_PROJECT, projectId);
            return ao.create(IntakeSettingsRow.class, columns);
        });
        known.forget();
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(IntakeSettingsRow.class))
                .map(IntakeSettingsRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(IntakeSettingsRow.class, OF_PROJECT, projectId);
        known.forget();
    }
}
