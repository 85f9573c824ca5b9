package org.sluice.workbench.operations.deeds;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.operations.writing.IssueDraft;
import org.sluice.workbench.texts.Characters;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.issues.Link;
import org.sluice.workbench.tracker.issues.LinkType;
import org.sluice.workbench.tracker.people.User;

/**
 * Copies an issue in its project: all that it holds but status, resolution, comments and history. The copy begins as any
 * new issue does, validators included, and is linked by <em>Cloners</em>, if that kind of link exists. Takes <em>Create
 * Issues</em>; who may not modify the reporter reports the copy, and nobody is given it who cannot be assigned. Raises <em>Issue Created</em>.
 */
public final class CloneIssue {
    /** Jira's default of {@code jira.clone.prefix}. */
    static final String PREFIX = "CLONE - ";

    private static final String LINK = "Cloners";
    private static final List<String> COPIED = List.of(
            IssueFields.DESCRIPTION,
            IssueFields.ENVIRONMENT,
            IssueFields.PRIORITY,
            IssueFields.ASSIGNEE,
            IssueFields.REPORTER,
            IssueFields.DUE,
            IssueFields.SECURITY,
            IssueFields.PARENT,
            IssueFields.COMPONENTS,
            IssueFields.LABELS);

    private final Desk desk;
    private final LinkIssues links;

    public CloneIssue(Desk desk) {
        this.desk = desk;
        this.links = new LinkIssues(desk);
    }

    public Outcome<Issue> copy(Optional<User> user, long issueId, CloneOptions options) {
        return desk.happenings().attempt(() -> {
            new Kin(desk).lockLinked(issueId);
            return desk.on(
                    user, issueId, List.of(ProjectPermissions.CREATE_ISSUES), issue -> copy(user, issue, options));
        });
    }

    private Outcome<Issue> copy(Optional<User> user, Issue issue, CloneOptions options) {
        String summary = options.summary().orElseGet(() -> summaryFor(issue));
        if (summary.isBlank()) {
            return Outcome.refused(Problems.none().field(IssueFields.SUMMARY, "workbench.refusal.summary.missing"));
        }
        if (summary.length() > Issue.LONGEST_SUMMARY) {
            return Outcome.refused(Problems.none()
                    .field(IssueFields.SUMMARY, "workbench.refusal.summary.long", Issue.LONGEST_SUMMARY));
        }
        Outcome<Issue> made = make(user, issue, summary, issue.parentId());
        if (!made.isDone()) {
            return made;
        }
        cloners().ifPresent(type -> links.write(user, type, made.get(), issue));
        takeAlong(user, issue, made.get(), options);
        return options.subtasks() ? withSubtasks(user, issue, made.get(), options) : made;
    }

    private Outcome<Issue> withSubtasks(Optional<User> user, Issue issue, Issue made, CloneOptions options) {
        for (Issue subtask : desk.tracker().issues().subtasksOf(issue.id())) {
            Outcome<Issue> copy = make(user, subtask, subtask.summary(), Optional.of(made.id()));
            if (!copy.isDone()) {
                return copy;
            }
            cloners().ifPresent(type -> links.write(user, type, copy.get(), subtask));
            takeAlong(user, subtask, copy.get(), options);
        }
        return Outcome.done(desk.fresh(made));
    }

    private Outcome<Issue> make(Optional<User> user, Issue issue, String summary, Optional<Long> parent) {
        Map<String, Content> fields = desk.tracker().database().jdbi().withHandle(handle -> {
            Map<String, Content> held = new LinkedHashMap<>();
            COPIED.forEach(id -> held.put(id, desk.fields().require(id).read(handle, issue)));
            desk.tracker()
                    .fields()
                    .all()
                    .forEach(field -> held.put(
                            field.fieldId(),
                            desk.fields().require(field.fieldId()).read(handle, issue)));
            return held;
        });
        fields.put(IssueFields.SUMMARY, Content.of(summary));
        fields.put(IssueFields.PARENT, Content.of(parent));
        Optional<User> assignee = issue.assigneeKey().flatMap(desk.tracker().users()::byKey);
        if (!desk.may(assignee, ProjectPermissions.ASSIGNABLE_USER, issue)) {
            fields.put(IssueFields.ASSIGNEE, Content.NONE);
        }
        if (!desk.may(user, ProjectPermissions.MODIFY_REPORTER, issue)) {
            fields.put(IssueFields.REPORTER, Content.of(user.map(User::key)));
        }
        String begin = desk.steps().firstStatus(issue.projectId(), issue.typeId());
        return desk.engine()
                .begin(user, new IssueDraft(issue.projectId(), issue.typeId(), begin, user.map(User::key), fields));
    }

    private void takeAlong(Optional<User> user, Issue issue, Issue made, CloneOptions options) {
        if (options.links()) {
            for (Link link : desk.tracker().links().of(issue.id())) {
                boolean out = link.sourceId() == issue.id();
                desk.tracker()
                        .issues()
                        .byId(out ? link.destinationId() : link.sourceId())
                        .filter(other ->
                                other.id() != made.id() && !link.type().name().equals(LINK))
                        .ifPresent(other -> links.write(user, link.type(), out ? made : other, out ? other : made));
            }
        }
        if (options.attachments()) {
            desk.tracker().attachments().of(issue.id()).forEach(file -> desk.tracker()
                    .attachments()
                    .add(new Attachment(
                            desk.tracker().database().ids().fresh("attachment"),
                            made.id(),
                            file.authorKey(),
                            file.fileName(),
                            file.fileSize(),
                            file.created())));
        }
    }

    private Optional<LinkType> cloners() {
        return desk.tracker().links().types().stream()
                .filter(type -> type.name().equals(LINK))
                .findFirst();
    }

    /** What a copy is called unless somebody says otherwise. */
    public static String summaryFor(Issue issue) {
        return Characters.first(Issue.LONGEST_SUMMARY, PREFIX + issue.summary());
    }
}
