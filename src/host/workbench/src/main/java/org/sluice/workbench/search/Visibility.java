package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.Permissions;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** What of all issues somebody may browse, as a condition in SQL: the same answers that {@link Permissions} gives. */
final class Visibility {
    private static final String NOTHING = "1 = 0";

    private final Tracker tracker;

    Visibility(Tracker tracker) {
        this.tracker = tracker;
    }

    String condition(Optional<User> user, Parameters parameters) {
        List<String> projects = new ArrayList<>();
        List<String> levels = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        levels.add("i.security_level_id IS NULL");
        for (Project project : tracker.projects().all()) {
            List<Holder> holders = tracker.schemes().holders(project.permissionSchemeId(), Permissions.BROWSE_PROJECTS);
            if (meansAll(user, holders, project)) {
                whole.add(project.id());
            } else {
                perIssue(user, holders, "i.project_id = " + parameters.add(project.id()), projects, parameters);
            }
            for (SecurityLevel level : tracker.levels().all()) {
                String here = "i.project_id = " + parameters.add(project.id()) + " AND i.security_level_id = "
                        + parameters.add(level.id());
                if (meansAll(user, level.holders(), project)) {
                    levels.add("(" + here + ")");
                } else {
                    perIssue(user, level.holders(), here, levels, parameters);
                }
            }
        }
        if (!whole.isEmpty()) {
            projects.add("i.project_id = " + parameters.anyNumber(whole));
        }
        return projects.isEmpty()
                ? NOTHING
                : "(" + String.join(" OR ", projects) + ") AND (" + String.join(" OR ", levels) + ")";
    }

    private boolean meansAll(Optional<User> user, List<Holder> holders, Project project) {
        return holders.stream()
                .anyMatch(holder ->
                        !holder.type().isPerIssue() && tracker.holders().mayMean(user, holder, project));
    }

    private static void perIssue(
            Optional<User> user, List<Holder> holders, String where, List<String> into, Parameters parameters) {
        user.filter(User::active).ifPresent(me -> holders.stream()
                .filter(holder -> holder.type().isPerIssue())
                .forEach(holder ->
                        into.add("(" + where + " AND " + mine(holder, parameters.add(me.key()), parameters) + ")")));
    }

    private static String mine(Holder holder, String me, Parameters parameters) {
        return switch (holder.type()) {
            case REPORTER -> "i.reporter_key = " + me;
            case ASSIGNEE -> "i.assignee_key = " + me;
            default ->
                "EXISTS (SELECT 1 FROM field_value v WHERE v.issue_id = i.id AND v.field_id = "
                        + parameters.add(holder.fieldNumber()) + " AND v.user_key = " + me + ")";
        };
    }
}
