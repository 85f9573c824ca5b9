package org.sluice.workbench.mail.incoming;

import java.util.Set;
import java.util.regex.Pattern;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;

/** What a mail handler needs before it is kept. */
public final class HandlerCheck {
    private static final int LONGEST = 255;
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9_-]{0,100}");
    private static final Set<String> TAKEN = Set.of("done", "failed", "skipped");

    private final Tracker tracker;
    private final MailHandlers handlers;

    public HandlerCheck(Tracker tracker, MailHandlers handlers) {
        this.tracker = tracker;
        this.handlers = handlers;
    }

    /**
     * What is wrong with it, by the name of its part.
     *
     * @param reporter the username that was typed for who reports for others
     */
    public Problems of(MailHandler handler, String reporter) {
        Problems problems = Problems.none();
        if (handler.name().isBlank() || handler.name().length() > LONGEST) {
            problems.field("name", "workbench.refusal.handler.name", LONGEST);
        } else if (handlers.all().stream()
                .anyMatch(other -> other.id() != handler.id() && other.name().equalsIgnoreCase(handler.name()))) {
            problems.field("name", "workbench.refusal.handler.name.taken", handler.name());
        }
        if (!FOLDER.matcher(handler.folder()).matches() || TAKEN.contains(handler.folder())) {
            problems.field("folder", "workbench.refusal.handler.folder");
        }
        if (tracker.projects().byId(handler.projectId()).isEmpty()) {
            problems.field("project", "workbench.refusal.project.unknown");
        }
        if (tracker.constants()
                .type(handler.typeId())
                .filter(type -> !type.subtask())
                .isEmpty()) {
            problems.field("type", "workbench.refusal.type.unknown");
        }
        if (!reporter.isBlank() && handler.defaultReporterKey().isEmpty()) {
            problems.field("reporter", "workbench.refusal.user.unknown", reporter);
        }
        if (!handler.catchAddress().isEmpty()
                && (!handler.catchAddress().contains("@")
                        || handler.catchAddress().length() > LONGEST)) {
            problems.field("catchAddress", "workbench.refusal.handler.address");
        }
        return problems;
    }

    /** The issue types that a handler may make. */
    public java.util.List<IssueType> types() {
        return tracker.constants().types().stream()
                .filter(type -> !type.subtask())
                .toList();
    }
}
