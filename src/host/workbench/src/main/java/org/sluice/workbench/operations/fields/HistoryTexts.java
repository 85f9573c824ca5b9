package org.sluice.workbench.operations.fields;

import java.util.function.Function;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.config.Priority;
import org.sluice.workbench.tracker.config.Resolution;
import org.sluice.workbench.tracker.config.Status;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.SecurityLevel;

/** How the change history says what a field held: with an id and a name, or by its text alone. */
final class HistoryTexts {
    /** The content itself, without an id. */
    static final Saying PLAIN = new Saying(false, text -> text);

    private final Tracker tracker;

    HistoryTexts(Tracker tracker) {
        this.tracker = tracker;
    }

    Saying status() {
        return named(id -> tracker.constants().status(id).map(Status::name).orElse(id));
    }

    Saying type() {
        return named(id -> tracker.constants().type(id).map(IssueType::name).orElse(id));
    }

    Saying priority() {
        return named(id -> tracker.constants().priority(id).map(Priority::name).orElse(id));
    }

    Saying resolution() {
        return named(
                id -> tracker.constants().resolution(id).map(Resolution::name).orElse(id));
    }

    Saying project() {
        return named(id ->
                tracker.projects().byId(Long.parseLong(id)).map(Project::name).orElse(id));
    }

    Saying level() {
        return named(id -> tracker.levels()
                .byId(Long.parseLong(id))
                .map(SecurityLevel::name)
                .orElse(id));
    }

    Saying issue() {
        return named(id -> tracker.issues()
                .byId(Long.parseLong(id))
                .map(issue -> issue.key())
                .orElse(id));
    }

    Saying user() {
        return named(this::displayName);
    }

    /** A day with its midnight, as Jira tells it. */
    Saying day() {
        return named(day -> day + " 00:00:00.0");
    }

    String displayName(String key) {
        return tracker.users().byKey(key).map(User::displayName).orElse(key);
    }

    private static Saying named(Function<String, String> name) {
        return new Saying(true, name);
    }

    /** One way of telling. */
    record Saying(boolean hasIds, Function<String, String> name) {
        String text(String content) {
            return name.apply(content);
        }
    }
}
