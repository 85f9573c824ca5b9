package org.sluice.workbench.pages.dashboards;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.frame.Frame;
import org.sluice.workbench.pages.frame.Head;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.dashboards.Dashboard;

/** Making, renaming and removing a dashboard. */
final class DashboardForm {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4_000;
    private final Frame frame;
    private final Tracker tracker;
    private final DashboardDoor door;

    DashboardForm(Frame frame, Tracker tracker, DashboardDoor door) {
        this.frame = frame;
        this.tracker = tracker;
        this.door = door;
    }

    Answer askNew(Visit visit) {
        return form(visit, "add", new Dashboard(0, "", "", Optional.empty(), "AA", List.of()), Map.of());
    }

    Answer add(Visit visit) {
        String me = visit.person().key();
        Dashboard wanted = sent(visit, new Dashboard(0, "", "", Optional.of(me), "AA", List.of()));
        Map<String, String> faults = faults(visit, wanted);
        if (!faults.isEmpty()) {
            return form(visit, "add", wanted, faults);
        }
        Dashboard made =
                tracker.dashboards().add(wanted.name(), wanted.description(), wanted.ownerKey(), wanted.layout());
        tracker.dashboards().update(sent(visit, made));
        tracker.dashboards().addFavourite(made.id(), me);
        return Answer.redirect("/secure/Dashboard.jspa?selectPageId=" + made.id());
    }

    Answer askChange(Visit visit) {
        return form(visit, "edit", door.editable(visit, "pageId"), Map.of());
    }

    Answer change(Visit visit) {
        Dashboard wanted = sent(visit, door.editable(visit, "pageId"));
        Map<String, String> faults = faults(visit, wanted);
        if (!faults.isEmpty()) {
            return form(visit, "edit", wanted, faults);
        }
        tracker.dashboards().update(wanted);
        return Answer.redirect("/secure/Dashboard.jspa?selectPageId=" + wanted.id());
    }

    Answer askRemove(Visit visit) {
        Dashboard dashboard = door.editable(visit, "pageId");
        String title = frame.text(visit.context()).get("workbench.dashboard.delete");
        return frame.page(
                visit.context(),
                Head.general(title).styled("page-focused"),
                "dashboard-delete.vm",
                Map.of("dashboard", dashboard));
    }

    Answer remove(Visit visit) {
        tracker.dashboards().remove(door.editable(visit, "pageId").id());
        return Answer.redirect("/secure/ConfigurePortalPages!default.jspa?view=my");
    }

    private Answer form(Visit visit, String kind, Dashboard dashboard, Map<String, String> faults) {
        String title = frame.text(visit.context()).get("workbench.dashboard." + kind);
        String shared = SharedWith.choice(dashboard);
        Map<String, Object> model =
                Map.of("title", title, "kind", kind, "dashboard", dashboard, "faults", faults, "shared", shared);
        return frame.page(visit.context(), Head.general(title).styled("page-focused"), "dashboard-form.vm", model);
    }

    /** What is wrong with each field, by the field's name. */
    private Map<String, String> faults(Visit visit, Dashboard wanted) {
        PageText text = frame.text(visit.context());
        Map<String, String> faults = new HashMap<>();
        if (wanted.name().isEmpty()) {
            faults.put("name", text.get("workbench.dashboard.name.missing"));
        }
        if (wanted.name().length() > LONGEST_NAME) {
            faults.put("name", text.get("workbench.dashboard.name.long", LONGEST_NAME));
        }
        if (wanted.description().length() > LONGEST_DESCRIPTION) {
            faults.put("description", text.get("workbench.dashboard.description.long", LONGEST_DESCRIPTION));
        }
        return faults;
    }

    private static Dashboard sent(Visit visit, Dashboard before) {
        return new Dashboard(
                before.id(),
                visit.text("portalPageName").strip(),
                visit.text("portalPageDescription").strip(),
                before.ownerKey(),
                before.layout(),
                SharedWith.chosen(visit.text("shared"), before));
    }
}
