package org.sluice.workbench.tracker.rights;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.fields.FieldValues;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Whom a holder means. */
public final class Holders {
    private final Groups groups;
    private final ProjectRoles roles;
    private final FieldValues values;

    public Holders(Groups groups, ProjectRoles roles, FieldValues values) {
        this.groups = groups;
        this.roles = roles;
        this.values = values;
    }

    /** Whether the holder means the user in the project, or may mean the user on some issue of it. */
    public boolean mayMean(Optional<User> user, Holder holder, Project project) {
        return holder.type().isPerIssue() ? isActive(user) : inProject(user, holder, project);
    }

    public boolean means(Optional<User> user, Holder holder, Issue issue, Project project) {
        return holder.type().isPerIssue()
                ? user.filter(User::active)
                        .filter(one -> onIssue(one, holder, issue))
                        .isPresent()
                : inProject(user, holder, project);
    }

    private boolean inProject(Optional<User> user, Holder holder, Project project) {
        return holder.type() == HolderType.ANYONE || (isActive(user) && inProject(user.orElseThrow(), holder, project));
    }

    private boolean inProject(User user, Holder holder, Project project) {
        return switch (holder.type()) {
            case GROUP -> groups.isMember(user, holder.parameter());
            case APPLICATION_ROLE ->
                groups.of(user).stream().anyMatch(groups.withApplicationAccess(holder.parameter())::contains);
            case USER -> holder.parameter().equals(user.key());
            case PROJECT_LEAD -> project.leadKey().filter(user.key()::equals).isPresent();
            case PROJECT_ROLE ->
                roles.rolesOf(project, user, groups.of(user)).contains(Long.valueOf(holder.parameter()));
            case ANYONE -> true;
            case REPORTER, ASSIGNEE, USER_FIELD -> false;
        };
    }

    private boolean onIssue(User user, Holder holder, Issue issue) {
        return switch (holder.type()) {
            case REPORTER -> issue.reporterKey().filter(user.key()::equals).isPresent();
            case ASSIGNEE -> issue.assigneeKey().filter(user.key()::equals).isPresent();
            case USER_FIELD ->
                values.of(issue.id()).getOrDefault(holder.fieldNumber(), List.of()).stream()
                        .anyMatch(value ->
                                value.userKey().filter(user.key()::equals).isPresent());
            default -> false;
        };
    }

    private static boolean isActive(Optional<User> user) {
        return user.filter(User::active).isPresent();
    }
}
