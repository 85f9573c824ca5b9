package org.sluice.workbench.mail.incoming;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.operations.Outcome;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.deeds.AttachFiles;
import org.sluice.workbench.operations.deeds.NewComment;
import org.sluice.workbench.operations.deeds.NewIssue;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.texts.Characters;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.issues.Attachment;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * Makes an issue or a comment of a message, in the name of who sent it and with their rights. Issue, comment, files and the
 * note that the message was taken in are one transaction: a message is done wholly or not at all, and once.
 *
 * <ul>
 *   <li>The first key of an issue in the subject decides, then what the message answers; else a new issue is made.
 *   <li>Who may not attach files has their text taken in without them.
 *   <li>A message without words that brings files to an issue adds no comment.
 * </ul>
 */
public final class TakeInMail {
    private static final Pattern KEY =
            Pattern.compile("(?<![A-Za-z0-9_-])[A-Za-z][A-Za-z0-9_]*-[1-9][0-9]*(?![A-Za-z0-9_])");

    private final Operations operations;
    private final Tracker tracker;
    private final CurrentUser currentUser;
    private final ReceivedMails received;

    public TakeInMail(Operations operations, CurrentUser currentUser, Clock clock) {
        this.operations = operations;
        this.tracker = operations.desk().tracker();
        this.currentUser = currentUser;
        this.received = new ReceivedMails(tracker.database(), clock);
    }

    /** Whether the handler has taken it in before. */
    public boolean isDone(MailHandler handler, ReceivedMail mail) {
        return received.has(handler, mail);
    }

    /** The issue that was made or added to, or why not. */
    public Outcome<Issue> takeIn(MailHandler handler, ReceivedMail mail) {
        Optional<User> sender = sender(handler, mail);
        if (sender.isEmpty()) {
            return Outcome.refused(Problems.forbidden(
                    "workbench.refusal.mail.sender", mail.from().orElse("")));
        }
        // Rules of plugins ask who is logged in.
        CurrentUser.Scope scope = currentUser.as(sender.get());
        try {
            return operations.desk().happenings().attempt(() -> {
                Outcome<Issue> issue = issueNamed(mail)
                        .map(named -> addTo(named, sender, handler, mail))
                        .orElseGet(() -> make(sender, handler, mail));
                if (!issue.isDone()) {
                    return issue;
                }
                Problems problems = attach(issue.get(), sender, mail);
                if (!problems.isEmpty()) {
                    return Outcome.refused(problems);
                }
                received.add(handler, mail, issue.get().id());
                return issue;
            });
        } finally {
            scope.close();
        }
    }

    private Optional<User> sender(MailHandler handler, ReceivedMail mail) {
        return mail.from()
                .flatMap(address -> tracker.users().byEmail(address).stream().findFirst())
                .or(() -> handler.defaultReporterKey()
                        .flatMap(tracker.users()::byKey)
                        .filter(User::active));
    }

    private Optional<Issue> issueNamed(ReceivedMail mail) {
        Matcher keys = KEY.matcher(mail.subject());
        return keys.results()
                .map(found -> tracker.issues().byKey(found.group()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> received.issueAnswered(mail.references()).flatMap(tracker.issues()::byId));
    }

    private Outcome<Issue> addTo(Issue issue, Optional<User> sender, MailHandler handler, ReceivedMail mail) {
        String text = handler.stripQuotes() ? mail.textWithoutQuotes() : mail.text();
        if (text.isEmpty() && !mail.files().isEmpty()) {
            return Outcome.done(issue);
        }
        Outcome<Comment> comment = operations.comment().add(sender, issue.id(), NewComment.of(text));
        return comment.isDone() ? Outcome.done(issue) : Outcome.refused(comment.problems());
    }

    private Outcome<Issue> make(Optional<User> sender, MailHandler handler, ReceivedMail mail) {
        if (tracker.projects().byId(handler.projectId()).isEmpty()) {
            return Outcome.refused(Problems.none().add("workbench.refusal.mail.project", handler.name()));
        }
        String summary = Characters.first(Issue.LONGEST_SUMMARY, mail.subject());
        Map<String, List<String>> form = Map.of("summary", List.of(summary), "description", List.of(mail.text()));
        // As in Jira, no screen stands between a mail and the issue.
        return operations
                .create()
                .create(sender, new NewIssue(handler.projectId(), handler.typeId(), Optional.empty(), form, true));
    }

    private Problems attach(Issue issue, Optional<User> sender, ReceivedMail mail) {
        Issue now = tracker.issues().byId(issue.id()).orElse(issue);
        if (!tracker.permissions().has(sender, Permissions.BROWSE_PROJECTS, now)
                || !tracker.permissions().has(sender, "CREATE_ATTACHMENTS", now)) {
            return Problems.none();
        }
        for (ReceivedMail.File file : mail.files()) {
            if (file.size() > AttachFiles.LARGEST) {
                // What the mail says counts more than a file that nobody may attach.
                continue;
            }
            Outcome<Attachment> attached = operations.attach().attach(sender, issue.id(), file.name(), file.size());
            if (!attached.isDone()) {
                return attached.problems();
            }
        }
        return Problems.none();
    }
}
