package org.sluice.workbench.search;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.rights.Permissions;

/** Jira's own functions that stand for lists of projects, components and types. */
final class HostFunctions {
    private final Tracker tracker;
    private final Resolvers resolvers;

    private HostFunctions(Tracker tracker) {
        this.tracker = tracker;
        this.resolvers = new Resolvers(tracker);
    }

    /** Adds the host's own to the functions. */
    static JqlFunctions into(JqlFunctions functions, Tracker tracker) {
        HostFunctions own = new HostFunctions(tracker);
        functions.addList("standardIssueTypes", call -> own.types(call, false));
        functions.addList("subtaskIssueTypes", call -> own.types(call, true));
        functions.addList("projectsLeadByUser", own::projectsLed);
        functions.addList("componentsLeadByUser", own::componentsLed);
        functions.addList("projectsWhereUserHasPermission", own::projectsAllowed);
        functions.addList("projectsWhereUserHasRole", own::projectsOfRole);
        IssueFunctions issues = new IssueFunctions(tracker);
        functions.addList("linkedIssues", issues::linked);
        functions.addList("watchedIssues", issues::watched);
        functions.addList("votedIssues", issues::voted);
        return functions;
    }

    private List<String> types(FunctionCall call, boolean subtask) {
        call.expect(0, 0);
        return tracker.constants().types().stream()
                .filter(type -> type.subtask() == subtask)
                .map(IssueType::id)
                .toList();
    }

    private List<String> projectsLed(FunctionCall call) {
        Optional<User> lead = person(call);
        return tracker.projects().all().stream()
                .filter(project -> lead.map(User::key).equals(project.leadKey()) && lead.isPresent())
                .map(HostFunctions::id)
                .toList();
    }

    private List<String> componentsLed(FunctionCall call) {
        Optional<User> lead = person(call);
        return tracker.projects().all().stream()
                .flatMap(project -> tracker.components().ofProject(project.id()).stream())
                .filter(component -> lead.map(User::key).equals(component.leadKey()) && lead.isPresent())
                .map(component -> Long.toString(component.id()))
                .toList();
    }

    private List<String> projectsAllowed(FunctionCall call) {
        call.expect(1, 1);
        String permission = call.arguments().get(0).toUpperCase(Locale.ROOT).replace(' ', '_');
        return tracker.projects().all().stream()
                .filter(project -> tracker.permissions().has(call.user(), permission, project))
                .map(HostFunctions::id)
                .toList();
    }

    private List<String> projectsOfRole(FunctionCall call) {
        call.expect(1, 1);
        if (call.user().isEmpty()) {
            return List.of();
        }
        String name = call.arguments().get(0);
        ProjectRole role = tracker.roles()
                .byName(name)
                .orElseThrow(
                        () -> call.error("jql.function.role", call.function().name(), name));
        return tracker.projects().all().stream()
                .filter(project -> tracker.permissions().has(call.user(), Permissions.BROWSE_PROJECTS, project))
                .filter(project -> call.user()
                        .filter(user -> tracker.roles()
                                .rolesOf(project, user, tracker.groups().of(user))
                                .contains(role.id()))
                        .isPresent())
                .map(HostFunctions::id)
                .toList();
    }

    /** The user that the argument names, or who searches. */
    private Optional<User> person(FunctionCall call) {
        call.expect(0, 1);
        if (call.arguments().isEmpty()) {
            return call.user();
        }
        String name = call.arguments().get(0);
        Optional<User> named = tracker.users().byName(name);
        if (named.isEmpty() && resolvers.looksUpPeople(call)) {
            throw call.error("jql.function.user", call.function().name(), name);
        }
        return named;
    }

    private static String id(Project project) {
        return Long.toString(project.id());
    }
}
