package org.sluice.intake.jira;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Unique;
import org.jspecify.annotations.Nullable;

/** What a project has settled of its intake. */
@Preload
public interface IntakeSettingsRow extends RawEntity<Long> {
    /** Project, by id. */
    String PROJECT_ID = "PROJECT_ID";

    /** Hours in triage until a task has waited too long. */
    String ALARM_HOURS = "ALARM_HOURS";

    /** The role whose holders are the team, by id; null for whoever may be assigned tasks. */
    String TEAM_ROLE = "TEAM_ROLE";

    /** Number of the row. */
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** {@link #PROJECT_ID}. */
    @NotNull
    @Unique
    Long getProjectId();

    /** Sets {@link #PROJECT_ID}. */
    void setProjectId(Long projectId);

    /** {@link #ALARM_HOURS}. */
    @NotNull
    Integer getAlarmHours();

    /** Sets {@link #ALARM_HOURS}. */
    void setAlarmHours(Integer alarmHours);

    /** {@link #TEAM_ROLE}. */
    @Nullable
    Long getTeamRole();

    /** Sets {@link #TEAM_ROLE}. */
    void setTeamRole(@Nullable Long teamRole);
}
