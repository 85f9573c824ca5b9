package org.sluice.workbench.pages;

import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.PermissionSchemes;

/** A project with two invented issues, the first with text that a page could stumble over. */
final class Sample {
    static final String TRICKY = "<script>alert(1)</script> \"quoted\" 'it' & \u202Eright-to-left\u202C 😀";
    static final String LONG = "word ".repeat(6_000);
    private static final long START = Instant.parse("2026-02-02T08:00:00Z").toEpochMilli();

    private Sample() {}

    static Project in(PagesHost host) {
        String lead = host.tracker().users().byName("admin").orElseThrow().key();
        Project project = host.tracker().projects().add("DEMO", "Operations " + TRICKY, Optional.of(lead));
        host.database().jdbi().useHandle(handle -> {
            handle.execute("INSERT INTO issue_type VALUES ('1', 'Incident', '', FALSE, 1)");
            handle.execute("INSERT INTO resolution VALUES ('1', 'Solved', '', 1)");
            issue(handle, project, 1, "1", TRICKY, null);
            issue(handle, project, 2, "6", "Printer on ward 7", "1");
            handle.execute("INSERT INTO label VALUES (1001, ?)", TRICKY);
            handle.execute(
                    "INSERT INTO issue_comment (id, issue_id, author_key, body, created, updated)"
                            + " VALUES (1, 1001, 'admin', ?, ?, ?)",
                    TRICKY + LONG,
                    START,
                    START);
            handle.execute("INSERT INTO change_group VALUES (1, 1001, 'gone-user', ?)", START);
            handle.execute("INSERT INTO change_item VALUES (1, 0, 'jira', 'status', '1', 'Open', '3', ?)", TRICKY);
            handle.execute("INSERT INTO link_type (id, name, inward, outward) VALUES (7, 'Tie', 'is tied to', 'ties')");
            handle.execute("INSERT INTO issue_link VALUES (1, 7, 1001, 1002)");
        });
        host.tracker().forget();
        return project;
    }

    /** Fills the project up to this number of issues, each a millisecond later than the one before. */
    static void fillUpTo(PagesHost host, Project project, int last) {
        host.database().jdbi().useHandle(handle -> {
            for (int number = 3; number <= last; number++) {
                issue(handle, project, number, "1", "Call " + number, null);
            }
        });
    }

    /** Takes every project permission from everybody. */
    static void hideFromEverybody(PagesHost host) {
        PermissionSchemes schemes = host.tracker().schemes();
        schemes.all().stream()
                .flatMap(scheme -> schemes.grantsOf(scheme.id()).stream())
                .toList()
                .forEach(schemes::revoke);
    }

    private static void issue(
            Handle handle, Project project, long number, String status, String summary, String resolution) {
        handle.createUpdate("INSERT INTO issue (id, project_id, issue_number, type_id, status_id, priority_id,"
                        + " resolution_id, summary, description, reporter_key, created, updated)"
                        + " VALUES (:id, :project, :number, '1', :status, '3', :resolution, :summary, :summary, 'admin',"
                        + " :start, :start)")
                .bind("id", 1000 + number)
                .bind("project", project.id())
                .bind("number", number)
                .bind("status", status)
                .bind("resolution", resolution)
                .bind("summary", summary)
                .bind("start", START + number)
                .execute();
    }
}
