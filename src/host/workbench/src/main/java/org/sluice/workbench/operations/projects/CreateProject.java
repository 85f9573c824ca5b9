package org.sluice.workbench.operations.projects;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.Projects;
import org.sluice.workbench.tracker.rights.GlobalPermissions;
import org.sluice.workbench.tracker.rights.PermissionScheme;

/**
 * Makes a project with Jira's default schemes: the classic workflow, the default permission scheme, no security levels.
 * Only administrators of the whole host may. The limits are those that a new Jira has.
 */
public final class CreateProject {
    /** Jira's own default for {@code jira.projectkey.pattern}. */
    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z]+");

    private static final int LONGEST_KEY = 10;
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_DESCRIPTION = 4_000;

    private final Tracker tracker;

    public CreateProject(Tracker tracker) {
        this.tracker = tracker;
    }

    public Outcome<Project> create(Optional<User> user, NewProject wanted) {
        if (!tracker.globalPermissions().has(user, GlobalPermissions.ADMINISTER)) {
            return Outcome.refused(Problems.forbidden("workbench.refusal.project.create"));
        }
        Outcome<Project> made = tracker.database().jdbi().inTransaction(handle -> {
            // Whoever makes another project meanwhile waits for this id, and then sees this key and name as taken.
            long id = Ids.next(handle, "project");
            Problems problems = check(handle, wanted);
            return problems.isEmpty() ? Outcome.done(write(handle, id, wanted)) : Outcome.refused(problems);
        });
        tracker.projects().forget();
        return made;
    }

    private Project write(Handle handle, long id, NewProject wanted) {
        Project project = new Project(
                id,
                wanted.key(),
                wanted.name().strip(),
                wanted.description().strip(),
                tracker.users().byName(wanted.lead()).map(User::key),
                wanted.permissionSchemeId().orElse(PermissionScheme.STANDARD),
                wanted.securitySchemeId(),
                false);
        Projects.insert(handle, project);
        return project;
    }

    private Problems check(Handle handle, NewProject wanted) {
        Problems problems = Problems.none();
        checkName(handle, wanted.name().strip(), problems);
        checkKey(handle, wanted.key(), problems);
        if (wanted.lead().isBlank()) {
            problems.field("projectLead", "workbench.refusal.project.lead.missing");
        } else if (tracker.users().byName(wanted.lead()).filter(User::active).isEmpty()) {
            problems.field("projectLead", "workbench.refusal.project.lead", wanted.lead());
        }
        if (wanted.description().length() > LONGEST_DESCRIPTION) {
            problems.field("projectDescription", "workbench.refusal.text.long", LONGEST_DESCRIPTION);
        }
        if (wanted.permissionSchemeId()
                .filter(id -> !isThere(handle, "permission_scheme", id))
                .isPresent()) {
            problems.field("permissionScheme", "workbench.refusal.project.scheme");
        }
        if (wanted.securitySchemeId()
                .filter(id -> !isThere(handle, "security_scheme", id))
                .isPresent()) {
            problems.field("issueSecurityScheme", "workbench.refusal.project.scheme");
        }
        return problems;
    }

    private static void checkName(Handle handle, String name, Problems problems) {
        if (name.length() < SHORTEST_NAME || name.length() > LONGEST_NAME) {
            problems.field("projectName", "workbench.refusal.project.name", SHORTEST_NAME, LONGEST_NAME);
        } else if (count(handle, "LOWER(name) = LOWER(:value)", name) > 0) {
            problems.field("projectName", "workbench.refusal.project.name.taken", name);
        }
    }

    private static void checkKey(Handle handle, String key, Problems problems) {
        if (!KEY.matcher(key).matches() || key.length() > LONGEST_KEY) {
            problems.field("projectKey", "workbench.refusal.project.key", LONGEST_KEY);
        } else if (count(handle, "project_key = :value", key) > 0) {
            problems.field("projectKey", "workbench.refusal.project.key.taken", key);
        }
    }

    private static int count(Handle handle, String where, String value) {
        return handle.createQuery("SELECT COUNT(*) FROM project WHERE <where>")
                .define("where", where)
                .bind("value", value)
                .mapTo(Integer.class)
                .one();
    }

    private static boolean isThere(Handle handle, String table, long id) {
        return handle.createQuery("SELECT COUNT(*) FROM <table> WHERE id = :id")
                        .define("table", table)
                        .bind("id", id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }
}
