package org.sluice.workbench.workflow.rules;

import com.opensymphony.workflow.loader.StepDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Restriction;
import org.sluice.workbench.workflow.engine.WorkflowEngine;

/**
 * Narrows permissions by properties of the step that an issue is at: {@code jira.permission.PERMISSION.TYPE[.suffix]} leaves
 * the permission to those of whom one such property speaks, {@code jira.permission.subtasks.…} does so for the sub-tasks of
 * the issue. What a scheme does not grant, no property does.
 *
 * <ul>
 *   <li>PERMISSION is a short name such as {@code comment}; TYPE is {@code user} (by name), {@code group}, {@code projectrole}
 *       (by id), {@code assignee}, {@code reporter}, {@code lead}, {@code userCF} (by the field's id) or {@code denied};
 *   <li>{@code ${pkey}} in the value stands for the project's key;
 *   <li>a value that names nobody leaves the permission to nobody;
 *   <li>browsing is not narrowed: searches know nothing of steps.
 * </ul>
 */
public final class StepRights implements Restriction {
    private static final String PREFIX = "jira.permission.";
    private static final String OF_SUBTASKS = PREFIX + "subtasks.";

    private final Tracker tracker;
    private final WorkflowEngine engine;

    public StepRights(Tracker tracker, WorkflowEngine engine) {
        this.tracker = tracker;
        this.engine = engine;
    }

    @Override
    public boolean allows(Optional<User> user, String permissionKey, Issue issue, Project project) {
        return passes(user, permissionKey, issue, project, issue, PREFIX)
                && issue.parentId()
                        .flatMap(tracker.issues()::byId)
                        .filter(parent -> !passes(user, permissionKey, issue, project, parent, OF_SUBTASKS))
                        .isEmpty();
    }

    /** Whether the step of that issue lets the user do it on the one that is asked about. */
    private boolean passes(
            Optional<User> user, String permissionKey, Issue issue, Project project, Issue at, String prefix) {
        List<Optional<Holder>> named = engine.stepAt(at.projectId(), at.typeId(), at.statusId())
                .map(step -> named(step, prefix, permissionKey, project))
                .orElse(List.of());
        return named.isEmpty()
                || named.stream().flatMap(Optional::stream).anyMatch(holder -> tracker.holders()
                        .means(user, holder, issue, project));
    }

    /** Whom the step's properties name for the permission; nothing for each that names nobody. */
    private List<Optional<Holder>> named(StepDescriptor step, String prefix, String permissionKey, Project project) {
        List<Optional<Holder>> named = new ArrayList<>();
        for (Object each : step.getMetaAttributes().entrySet()) {
            Map.Entry<?, ?> property = (Map.Entry<?, ?>) each;
            String name = String.valueOf(property.getKey());
            if (!name.startsWith(prefix)) {
                continue;
            }
            String[] parts = name.substring(prefix.length()).split("\\.", -1);
            if (LegacyPermissions.key(parts[0]).permissionKey().equals(permissionKey)) {
                String value = String.valueOf(property.getValue()).replace("${pkey}", project.key());
                named.add(parts.length < 2 ? Optional.empty() : holder(parts[1], value.strip()));
            }
        }
        return named;
    }

    private Optional<Holder> holder(String type, String value) {
        return switch (type) {
            case "user" -> tracker.users().byName(value).map(user -> new Holder(HolderType.USER, user.key()));
            case "group" -> Optional.of(new Holder(HolderType.GROUP, value));
            case "projectrole" ->
                value.matches("\\d{1,18}") ? Optional.of(new Holder(HolderType.PROJECT_ROLE, value)) : Optional.empty();
            case "userCF" ->
                value.matches(CustomField.PREFIX + "\\d{1,18}")
                        ? Optional.of(new Holder(HolderType.USER_FIELD, value))
                        : Optional.empty();
            case "assignee" -> Optional.of(Holder.of(HolderType.ASSIGNEE));
            case "reporter" -> Optional.of(Holder.of(HolderType.REPORTER));
            case "lead" -> Optional.of(Holder.of(HolderType.PROJECT_LEAD));
            default -> Optional.empty();
        };
    }
}
