package org.sluice.workbench.operations.writing;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueField;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.history.Recorder;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.IssueKey;
import org.sluice.workbench.tracker.projects.Project;

/**
 * Writes new issues, and fields of old ones, in the caller's transaction or one of its own. A field that holds already
 * what it shall hold is not written and not told, so that two who change different fields at once both keep their
 * change; the issue's row is locked until the transaction ends.
 */
public final class IssueWriting {
    private static final List<String> HANGING = List.of(
            "change_group",
            "issue_comment",
            "issue_component",
            "label",
            "field_value",
            "watch",
            "vote",
            "attachment",
            "moved_key");

    private final Tracker tracker;
    private final Jdbi jdbi;
    private final IssueFields fields;
    private final Recorder recorder;
    private final Clock clock;

    public IssueWriting(Tracker tracker, IssueFields fields, Recorder recorder, Clock clock) {
        this.tracker = tracker;
        this.jdbi = tracker.database().jdbi();
        this.fields = fields;
        this.recorder = recorder;
        this.clock = clock;
    }

    /** Makes the issue with the next number of its project; history tells nothing about it, as in Jira. */
    public Issue create(IssueDraft draft) {
        return jdbi.inTransaction(handle -> {
            long id = tracker.database().ids().fresh("issue");
            long number = tracker.database().ids().freshIssueNumber(draft.projectId());
            insert(handle, id, number, draft);
            draft.fields().forEach((field, content) -> {
                if (!content.isEmpty()) {
                    fields.require(field).write(handle, id, content);
                }
            });
            if (!draft.field(IssueFields.RESOLUTION).isEmpty()) {
                resolvedAt(handle, id, now());
            }
            return require(id);
        });
    }

    /** Gives the fields their content and records who changed what; nothing when all held it already. */
    public Optional<ChangeGroup> change(long issueId, Map<String, Content> wanted, Optional<String> authorKey) {
        return change(issueId, wanted, authorKey, List.of());
    }

    /** The same, with further items for the same change group. */
    public Optional<ChangeGroup> change(
            long issueId, Map<String, Content> wanted, Optional<String> authorKey, List<ChangeItem> further) {
        return jdbi.inTransaction(handle -> {
            Issue before = lock(issueId);
            List<ChangeItem> items = new ArrayList<>();
            wanted.forEach((id, content) -> items.addAll(write(handle, before, fields.require(id), content)));
            items.addAll(further);
            if (!items.isEmpty()) {
                touch(handle, issueId);
            }
            if (wanted.containsKey(IssueFields.SECURITY)) {
                hideAlike(issueId, wanted.get(IssueFields.SECURITY), authorKey);
            }
            return recorder.record(issueId, authorKey, items);
        });
    }

    /** Sub-tasks are at the level of their parent: what they say is no less secret. */
    private void hideAlike(long issueId, Content level, Optional<String> authorKey) {
        for (Issue subtask : tracker.issues().subtasksOf(issueId)) {
            change(subtask.id(), Map.of(IssueFields.SECURITY, level), authorKey);
        }
    }

    /** Gives the fields their content and leaves the history alone. */
    public void setSilently(long issueId, Map<String, Content> wanted) {
        jdbi.useTransaction(handle -> {
            Issue before = lock(issueId);
            wanted.forEach((id, content) -> write(handle, before, fields.require(id), content));
        });
    }

    /** The issue as it is, with its row locked until the transaction ends. */
    public Issue lock(long issueId) {
        return lockIfThere(issueId)
                .orElseThrow(() -> new IllegalStateException("There is no issue with the id " + issueId));
    }

    /** The same, or nothing when there is no such issue any more. */
    public Optional<Issue> lockIfThere(long issueId) {
        jdbi.useHandle(handle -> handle.createQuery("SELECT id FROM issue WHERE id = :id FOR UPDATE")
                .bind("id", issueId)
                .mapTo(Long.class)
                .findOne());
        return tracker.issues().byId(issueId);
    }

    /** Locks many, the smallest id first, so that two who need the same issues never wait for each other. */
    public void lockAll(Collection<Long> issueIds) {
        issueIds.stream().distinct().sorted().forEach(this::lockIfThere);
    }

    /** Gives the issue the next number of another project; its old key still finds it. */
    public List<ChangeItem> rekey(Issue issue, Project target) {
        return jdbi.inTransaction(handle -> {
            long number = tracker.database().ids().freshIssueNumber(target.id());
            IssueKey old =
                    IssueKey.of(issue.key()).orElseThrow(() -> new IllegalStateException("No key: " + issue.key()));
            handle.execute(
                    "INSERT INTO moved_key (project_key, issue_number, issue_id) VALUES (?, ?, ?)",
                    old.projectKey(),
                    old.number(),
                    issue.id());
            handle.execute(
                    "UPDATE issue SET project_id = ?, issue_number = ? WHERE id = ?", target.id(), number, issue.id());
            String key = new IssueKey(target.key(), number).toString();
            List<ChangeItem> items = new ArrayList<>(fields.require(IssueFields.PROJECT)
                    .told(Content.of(Long.toString(issue.projectId())), Content.of(Long.toString(target.id()))));
            items.add(new ChangeItem(
                    "jira", "Key", Optional.empty(), Optional.of(issue.key()), Optional.empty(), Optional.of(key)));
            return items;
        });
    }

    /** Takes the issue away with all that hangs on it but its links. */
    public void delete(long issueId) {
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "DELETE FROM change_item WHERE group_id IN (SELECT id FROM change_group WHERE issue_id = ?)",
                    issueId);
            for (String table : HANGING) {
                handle.createUpdate("DELETE FROM <table> WHERE issue_id = :id")
                        .define("table", table)
                        .bind("id", issueId)
                        .execute();
            }
            handle.execute("DELETE FROM issue WHERE id = ?", issueId);
        });
    }

    /** Takes all issues of the project away, as {@link #delete} takes one, in a few statements. */
    public static void deleteAllOf(Handle handle, long projectId) {
        handle.execute(
                "DELETE FROM change_item WHERE group_id IN (SELECT g.id FROM change_group g"
                        + " JOIN issue i ON i.id = g.issue_id WHERE i.project_id = ?)",
                projectId);
        handle.execute(
                "DELETE FROM issue_link WHERE source_id IN (SELECT i.id FROM issue i WHERE i.project_id = ?)",
                projectId);
        for (String table : HANGING) {
            handle.createUpdate(
                            "DELETE FROM <table> WHERE issue_id IN (SELECT i.id FROM issue i WHERE i.project_id = :id)")
                    .define("table", table)
                    .bind("id", projectId)
                    .execute();
        }
        handle.execute("DELETE FROM issue WHERE project_id = ?", projectId);
    }

    /** Says that something about the issue changed now. */
    public void touch(long issueId) {
        jdbi.useHandle(handle -> touch(handle, issueId));
    }

    private List<ChangeItem> write(Handle handle, Issue before, IssueField field, Content content) {
        Content held = field.read(handle, before);
        if (field.same(held, content)) {
            return List.of();
        }
        field.write(handle, before.id(), content);
        if (field.id().equals(IssueFields.RESOLUTION)) {
            resolvedAt(handle, before.id(), content.isEmpty() ? null : now());
        }
        return field.told(held, content);
    }

    private void insert(Handle handle, long id, long number, IssueDraft draft) {
        handle.createUpdate("INSERT INTO issue (id, project_id, issue_number, type_id, status_id, summary, creator_key,"
                        + " created, updated) VALUES (:id, :project, :number, :type, :status, :summary, :creator,"
                        + " :now, :now)")
                .bind("id", id)
                .bind("project", draft.projectId())
                .bind("number", number)
                .bind("type", draft.typeId())
                .bind("status", draft.statusId())
                .bind("summary", draft.field(IssueFields.SUMMARY).first().orElse(""))
                .bind("creator", draft.creatorKey())
                .bind("now", now())
                .execute();
    }

    private void touch(Handle handle, long issueId) {
        handle.createUpdate("UPDATE issue SET updated = :now WHERE id = :id")
                .bind("now", now())
                .bind("id", issueId)
                .execute();
    }

    private static void resolvedAt(Handle handle, long issueId, Instant when) {
        handle.createUpdate("UPDATE issue SET resolved = :when WHERE id = :id")
                .bind("when", when)
                .bind("id", issueId)
                .execute();
    }

    private Issue require(long issueId) {
        return tracker.issues()
                .byId(issueId)
                .orElseThrow(() -> new IllegalStateException("There is no issue with the id " + issueId));
    }

    /** The moment of what is written now. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
