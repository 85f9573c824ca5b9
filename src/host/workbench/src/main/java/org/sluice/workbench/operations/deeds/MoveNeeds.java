package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.ScreenOperation;

/**
 * What an issue keeps and lacks where it goes. It loses components and a level of another project, an assignee who cannot
 * be assigned there, a custom field that issues of that kind do not have, and an option that is not offered there.
 */
public final class MoveNeeds {
    private final Desk desk;

    public MoveNeeds(Desk desk) {
        this.desk = desk;
    }

    /** Whether an issue there can have the status. */
    public boolean knows(long projectId, String typeId, String statusId) {
        Set<String> statuses = desk.steps().statuses(projectId, typeId);
        return statuses.isEmpty() || statuses.contains(statusId);
    }

    /** Fields whose content falls away, with what is left of it. */
    public Map<String, Content> lost(Issue issue, Project target, String typeId) {
        Map<String, Content> left = new LinkedHashMap<>();
        if (issue.projectId() != target.id()) {
            left.put(IssueFields.COMPONENTS, Content.NONE);
            if (issue.parentId().isEmpty()
                    && !desk.projectOf(issue).securitySchemeId().equals(target.securitySchemeId())) {
                left.put(IssueFields.SECURITY, Content.NONE);
            }
            Optional<User> assignee = issue.assigneeKey().flatMap(tracker().users()::byKey);
            if (!desk.may(assignee, ProjectPermissions.ASSIGNABLE_USER, target)) {
                left.put(IssueFields.ASSIGNEE, Content.NONE);
            }
        }
        tracker().values().of(issue.id()).keySet().stream()
                .flatMap(id -> tracker().fields().byId(id).stream())
                .forEach(field -> {
                    Content held = held(field.fieldId(), issue);
                    Content kept = kept(field, held, target, typeId);
                    if (!kept.equals(held)) {
                        left.put(field.fieldId(), kept);
                    }
                });
        left.keySet().removeIf(field -> held(field, issue).isEmpty());
        return left;
    }

    /** Fields that must be filled there and are not, or no longer. */
    public Set<String> missing(Issue issue, Project target, String typeId) {
        Map<String, Content> lost = lost(issue, target, typeId);
        Set<String> missing = new LinkedHashSet<>();
        desk.screens().required(target.id(), typeId).stream()
                .filter(field -> !field.equals(IssueFields.TYPE))
                .filter(field -> lost.getOrDefault(field, held(field, issue)).isEmpty())
                .sorted()
                .forEach(missing::add);
        return missing;
    }

    /** Fields that are filled anew on the way: what must be filled, and what fell away and could be filled there. */
    public Set<String> asked(Issue issue, Project target, String typeId) {
        Set<String> asked = new LinkedHashSet<>(missing(issue, target, typeId));
        lost(issue, target, typeId).keySet().stream()
                .filter(field -> desk.screens().shows(target.id(), typeId, ScreenOperation.CREATE, field))
                .forEach(asked::add);
        return asked;
    }

    private Content kept(CustomField field, Content held, Project target, String typeId) {
        return tracker()
                .contexts()
                .relevant(field, target.id(), typeId)
                .map(context -> {
                    List<String> offered = field.type().hasOptions()
                            ? tracker().options().of(context).stream()
                                    .map(option -> Long.toString(option.id()))
                                    .toList()
                            : held.all();
                    return new Content(
                            held.all().stream().filter(offered::contains).toList());
                })
                .orElse(Content.NONE);
    }

    private Content held(String field, Issue issue) {
        return tracker().database().jdbi().withHandle(handle -> desk.fields()
                .byId(field)
                .map(known -> known.read(handle, issue))
                .orElse(Content.NONE));
    }

    private Tracker tracker() {
        return desk.tracker();
    }
}
