package org.sluice.workbench.pages.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.mail.incoming.MailCollector;
import org.sluice.workbench.mail.incoming.MailHandler;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.config.IssueType;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.projects.Project;

/** The mail handlers, what waits for each, and what failed or was skipped, with the reason. */
final class IncomingMailPage {
    private final MailScreen screen;
    private final Tracker tracker;
    private final MailCollector collector;

    IncomingMailPage(MailScreen screen, Tracker tracker, MailCollector collector) {
        this.screen = screen;
        this.tracker = tracker;
        this.collector = collector;
    }

    Answer show(Visit visit) {
        List<Row> rows = collector.leftovers().stream().map(this::row).toList();
        Map<String, Object> model = Map.of(
                "rows",
                rows,
                "root",
                collector.root().toString(),
                "projects",
                tracker.projects().all().size());
        return screen.page(visit, "workbench.admin.mail.in", "incoming_mail", "admin-mail-in", model);
    }

    Answer collect(Visit visit) {
        collector.collect();
        return Answer.redirect(MailRoutes.INCOMING);
    }

    /** Puts a message that failed back, and tries it at once. */
    Answer retry(Visit visit) {
        MailHandler handler = collector.handlers().byId(visit.id("id")).orElseThrow(Refused::notFound);
        try {
            collector.folderOf(handler).retry(visit.text("file"));
        } catch (IOException e) {
            throw new UncheckedIOException("The message " + visit.text("file") + " cannot be put back", e);
        }
        collector.collect();
        return Answer.redirect(MailRoutes.INCOMING);
    }

    private Row row(MailCollector.Leftovers left) {
        MailHandler handler = left.handler();
        return new Row(
                left,
                collector.root().resolve(handler.folder()).toString(),
                tracker.projects().byId(handler.projectId()).map(Project::name).orElse(""),
                tracker.constants().type(handler.typeId()).map(IssueType::name).orElse(""),
                handler.defaultReporterKey()
                        .flatMap(tracker.users()::byKey)
                        .map(User::displayName)
                        .orElse(""));
    }

    /** A handler as the page shows it; project and type are empty when they are gone. */
    public record Row(MailCollector.Leftovers left, String folder, String project, String type, String reporter) {}
}
