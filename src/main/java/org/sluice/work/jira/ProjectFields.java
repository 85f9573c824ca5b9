package org.sluice.work.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.StatusStages;
import org.sluice.work.SystemFields;

/** What the ids in a project's settings stand for in this Jira. */
public final class ProjectFields {

    private static final Map<String, Stage> BY_CATEGORY =
            Map.of("new", Stage.WAITING, "indeterminate", Stage.IN_WORK, "done", Stage.DONE);

    private final CustomFieldManager customFields;
    private final ConstantsManager constants;

    /** Looks into Jira's own configuration. */
    public ProjectFields(CustomFieldManager customFields, ConstantsManager constants) {
        this.customFields = customFields;
        this.constants = constants;
    }

    /**
     * The field of the owning team, none when somebody has deleted it, or when Jira's change log cannot tell it from another:
     * it knows fields by their names alone.
     */
    Optional<CustomField> team(ProjectSettings settings) {
        return settings.teamField()
                .flatMap(id -> Optional.ofNullable(customFields.getCustomFieldObject(id)))
                .filter(field -> !SystemFields.include(field.getName()))
                .filter(this::isOnlyOneOfItsName);
    }

    private boolean isOnlyOneOfItsName(CustomField field) {
        return customFields.getCustomFieldObjects().stream()
                .filter(other -> other.getName().equals(field.getName()))
                .allMatch(other -> other.getId().equals(field.getId()));
    }

    /** What each status means: what the project says, else what its category says. */
    StatusStages stages(ProjectSettings settings) {
        Map<String, Stage> stages = new HashMap<>();
        for (Status status : constants.getStatuses()) {
            Stage stage = BY_CATEGORY.get(status.getStatusCategory().getKey());
            if (stage != null) {
                stages.put(status.getId(), stage);
            }
        }
        stages.putAll(settings.stages());
        return new StatusStages(stages);
    }
}
