package org.sluice.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.MoveTarget;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;

/** A tracker in which numbers are deeds: each number makes, edits, resolves, opens again, moves or deletes a task. */
public final class RestlessTracker {

    /** The deed of making a task. */
    public static final int MAKE = 0;

    private static final int KINDS = 11;

    private final Tracker tracker;
    private final Operations operations;
    private final User admin;
    private final List<Long> projects;
    private final String team;
    private final String stream;
    private final Map<String, Integer> done = new LinkedHashMap<>();

    /** Does its deeds in these projects; two fields hold the owning team and the stream. */
    public RestlessTracker(Tracker tracker, Operations operations, List<Long> projects, String team, String stream) {
        this.tracker = tracker;
        this.operations = operations;
        this.projects = List.copyOf(projects);
        this.team = team;
        this.stream = stream;
        this.admin = tracker.users().byName("admin").orElseThrow();
    }

    /** How many of each kind of deed were done. */
    public Map<String, Integer> done() {
        return Map.copyOf(done);
    }

    /** Does what a number means. */
    public void act(int number) {
        List<Long> alive = alive();
        int choice = number / KINDS;
        Optional<Issue> issue =
                alive.isEmpty() ? Optional.empty() : tracker.issues().byId(alive.get(choice % alive.size()));
        int kind = number % KINDS;
        if (kind == MAKE || issue.isEmpty()) {
            make(choice);
        } else {
            act(kind, choice, issue.get());
        }
    }

    private void act(int kind, int choice, Issue issue) {
        switch (kind) {
            case 1, 2 -> edit("status", issue, Map.of(IssueFields.STATUS, Content.of(status(choice))));
            case 3 -> resolve(issue, status(choice));
            case 4 -> edit("open again", issue, Map.of(IssueFields.RESOLUTION, Content.NONE));
            case 5 -> edit("assign", issue, Map.of(IssueFields.ASSIGNEE, Content.of(admin.key())));
            case 6 -> edit("team", issue, Map.of(team, option(team, choice)));
            case 7 -> edit("priority", issue, Map.of(IssueFields.PRIORITY, Content.of(priority(choice))));
            case 8 -> move(issue, choice);
            case 9 -> edit("stream", issue, Map.of(stream, option(stream, choice)));
            default -> remove(issue, choice);
        }
    }

    private void make(int choice) {
        Issue like = tracker.issues().byId(alive().get(0)).orElseThrow();
        IssueDraft draft = new IssueDraft(
                projects.get(choice % projects.size()),
                like.typeId(),
                status(choice),
                Optional.of(admin.key()),
                Map.of(IssueFields.SUMMARY, Content.of("Task " + choice)));
        Desk desk = operations.desk();
        desk.happenings().inTransaction(() -> desk.engine().begin(Optional.of(admin), draft));
        count("make");
    }

    private void resolve(Issue issue, String status) {
        String resolution = tracker.constants().resolutions().iterator().next().id();
        edit(
                "resolve",
                issue,
                Map.of(IssueFields.RESOLUTION, Content.of(resolution), IssueFields.STATUS, Content.of(status)));
    }

    private void edit(String name, Issue issue, Map<String, Content> wanted) {
        operations.edit().store(Optional.of(admin.key()), issue, wanted, Happenings.UPDATED, false);
        count(name);
    }

    private void move(Issue issue, int choice) {
        long target = projects.get(choice % projects.size());
        if (target != issue.projectId()) {
            operations
                    .move()
                    .move(Optional.of(admin), issue.id(), MoveTarget.of(target, issue.typeId()))
                    .get();
            count("move");
        }
    }

    /** Rarer than making, so that there is always something to act on. */
    private void remove(Issue issue, int choice) {
        if (choice % 2 == 0 && alive().size() > 5) {
            operations.delete().remove(Optional.of(admin), issue, true, false);
            count("delete");
        }
    }

    private void count(String name) {
        done.merge(name, 1, Integer::sum);
    }

    private List<Long> alive() {
        List<Long> alive = new ArrayList<>();
        projects.forEach(project -> alive.addAll(tracker.issues().idsOfProject(project)));
        return alive;
    }

    private String status(int choice) {
        return pick(
                tracker.constants().statuses().stream()
                        .map(status -> status.id())
                        .toList(),
                choice);
    }

    private String priority(int choice) {
        return pick(
                tracker.constants().priorities().stream()
                        .map(priority -> priority.id())
                        .toList(),
                choice);
    }

    private Content option(String field, int choice) {
        List<String> options = tracker
                .options()
                .of(tracker.fields().byFieldId(field).orElseThrow())
                .stream()
                .map(option -> Long.toString(option.id()))
                .toList();
        return choice % 5 == 0 ? Content.NONE : Content.of(pick(options, choice));
    }

    private static String pick(List<String> all, int choice) {
        return all.get(choice % all.size());
    }
}
