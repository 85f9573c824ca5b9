package org.sluice.workbench.pages.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.db.Ids;
import org.sluice.workbench.mail.incoming.HandlerCheck;
import org.sluice.workbench.mail.incoming.MailHandler;
import org.sluice.workbench.mail.incoming.MailHandlers;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Making, changing and removing a mail handler. */
final class HandlerPages {
    private final MailScreen screen;
    private final Tracker tracker;
    private final MailHandlers handlers;
    private final HandlerCheck check;

    HandlerPages(MailScreen screen, Tracker tracker, MailHandlers handlers) {
        this.screen = screen;
        this.tracker = tracker;
        this.handlers = handlers;
        this.check = new HandlerCheck(tracker, handlers);
    }

    Answer ask(Visit visit) {
        if (visit.text("id").isEmpty()) {
            MailHandler fresh = new MailHandler(0, "", "", 0, "", Optional.empty(), "", true, MailHandler.Bulk.IGNORE);
            return form(visit, fresh, "", Problems.none());
        }
        MailHandler handler = find(visit);
        String reporter = handler.defaultReporterKey()
                .flatMap(tracker.users()::byKey)
                .map(User::name)
                .orElse("");
        return form(visit, handler, reporter, Problems.none());
    }

    Answer keep(Visit visit) {
        String reporter = visit.text("reporter").strip();
        MailHandler wanted = new MailHandler(
                visit.text("id").isEmpty() ? 0 : find(visit).id(),
                visit.text("name").strip(),
                visit.text("folder").strip(),
                number(visit.text("project")),
                visit.text("type"),
                tracker.users().byName(reporter).filter(User::active).map(User::key),
                visit.text("catchAddress").strip(),
                !visit.text("stripQuotes").isEmpty(),
                visit.text("bulk").equals("ACCEPT") ? MailHandler.Bulk.ACCEPT : MailHandler.Bulk.IGNORE);
        Problems problems = check.of(wanted, reporter);
        if (!problems.isEmpty()) {
            return form(visit, wanted, reporter, problems);
        }
        if (wanted.id() == 0) {
            handlers.add(wanted);
        } else {
            handlers.update(wanted);
        }
        return Answer.redirect(MailRoutes.INCOMING);
    }

    Answer remove(Visit visit) {
        handlers.remove(find(visit).id());
        return Answer.redirect(MailRoutes.INCOMING);
    }

    private MailHandler find(Visit visit) {
        return handlers.byId(visit.id("id")).orElseThrow(Refused::notFound);
    }

    private Answer form(Visit visit, MailHandler handler, String reporter, Problems problems) {
        Map<String, Object> model = new HashMap<>();
        model.put("handler", handler);
        model.put("reporter", reporter);
        model.put("projects", List.copyOf(tracker.projects().all()));
        model.put("types", check.types());
        model.put("faults", screen.said(visit, problems));
        String title = handler.id() == 0 ? "workbench.admin.handler.add" : "workbench.admin.handler.edit";
        model.put("title", screen.text(visit).get(title));
        return screen.page(visit, title, "incoming_mail", "admin-mail-handler", model);
    }

    /** What is no number is the id of nothing. */
    private static long number(String text) {
        return Ids.read(text).orElse(0L);
    }
}
