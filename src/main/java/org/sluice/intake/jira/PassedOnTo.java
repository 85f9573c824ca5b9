package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.Receiver;
import org.sluice.intake.domain.Receiver.Standing;
import org.sluice.intake.domain.Receivers;
import org.sluice.intake.domain.Whose;
import org.sluice.work.rules.jira.FieldNotHere;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.RuleFields;

/** The team that a transition's screen names, and whether it would take the task. */
public final class PassedOnTo {

    private final IntakeFlow flow;
    private final RuleFields fields;
    private final Receivers receivers;
    private final ProjectManager projects;
    private final PermissionManager permissions;
    private final UserManager users;

    /** Asks the field, the lines of who does what and Jira. */
    public PassedOnTo(
            IntakeFlow flow,
            RuleFields fields,
            Receivers receivers,
            ProjectManager projects,
            PermissionManager permissions,
            UserManager users) {
        this.flow = flow;
        this.fields = fields;
        this.receivers = receivers;
        this.projects = projects;
        this.permissions = permissions;
        this.users = users;
    }

    /** The name in the field, empty where nothing is chosen. */
    String name(Issue issue) {
        return flow.receivingTeam()
                .map(id -> fields.required(id, issue))
                .map(issue::getCustomFieldValue)
                .filter(Option.class::isInstance)
                .map(value -> ((Option) value).getValue())
                .orElse("");
    }

    /** The same, empty too where there is no such field for the task: what else was said is kept all the same. */
    String asFarAsNamed(Issue issue) {
        try {
            return name(issue);
        } catch (FieldNotHere | IllegalStateException e) {
            return "";
        }
    }

    /** The same with what is known of it. */
    Receiver of(RuleCall call, Issue issue) {
        String name = name(issue);
        return name.isBlank() ? Receiver.NONE : new Receiver(name, standing(call, issue.getProjectId(), name));
    }

    /** Whose a name is by the lines of a project, none where no line says so. */
    Optional<Whose> whose(long projectId, String name) {
        return receivers.called(projectId, name, this::isCalled);
    }

    private Standing standing(RuleCall call, long projectId, String name) {
        if (isCalled(projectId, Receivers.folded(name))) {
            return Standing.OWN;
        }
        Optional<Whose> whose = whose(projectId, name);
        if (whose.isEmpty()) {
            return receivers.areSaid(projectId) ? Standing.UNKNOWN : Standing.REACHED;
        }
        if (whose.get().kind() != Whose.Kind.PROJECT) {
            return Standing.REACHED;
        }
        Project project = projects.getProjectObj(whose.get().project());
        if (project == null) {
            return Standing.GONE;
        }
        return mayCreate(call, project) ? Standing.REACHED : Standing.CLOSED;
    }

    private boolean mayCreate(RuleCall call, Project project) {
        Optional<ApplicationUser> caller = call.caller().map(users::getUserByKey);
        return caller.filter(user -> permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user))
                .isPresent();
    }

    private boolean isCalled(long projectId, String folded) {
        return Optional.ofNullable(projects.getProjectObj(projectId))
                .filter(project -> Receivers.folded(project.getName()).equals(folded)
                        || Receivers.folded(project.getKey()).equals(folded))
                .isPresent();
    }
}
