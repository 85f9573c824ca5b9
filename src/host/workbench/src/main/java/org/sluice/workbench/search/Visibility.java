package org.sluice.workbench.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.Permissions;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/**
 * What of all issues somebody may browse, as a condition in SQL: the same answers that {@link Permissions} gives. Projects
 * that answer alike share a condition, so that it grows with the kinds of holders and not with the projects.
 */
final class Visibility {
    private static final String NOTHING = "1 = 0";

    private final Tracker tracker;

    Visibility(Tracker tracker) {
        this.tracker = tracker;
    }

    String condition(Optional<User> user, Parameters parameters) {
        String projects = granted(user, List.of(Permissions.BROWSE_PROJECTS), parameters);
        return projects.equals(NOTHING) ? NOTHING : projects + " AND " + levels(user, parameters);
    }

    /** That the user holds one of the permissions in the issue's project, or on the issue; levels are not asked. */
    String granted(Optional<User> user, List<String> permissionKeys, Parameters parameters) {
        return held(
                user,
                project -> permissionKeys.stream()
                        .flatMap(key -> tracker.schemes().holders(project.permissionSchemeId(), key).stream())
                        .toList(),
                parameters);
    }

    private String levels(Optional<User> user, Parameters parameters) {
        List<String> open = new ArrayList<>(List.of("i.security_level_id IS NULL"));
        for (SecurityLevel level : tracker.levels().all()) {
            String seen = held(user, project -> level.holders(), parameters);
            if (!seen.equals(NOTHING)) {
                open.add("(i.security_level_id = " + parameters.add(level.id()) + " AND " + seen + ")");
            }
        }
        return "(" + String.join(" OR ", open) + ")";
    }

    private String held(Optional<User> user, Function<Project, List<Holder>> holders, Parameters parameters) {
        List<Long> whole = new ArrayList<>();
        Map<Holder, List<Long>> perIssue = new LinkedHashMap<>();
        for (Project project : tracker.projects().all()) {
            List<Holder> granted = holders.apply(project);
            if (meansAll(user, granted, project)) {
                whole.add(project.id());
            } else if (user.filter(User::active).isPresent()) {
                granted.stream()
                        .filter(holder -> holder.type().isPerIssue())
                        .distinct()
                        .forEach(holder -> perIssue.computeIfAbsent(holder, one -> new ArrayList<>())
                                .add(project.id()));
            }
        }
        List<String> parts = new ArrayList<>();
        if (!whole.isEmpty()) {
            parts.add("i.project_id = " + parameters.anyNumber(whole));
        }
        perIssue.forEach((holder, projects) -> parts.add("(i.project_id = " + parameters.anyNumber(projects) + " AND "
                + mine(holder, parameters.add(user.orElseThrow().key()), parameters) + ")"));
        return parts.isEmpty() ? NOTHING : "(" + String.join(" OR ", parts) + ")";
    }

    private boolean meansAll(Optional<User> user, List<Holder> holders, Project project) {
        return holders.stream()
                .anyMatch(holder ->
                        !holder.type().isPerIssue() && tracker.holders().mayMean(user, holder, project));
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
