package org.sluice.workbench.demo;

import java.util.Set;
import java.util.stream.Stream;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.rights.Grant;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/**
 * Who may do what in the invented team's project, as in a house of ten thousand people: its team, a group, and its administrators work
 * there; everybody else reads it, reports and comments. The neighbours' projects keep the scheme that every Jira begins with.
 */
public record DemoRights(Tracker tracker) {
    static final String TEAM = "clinical-it-support";
    private static final Set<String> OF_THE_TEAM = Set.of(
            "EDIT_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "TRANSITION_ISSUES",
            "LINK_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "WORK_ON_ISSUES");

    /** Gives them, also where that was begun before. */
    public void give() {
        Groups groups = tracker.groups();
        if (!groups.all().contains(TEAM)) {
            groups.create(TEAM);
        }
        Cast.load().team().stream()
                .flatMap(colleague -> tracker.users().byName(colleague.login()).stream())
                .forEach(person -> groups.add(TEAM, person));
        tracker.projects().byKey(DemoProject.KEY).ifPresent(this::give);
    }

    private void give(Project project) {
        PermissionScheme scheme = tracker.schemes().all().stream()
                .filter(known -> known.name().equals(Cast.OURS))
                .findFirst()
                .orElseGet(() -> tracker.schemes()
                        .add(Cast.OURS, "The team works in the project; everybody reads it, reports and comments."));
        for (Grant usual : tracker.schemes().grantsOf(PermissionScheme.STANDARD)) {
            holders(usual)
                    .filter(holder -> !tracker.schemes()
                            .holders(scheme.id(), usual.permissionKey())
                            .contains(holder))
                    .forEach(holder -> tracker.schemes().grant(scheme.id(), usual.permissionKey(), holder));
        }
        tracker.projects().usePermissionScheme(project, scheme.id());
    }

    /** Who has in the team's project what somebody has in any other. */
    private static Stream<Holder> holders(Grant usual) {
        return OF_THE_TEAM.contains(usual.permissionKey())
                ? Stream.of(
                        new Holder(HolderType.GROUP, TEAM),
                        new Holder(HolderType.PROJECT_ROLE, Long.toString(ProjectRole.ADMINISTRATORS)))
                : Stream.of(usual.holder());
    }
}
