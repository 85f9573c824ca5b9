package org.sluice.workbench.operations.deeds;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an issue shall go.
 *
 * @param typeId the type that it gets
 * @param statusId the status for one that the target's workflow lacks
 * @param form fields that are filled on the way, by field id
 * @param subtasks what becomes of the sub-tasks that go along, by their ids; one that is not here keeps type and status
 */
public record MoveTarget(
        long projectId,
        String typeId,
        Optional<String> statusId,
        Map<String, List<String>> form,
        Map<Long, MoveTarget> subtasks) {
    public MoveTarget {
        form = Map.copyOf(form);
        subtasks = Map.copyOf(subtasks);
    }

    public MoveTarget(long projectId, String typeId, Optional<String> statusId, Map<String, List<String>> form) {
        this(projectId, typeId, statusId, form, Map.of());
    }

    public static MoveTarget of(long projectId, String typeId) {
        return new MoveTarget(projectId, typeId, Optional.empty(), Map.of());
    }

    public MoveTarget with(Map<Long, MoveTarget> targets) {
        return new MoveTarget(projectId, typeId, statusId, form, targets);
    }

    MoveTarget ofSubtask(long id, String held) {
        return subtasks.getOrDefault(id, of(projectId, held));
    }
}
