package org.sluice.workbench.mail.outgoing;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.sluice.workbench.operations.events.Happening;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.MadeEvent;
import org.sluice.workbench.tracker.issues.Issue;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.Permissions;

/**
 * Tells people by mail what happened to their issues, as Jira's default notification scheme does: of each of Jira's own
 * kinds of events the assignee, the reporter and the watchers, not whoever did it; of kinds that somebody made, which it
 * does not name, nobody. Only who is active, has an address and may see the issue,
 * and the comment when there is one, is told. Who watched an issue that is gone is not known any more.
 */
public final class Notifications implements Consumer<Happening> {
    private final Tracker tracker;
    private final MailQueue queue;
    private final NotificationText text;
    private final Clock clock;
    private final AtomicLong number = new AtomicLong();

    public Notifications(Tracker tracker, MailQueue queue, NotificationText text, Clock clock) {
        this.tracker = tracker;
        this.queue = queue;
        this.text = text;
        this.clock = clock;
    }

    @Override
    public void accept(Happening happening) {
        if (!happening.sendMail() || happening.eventTypeId() > MadeEvent.LAST_OWN) {
            return;
        }
        Optional<Project> project = tracker.projects().byId(happening.issue().projectId());
        for (String key : concerned(happening.issue())) {
            tracker.users()
                    .byKey(key)
                    .filter(user -> user.active() && user.email().contains("@"))
                    .filter(user -> !Optional.of(user.key()).equals(happening.userKey()))
                    .filter(user -> project.isPresent() && sees(user, happening, project.get()))
                    .ifPresent(user -> queue.add(mail(user, happening)));
        }
    }

    private Set<String> concerned(Issue issue) {
        Set<String> keys = new LinkedHashSet<>();
        issue.assigneeKey().ifPresent(keys::add);
        issue.reporterKey().ifPresent(keys::add);
        keys.addAll(tracker.watches().watchersOf(issue.id()));
        return keys;
    }

    private boolean sees(User user, Happening happening, Project project) {
        Optional<User> reader = Optional.of(user);
        return tracker.permissions().has(reader, Permissions.BROWSE_PROJECTS, happening.issue())
                && happening
                        .comment()
                        .map(comment -> tracker.commentRights().reads(reader, comment, project))
                        .orElse(true);
    }

    private OutgoingMail mail(User to, Happening happening) {
        Issue issue = happening.issue();
        Optional<User> doer = happening.userKey().flatMap(tracker.users()::byKey);
        String start = "<JIRA." + issue.id() + "." + issue.created().toEpochMilli();
        List<String> lines = text.lines(to, doer, happening);
        return new OutgoingMail(
                text.sender(to, doer),
                to.email(),
                "[JIRA] (" + issue.key() + ") " + issue.summary().replaceAll("\\s+", " "),
                String.join("\n", lines) + "\n",
                start + "." + number.incrementAndGet() + "." + clock.millis() + "@localhost>",
                start + "@localhost>");
    }
}
