package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Checks a new issue and lets its workflow begin with it. A sub-task is at the security level of its parent. Raises
 * <em>Issue Created</em>.
 */
public final class CreateIssue {
    private final Desk desk;
    private final Filling filling;

    public CreateIssue(Desk desk) {
        this.desk = desk;
        this.filling = new Filling(desk);
    }

    public Outcome<Issue> create(Optional<User> user, NewIssue wanted) {
        return desk.happenings().attempt(() -> {
            Outcome<IssueDraft> draft = validate(user, wanted);
            return draft.isDone() ? desk.engine().begin(user, draft.get()) : Outcome.refused(draft.problems());
        });
    }

    /** The issue as it would be made, or what stands in its way; nothing is written. */
    public Outcome<IssueDraft> validate(Optional<User> user, NewIssue wanted) {
        Optional<Project> project = desk.tracker().projects().byId(wanted.projectId());
        if (project.isEmpty() || !desk.may(user, ProjectPermissions.CREATE_ISSUES, project.get())) {
            return Outcome.refused(unknownProject());
        }
        Problems problems = project.get().archived()
                ? Problems.none().field(IssueFields.PROJECT, "workbench.refusal.project.archived")
                : Problems.none();
        checkType(user, wanted, project.get(), problems);
        Asking asking = new Asking(user, project.get(), wanted.typeId(), Optional.empty());
        Map<String, List<String>> form = new LinkedHashMap<>(wanted.form());
        // The type is named apart; one in the form could be another.
        form.remove(IssueFields.TYPE);
        Map<String, Content> fields = new LinkedHashMap<>(filling.read(form, asking, wanted.anyField(), problems));
        if (!problems.isEmpty()) {
            return Outcome.refused(problems);
        }
        if (!wanted.form().containsKey(IssueFields.REPORTER)) {
            fields.put(IssueFields.REPORTER, Content.of(user.map(User::key)));
        }
        if (!wanted.form().containsKey(IssueFields.PRIORITY)) {
            fields.put(IssueFields.PRIORITY, standardPriority());
        }
        wanted.parentId().flatMap(desk.tracker().issues()::byId).ifPresent(parent -> {
            fields.put(IssueFields.PARENT, Content.of(Long.toString(parent.id())));
            fields.put(IssueFields.SECURITY, Content.of(parent.securityLevelId()));
        });
        String begin = desk.steps().firstStatus(wanted.projectId(), wanted.typeId());
        return Outcome.done(new IssueDraft(wanted.projectId(), wanted.typeId(), begin, user.map(User::key), fields));
    }

    private void checkType(Optional<User> user, NewIssue wanted, Project project, Problems problems) {
        Optional<IssueType> type = desk.tracker().constants().type(wanted.typeId());
        Optional<Issue> parent = wanted.parentId().flatMap(desk.tracker().issues()::byId);
        if (type.isEmpty()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.unknown");
        } else if (type.get().subtask() != wanted.parentId().isPresent()) {
            problems.field(IssueFields.TYPE, "workbench.refusal.type.subtask");
        }
        boolean fits = parent.filter(
                        one -> one.projectId() == project.id() && one.parentId().isEmpty())
                .filter(one -> desk.may(user, ProjectPermissions.BROWSE_PROJECTS, one))
                .isPresent();
        if (wanted.parentId().isPresent() && !fits) {
            problems.field(IssueFields.PARENT, "workbench.refusal.parent");
        }
    }

    /** As Jira's new sites have it: the one in the middle. */
    private Content standardPriority() {
        List<String> ids = desk.tracker().constants().priorities().stream()
                .map(priority -> priority.id())
                .toList();
        return ids.isEmpty() ? Content.NONE : Content.of(ids.get(ids.size() / 2));
    }

    private static Problems unknownProject() {
        return Problems.forbidden("workbench.refusal.create");
    }
}
