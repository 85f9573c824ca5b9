package org.sluice.workbench.operations.projects;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.LinkIssues;
import org.sluice.workbench.operations.writing.IssueWriting;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.GlobalPermissions;

/**
 * Deletes a project with its issues, their history, comments and links, its components, and the shares that name it. The
 * issues of other projects that were linked tell of the lost link. Schemes and workflows stay, as they may be others' too.
 * As in Jira, no issue event is raised for the issues that go: whoever follows them finds out by asking.
 */
public final class DeleteProject {
    private final Desk desk;

    public DeleteProject(Desk desk) {
        this.desk = desk;
    }

    public Outcome<Project> delete(Optional<User> user, long projectId) {
        if (!desk.tracker().globalPermissions().has(user, GlobalPermissions.ADMINISTER)) {
            return Outcome.refused(Problems.forbidden("workbench.refusal.project.delete"));
        }
        Outcome<Project> gone = desk.happenings()
                .attempt(() -> desk.tracker().database().jdbi().withHandle(handle -> {
                    // Whoever makes an issue in it meanwhile waits here for its number, and then finds no project.
                    boolean there = handle.createQuery("SELECT id FROM project WHERE id = :id FOR UPDATE")
                            .bind("id", projectId)
                            .mapTo(Long.class)
                            .findOne()
                            .isPresent();
                    Optional<Project> project = desk.tracker().projects().byId(projectId);
                    if (!there || project.isEmpty()) {
                        return Outcome.<Project>refused(Problems.notFound("workbench.refusal.project.unknown"));
                    }
                    unlink(handle, user, projectId);
                    IssueWriting.deleteAllOf(handle, projectId);
                    unshare(handle, projectId);
                    leaveFields(projectId);
                    // A new project of that key begins to count anew.
                    handle.execute(
                            "DELETE FROM moved_key WHERE project_key = ?",
                            project.get().key());
                    handle.execute("DELETE FROM project WHERE id = ?", projectId);
                    return Outcome.done(project.get());
                }));
        desk.tracker().projects().forget();
        desk.tracker().contexts().forget();
        desk.tracker().layouts().forget();
        desk.tracker().options().forget();
        return gone;
    }

    /** Takes away the links between the project and others; those within it go with its issues. */
    private void unlink(Handle handle, Optional<User> user, long projectId) {
        List<Long> crossing = handle.createQuery("SELECT l.id FROM issue_link l JOIN issue s ON s.id = l.source_id"
                        + " JOIN issue d ON d.id = l.destination_id WHERE s.project_id <> d.project_id"
                        + " AND (s.project_id = :id OR d.project_id = :id) ORDER BY l.id")
                .bind("id", projectId)
                .mapTo(Long.class)
                .list();
        LinkIssues links = new LinkIssues(desk);
        crossing.forEach(id -> desk.tracker().links().byId(id).ifPresent(link -> links.remove(user, link)));
    }

    /** A context that named this project alone would be for all of them without it. */
    private void leaveFields(long projectId) {
        for (CustomField field : desk.tracker().fields().all()) {
            desk.tracker().contexts().of(field).stream()
                    .filter(context -> context.projectIds().equals(Set.of(projectId)))
                    .forEach(desk.tracker().contexts()::remove);
        }
    }

    private static void unshare(Handle handle, long projectId) {
        String id = Long.toString(projectId);
        handle.execute("DELETE FROM search_filter_share WHERE share_kind = 'PROJECT' AND subject = ?", id);
        handle.execute("DELETE FROM dashboard_share WHERE share_type = 'PROJECT' AND share_parameter = ?", id);
    }
}
