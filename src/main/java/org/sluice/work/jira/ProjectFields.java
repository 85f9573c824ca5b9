package org.sluice.work.jira;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.work.FlowMarks;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.StatusStages;
import org.sluice.work.StreamField;
import org.sluice.work.StreamFields;
import org.sluice.work.SystemFields;

/** What the ids in a project's settings stand for in this Jira. */
public final class ProjectFields {

    private static final Map<String, Stage> BY_CATEGORY =
            Map.of("new", Stage.WAITING, "indeterminate", Stage.IN_WORK, "done", Stage.DONE);

    private final CustomFieldManager customFields;
    private final ConstantsManager constants;
    private final StreamFields streams;
    private final FlowMarks flow;

    /** Looks into Jira's own configuration, by what is remembered of the stream's field and of the two-stream workflow. */
    public ProjectFields(
            CustomFieldManager customFields, ConstantsManager constants, StreamFields streams, FlowMarks flow) {
        this.customFields = customFields;
        this.constants = constants;
        this.streams = streams;
        this.flow = flow;
    }

    /** The field that says who outside pressed for a task, none when there is none. It is asked itself, whatever it is called. */
    Optional<CustomField> pressure() {
        return flow.pressureField().flatMap(id -> Optional.ofNullable(customFields.getCustomFieldObject(id)));
    }

    /**
     * The field of the owning team, none when somebody has deleted it, or when Jira's change log cannot tell it from another:
     * it knows fields by their names alone.
     */
    Optional<CustomField> team(ProjectSettings settings) {
        return settings.teamField().flatMap(this::unmistakable);
    }

    /** The field of the stream in a project, none when the project has none, or under the same conditions. */
    Optional<NamedStream> stream(long projectId) {
        return streams.of(projectId)
                .flatMap(stream -> unmistakable(stream.id()).map(field -> new NamedStream(stream, field)));
    }

    /** Whether the project is to have a field of the stream. */
    boolean hasStream(long projectId) {
        return streams.of(projectId).isPresent();
    }

    /** The field of the stream as it is in Jira now. */
    record NamedStream(StreamField stream, CustomField field) {}

    private Optional<CustomField> unmistakable(String id) {
        return Optional.ofNullable(customFields.getCustomFieldObject(id))
                .filter(field -> !SystemFields.include(field.getName()))
                .filter(this::isOnlyOneOfItsName);
    }

    private boolean isOnlyOneOfItsName(CustomField field) {
        return customFields.getCustomFieldObjects().stream()
                .filter(other -> other.getName().equals(field.getName()))
                .allMatch(other -> other.getId().equals(field.getId()));
    }

    /**
     * What each status means: what the project says otherwise than its category, else its part in the two-stream workflow, else what its
     * category says. Switching on notes what every status meant then, also those of which nobody said anything.
     */
    StatusStages stages(ProjectSettings settings) {
        Map<String, Stage> stages = new HashMap<>();
        for (Status status : constants.getStatuses()) {
            Stage stage = BY_CATEGORY.get(status.getStatusCategory().getKey());
            if (stage != null) {
                stages.put(status.getId(), stage);
            }
        }
        Map<String, Stage> usual = Map.copyOf(stages);
        stages.putAll(flow.stages());
        settings.stages().forEach((status, stage) -> {
            if (stage != usual.get(status)) {
                stages.put(status, stage);
            }
        });
        return new StatusStages(stages, flow.paused());
    }
}
