package org.sluice.workbench.restapi.json;

import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.anonymizing.Task;
import org.sluice.workbench.anonymizing.Validation;
import org.sluice.workbench.anonymizing.handlers.Operation;
import org.sluice.workbench.tracker.people.User;

/** An anonymisation as Jira's REST tells it: what it would do, and how far it is. */
public final class AnonymizationShape {
    private final Shapes shapes;

    public AnonymizationShape(Shapes shapes) {
        this.shapes = shapes;
    }

    /**
     * @param surveyed whether handlers were asked what belongs to the user
     */
    public ObjectNode of(Validation validation, boolean surveyed) {
        ObjectNode body =
                begun(validation.errors()).put("expand", "affectedEntities").put("userKey", validation.userKey());
        if (validation.success()) {
            User user = validation.user().orElseThrow();
            body.put("userName", user.name())
                    .put("displayName", user.displayName())
                    .put("email", user.email());
        }
        body.put("deleted", false).put("success", validation.success());
        if (surveyed && validation.success()) {
            ObjectNode affected = body.putObject("affectedEntities");
            validation
                    .affected()
                    .forEach((type, entities) ->
                            affected.set(type.name(), Shapes.array(entities, AnonymizationShape::entity)));
        }
        operations(
                body,
                validation.operations().stream()
                        .filter(operation -> operation != Operation.USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS
                                || !surveyed
                                || validation.needsNewOwner())
                        .toList());
        return body.put("businessLogicValidationFailed", false);
    }

    public ObjectNode of(Task task) {
        ObjectNode body = begun(task.errors())
                .put("userKey", task.userKey())
                .put("userName", task.userName())
                .put("fullName", task.fullName())
                .put("progressUrl", "/rest/api/2/user/anonymization/progress?taskId=" + task.id())
                .put("currentProgress", task.progress());
        if (!task.subTask().isEmpty()) {
            body.put("currentSubTask", task.subTask());
        }
        body.set("submittedTime", shapes.moment(task.submitted()));
        task.started().ifPresent(started -> body.set("startTime", shapes.moment(started)));
        task.finished().ifPresent(finished -> body.set("finishTime", shapes.moment(finished)));
        operations(body, task.operations());
        return body.put("status", task.status().name())
                .put("executingNode", "")
                .put("isRerun", task.rerun())
                .put("rerun", task.rerun());
    }

    private static ObjectNode begun(Map<Operation, List<String>> errors) {
        ObjectNode body = Shapes.object();
        ObjectNode told = body.putObject("errors");
        errors.forEach((operation, sentences) -> {
            ObjectNode one = told.putObject(operation.name());
            one.set("errorMessages", Shapes.array(sentences, Shapes::text));
            one.putObject("errors");
        });
        body.putObject("warnings");
        return body;
    }

    private static void operations(ObjectNode body, Collection<Operation> operations) {
        body.set("operations", Shapes.array(operations.stream().sorted().toList(), one -> Shapes.text(one.name())));
    }

    private static ObjectNode entity(AffectedEntity entity) {
        ObjectNode shape =
                Shapes.object().put("type", entity.getType().name()).put("description", entity.getDescription());
        if (entity.getNumberOfOccurrences() != null) {
            shape.put("numberOfOccurrences", entity.getNumberOfOccurrences());
        }
        return shape;
    }
}
