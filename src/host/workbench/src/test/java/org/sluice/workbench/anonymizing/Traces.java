package org.sluice.workbench.anonymizing;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;
import org.sluice.workbench.tracker.dashboards.Share;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.filters.FilterShare;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.User;

/** Leaves somebody's key, name and full name in every place of a tracker that can hold them. */
record Traces(WorkPlace place, User user) {
    void leave() {
        Tracker tracker = place.tracker();
        tracker.database().jdbi().useHandle(this::inRows);
        shared(tracker);
        place.grant("MOVE_ISSUES", user.key());
        place.level("SUP", "Ward", user.key());
        new AccessTokens(tracker.database(), ImportedTracker.CLOCK).make(user.key(), "script", Optional.empty());
        tracker.forget();
    }

    private void inRows(Handle handle) {
        long issue = place.id("SUP-1");
        CustomField owners = place.field("Owners", FieldType.MULTI_USER);
        String key = user.key();
        handle.execute("UPDATE project SET lead_key = ?", key);
        handle.execute("UPDATE component SET lead_key = ?", key);
        handle.execute(
                "UPDATE issue SET assignee_key = ?, reporter_key = ?, creator_key = ?, description = ?, environment = ?"
                        + " WHERE id = ?",
                key,
                key,
                key,
                "Ask [~" + user.name() + "] first",
                "[~" + user.name() + "]'s room",
                issue);
        handle.execute(
                "UPDATE issue_comment SET author_key = ?, editor_key = ?, body = ?",
                key,
                key,
                "[~" + user.name() + "] knows");
        handle.execute("INSERT INTO attachment VALUES (1, ?, ?, 'picture.png', 10, 0)", issue, key);
        handle.execute("INSERT INTO share_scope VALUES (?)", key);
        handle.execute("INSERT INTO watch VALUES (?, ?)", issue, key);
        handle.execute("INSERT INTO vote VALUES (?, ?)", issue, key);
        handle.execute(
                "INSERT INTO field_value (issue_id, field_id, sort_order, user_key) VALUES (?, ?, 0, ?)",
                issue,
                owners.id(),
                key);
        handle.execute("INSERT INTO change_group VALUES (1, ?, ?, 0)", issue, key);
        item(handle, 0, "jira", "assignee", key, user.displayName(), "anton", "Person anton");
        String both = user.displayName() + ",Person anton";
        item(handle, 1, "custom", "Owners", "[" + key + ", anton]", both, "[anton]", "Person anton");
        handle.execute(
                "INSERT INTO role_actor (project_id, role_id, actor_type, actor) VALUES (?, 10002, 'user', ?)",
                place.project("SUP").id(),
                key);
        handle.execute("INSERT INTO workflow VALUES ('Ward', 'live', '', '<workflow/>', ?, 0)", key);
        handle.execute(
                "INSERT INTO mail_handler VALUES (1, 'Post', 'post', 1, '1', ?, 'post@example.org', TRUE, 'IGNORE')",
                key);
    }

    private void shared(Tracker tracker) {
        Optional<String> owner = Optional.of(user.key());
        tracker.dashboards().add("My own", "", owner, "AA");
        Dashboard open = tracker.dashboards().add("For all", "", owner, "AA");
        tracker.dashboards()
                .update(new Dashboard(
                        open.id(),
                        "For all",
                        "",
                        owner,
                        "AA",
                        List.of(Share.withLoggedIn(), new Share(Share.Type.USER, user.key()))));
        tracker.dashboards().addFavourite(open.id(), user.key());
        tracker.filters().add("My own", "", owner, "", List.of());
        long filter = tracker.filters()
                .add("Shared", "", owner, "", List.of(FilterShare.withAnyone()))
                .id();
        tracker.filters().addFavourite(filter, user.key());
    }

    private static void item(Handle handle, int order, String type, String field, String... values) {
        handle.execute(
                "INSERT INTO change_item (group_id, sort_order, field_type, field, from_value, from_text, to_value,"
                        + " to_text) VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
                order,
                type,
                field,
                values[0],
                values[1],
                values[2],
                values[3]);
    }
}
