package org.sluice.workbench.pages.administration.fields;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.AllScreens;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Screen;

/** All screens of the host, with a form that makes one; one that a scheme or a workflow uses stays. */
final class ScreensPage {
    static final String LIST = "/secure/admin/ViewFieldScreens.jspa";

    private final AdminPage page;
    private final Tracker tracker;
    private final AllScreens screens;

    ScreensPage(AdminFrame frame, Tracker tracker) {
        this.page = in(frame);
        this.tracker = tracker;
        this.screens = tracker.layouts().screens();
    }

    static AdminPage in(AdminFrame frame) {
        return new AdminPage(frame, "element_options_section", "field_screens");
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return list(visit, "workbench.admin.name.missing");
        }
        if (screens.byName(name).isPresent()) {
            return list(visit, "workbench.admin.name.taken", name);
        }
        Screen made = screens.add(name, AdminPage.description(visit));
        return Answer.redirect("/secure/admin/ConfigureFieldScreen.jspa?id=" + made.id());
    }

    Answer remove(Visit visit) {
        Screen screen = ScreenPage.find(screens, visit);
        if (!users(screen).isEmpty()) {
            return list(visit, "workbench.admin.screen.used", screen.name());
        }
        screens.remove(screen.id());
        return Answer.redirect(LIST);
    }

    private Answer list(Visit visit, String faultKey, Object... arguments) {
        List<Row> rows = screens.all().stream()
                .map(screen -> new Row(screen, users(screen)))
                .toList();
        Map<String, Object> model =
                Map.of("rows", rows, "name", visit.text("name"), "description", visit.text("description"));
        return page.show(visit, "screens", model, faultKey, arguments);
    }

    private List<String> users(Screen screen) {
        return Stream.concat(
                        tracker.layouts().screenSchemes().leadingTo(screen.id()).stream()
                                .map(Scheme::name),
                        screens.workflowsWith(screen.id()).stream())
                .toList();
    }

    /** A screen, and the screen schemes and workflows that use it. */
    public record Row(Screen screen, List<String> schemes) {}
}
