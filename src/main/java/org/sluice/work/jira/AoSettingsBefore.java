package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.work.Before;
import org.sluice.work.SettingsBefore;

/** What projects had chosen before they were switched on, in Active Objects. */
public final class AoSettingsBefore implements SettingsBefore {

    private final ActiveObjects ao;

    /** Rows in the plugin's tables. */
    public AoSettingsBefore(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Optional<Before> of(long projectId) {
        return Arrays.stream(ao.find(BeforeRow.class, ChoiceColumns.PROJECT_ID + " = ?", projectId))
                .findFirst()
                .map(row -> new Before(row.getSwitchedBy(), Choices.read(row)));
    }

    @Override
    public Set<Long> projects() {
        return Arrays.stream(ao.find(BeforeRow.class))
                .map(BeforeRow::getProjectId)
                .collect(Collectors.toSet());
    }

    @Override
    public void remember(long projectId, Before before) {
        ao.executeInTransaction(() -> {
            forget(projectId);
            Map<String, Object> found = Map.of(ChoiceColumns.PROJECT_ID, projectId, BeforeRow.SWITCHED_BY, before.by());
            Choices.write(before.settings(), ao.create(BeforeRow.class, found));
            return projectId;
        });
    }

    @Override
    public void forget(long projectId) {
        ao.deleteWithSQL(BeforeRow.class, ChoiceColumns.PROJECT_ID + " = ?", projectId);
    }
}
