package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import org.sluice.intake.domain.Hindrance;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.PersonalNumbers;
import org.sluice.intake.domain.Undelivered;
import org.sluice.intake.domain.Whose;

/**
 * Brings a task that was passed on to the receiving team: as a task of its own in another project, or as mail to a department. A department with
 * a link, or that no line says how to reach, gets nothing: the reporter is told to turn to it.
 */
public final class ReceiverPost {

    private final PassedOnLines lines;
    private final PassedOnTasks tasks;
    private final DepartmentPost departments;
    private final AoOutbox outbox;
    private final AoPassedOn passed;
    private final PassedOnFollowing following;
    private final IssueManager issues;

    /** Asks who it is. */
    public ReceiverPost(
            PassedOnLines lines,
            PassedOnTasks tasks,
            DepartmentPost departments,
            AoOutbox outbox,
            AoPassedOn passed,
            PassedOnFollowing following,
            IssueManager issues) {
        this.lines = lines;
        this.tasks = tasks;
        this.departments = departments;
        this.outbox = outbox;
        this.passed = passed;
        this.following = following;
        this.issues = issues;
    }

    /** Why not, none where they have it. */
    Optional<Undelivered> deliver(Outgoing out, Issue issue) {
        Optional<Whose> whose = lines.whose(out);
        boolean project = whose.filter(
                        receiver -> receiver.kind() == Whose.Kind.PROJECT && receiver.project() != issue.getProjectId())
                .isPresent();
        boolean mail = whose.filter(PassedOnLines::isByMail).isPresent();
        if (!project && !mail) {
            return Optional.empty();
        }
        // Inside Jira somebody may say that the number is needed; mail is read on its way.
        Optional<Undelivered> number =
                project && (out.confirmed() || out.made().isPresent()) ? Optional.empty() : number(out, issue);
        if (number.isPresent()) {
            return number;
        }
        return project
                ? toProject(out, issue, whose.get().project())
                : departments.mail(out, issue, whose.get().address());
    }

    /** What came from there goes back to what it was there, and is no second task. */
    private Optional<Undelivered> toProject(Outgoing out, Issue issue, long projectId) {
        Optional<Outgoing> before = passed.passedOn(issue.getId(), projectId);
        Optional<Issue> theirs = before.<Issue>map(from -> issues.getIssueObject(from.taskId()))
                .filter(task -> task.getProjectId() == projectId);
        if (theirs.isEmpty()) {
            return tasks.make(out, issue, projectId);
        }
        outbox.made(out.id(), theirs.get().getId());
        following.passedBack(before.get(), theirs.get());
        return Optional.empty();
    }

    private static Optional<Undelivered> number(Outgoing out, Issue issue) {
        List<Part> parts = List.of(
                new Part("summary", issue.getSummary()),
                new Part(
                        "description",
                        Optional.ofNullable(issue.getDescription()).orElse("")),
                new Part("reason", out.reason()));
        return parts.stream()
                .filter(part -> !PersonalNumbers.in(part.text()).isEmpty())
                .findFirst()
                .map(part -> new Undelivered(Hindrance.PERSONAL_NUMBER, part.name()));
    }

    /** Something that would be passed on. */
    private record Part(String name, String text) {}
}
