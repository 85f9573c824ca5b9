package org.sluice.workbench.pages.administration.fields;

import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenTab;

/** One screen: its tabs, and the fields on each in their order. */
final class ScreenPage {
    private final AdminPage page;
    private final Tracker tracker;
    private final AllScreens screens;

    ScreenPage(AdminFrame frame, Tracker tracker) {
        this.page = ScreensPage.in(frame);
        this.tracker = tracker;
        this.screens = tracker.layouts().screens();
    }

    static Screen find(AllScreens screens, Visit visit) {
        return screens.byId(visit.id("id")).orElseThrow(Refused::notFound);
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer rename(Visit visit) {
        Screen screen = find(screens, visit);
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return show(visit, "workbench.admin.name.missing");
        }
        if (screens.byName(name).filter(other -> other.id() != screen.id()).isPresent()) {
            return show(visit, "workbench.admin.name.taken", name);
        }
        screens.rename(screen.id(), name, AdminPage.description(visit));
        return back(screen);
    }

    Answer addTab(Visit visit) {
        Screen screen = find(screens, visit);
        String name = visit.text("tabName").strip();
        if (!AdminPage.isName(name)) {
            return show(visit, "workbench.admin.name.missing");
        }
        screens.addTab(screen, name);
        return back(screen);
    }

    Answer changeTab(Visit visit) {
        Screen screen = find(screens, visit);
        ScreenTab tab = tab(screen, visit);
        if (visit.text("do").equals("delete")) {
            if (screen.tabs().size() == 1) {
                return show(visit, "workbench.admin.screen.tab.last");
            }
            screens.removeTab(tab.id());
        } else if (AdminPage.isName(visit.text("tabName").strip())) {
            screens.renameTab(tab.id(), visit.text("tabName").strip());
        } else {
            return show(visit, "workbench.admin.name.missing");
        }
        return back(screen);
    }

    Answer addField(Visit visit) {
        Screen screen = find(screens, visit);
        String field = labels(visit)
                .find(visit.text("fieldId"))
                .orElseThrow(Refused::notFound)
                .id();
        screens.addField(tab(screen, visit).id(), field);
        return back(screen);
    }

    Answer changeField(Visit visit) {
        Screen screen = find(screens, visit);
        ScreenTab tab = tab(screen, visit);
        String field = visit.text("fieldId");
        int place = tab.fieldIds().indexOf(field);
        if (place < 0) {
            throw Refused.notFound();
        }
        switch (visit.text("do")) {
            case "up" -> screens.addField(tab.id(), field, place - 1);
            case "down" -> screens.addField(tab.id(), field, place + 1);
            case "remove" -> screens.removeField(tab.id(), field);
            default -> throw Refused.notFound();
        }
        return back(screen);
    }

    private Answer show(Visit visit, String faultKey, Object... arguments) {
        Screen screen = find(screens, visit);
        FieldLabels labels = labels(visit);
        List<Tab> tabs = screen.tabs().stream()
                .map(tab -> new Tab(tab, tab.fieldIds().stream().map(labels::of).toList()))
                .toList();
        List<FieldLabels.Labelled> free =
                labels.all().stream().filter(field -> !screen.has(field.id())).toList();
        return page.show(visit, "screen", Map.of("screen", screen, "tabs", tabs, "free", free), faultKey, arguments);
    }

    private FieldLabels labels(Visit visit) {
        return new FieldLabels(tracker, page.text(visit));
    }

    private static ScreenTab tab(Screen screen, Visit visit) {
        return screen.tab(visit.id("tabId")).orElseThrow(Refused::notFound);
    }

    private static Answer back(Screen screen) {
        return Answer.redirect("/secure/admin/ConfigureFieldScreen.jspa?id=" + screen.id());
    }

    /** A tab with the names of its fields. */
    public record Tab(ScreenTab tab, List<FieldLabels.Labelled> fields) {}
}
