package org.sluice.workbench.tracker.config;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Ids;

/**
 * The issue types, statuses and resolutions of a new Jira, for a home that has no issue type after all imports. What an
 * import brought stays alone: its names and ids are those of the Jira that it comes from.
 */
public final class StartingConstants {
    private static final List<IssueType> TYPES = List.of(
            new IssueType("10002", "Task", "A task that needs to be done.", false),
            new IssueType("10003", "Sub-task", "The sub-task of the issue", true),
            new IssueType("10001", "Story", "What somebody needs, as they would tell it.", false),
            new IssueType("10004", "Bug", "Something that does not work as it should.", false),
            new IssueType("10000", "Epic", "A large piece of work that is broken down into others.", false));

    /** Those of the classic workflow, under Jira's fixed ids, and those of the simplified one. */
    private static final List<Status> STATUSES = List.of(
            new Status("1", "Open", "The issue is open and ready for the assignee to start work on it.", "new"),
            new Status(
                    "3",
                    "In Progress",
                    "This issue is being actively worked on at the moment by the assignee.",
                    "indeterminate"),
            new Status(
                    "4", "Reopened", "This issue was once resolved, but the resolution was deemed incorrect.", "new"),
            new Status(
                    "5",
                    "Resolved",
                    "A resolution has been taken, and it is awaiting verification by reporter.",
                    "done"),
            new Status("6", "Closed", "The issue is considered finished, the resolution is correct.", "done"),
            new Status("10000", "To Do", "", "new"),
            new Status("10001", "Done", "", "done"));

    private static final List<Resolution> RESOLUTIONS = List.of(
            new Resolution("10000", "Done", "The work is done."),
            new Resolution("10001", "Won't Do", "Nothing will be done about it."),
            new Resolution("10002", "Duplicate", "Another issue is about the same."),
            new Resolution("10003", "Cannot Reproduce", "Nobody could make it happen again."));

    private final Database database;

    public StartingConstants(Database database) {
        this.database = database;
    }

    /** Makes them when there is no issue type; a status or resolution that is there by id or name stays as it is. */
    public void prepare() {
        database.jdbi().useTransaction(handle -> {
            if (rows(handle, "issue_type") == 0) {
                TYPES.forEach(type -> add(handle, type));
                STATUSES.forEach(status -> add(handle, status));
                RESOLUTIONS.forEach(resolution -> add(handle, resolution));
            }
        });
    }

    private static void add(Handle handle, IssueType type) {
        handle.execute(
                "INSERT INTO issue_type (id, name, description, subtask, sort_order) VALUES (?, ?, ?, ?, ?)",
                type.id(),
                type.name(),
                type.description(),
                type.subtask(),
                rows(handle, "issue_type") + 1);
        passBy(handle, "issue_type", type.id());
    }

    private static void add(Handle handle, Status status) {
        if (isFree(handle, "status", status.id(), status.name())) {
            handle.execute(
                    "INSERT INTO status (id, name, description, category_key, sort_order) VALUES (?, ?, ?, ?, ?)",
                    status.id(),
                    status.name(),
                    status.description(),
                    status.category().key(),
                    rows(handle, "status") + 1);
            passBy(handle, "status", status.id());
        }
    }

    private static void add(Handle handle, Resolution resolution) {
        if (isFree(handle, "resolution", resolution.id(), resolution.name())) {
            handle.execute(
                    "INSERT INTO resolution (id, name, description, sort_order) VALUES (?, ?, ?, ?)",
                    resolution.id(),
                    resolution.name(),
                    resolution.description(),
                    rows(handle, "resolution") + 1);
            passBy(handle, "resolution", resolution.id());
        }
    }

    private static boolean isFree(Handle handle, String table, String id, String name) {
        return handle.createQuery("SELECT COUNT(*) FROM <table> WHERE id = :id OR LOWER(name) = LOWER(:name)")
                        .define("table", table)
                        .bind("id", id)
                        .bind("name", name)
                        .mapTo(Integer.class)
                        .one()
                == 0;
    }

    private static int rows(Handle handle, String table) {
        return handle.createQuery("SELECT COUNT(*) FROM <table>")
                .define("table", table)
                .mapTo(Integer.class)
                .one();
    }

    private static void passBy(Handle handle, String counter, String id) {
        Ids.passBy(handle, counter, Long.parseLong(id));
    }
}
