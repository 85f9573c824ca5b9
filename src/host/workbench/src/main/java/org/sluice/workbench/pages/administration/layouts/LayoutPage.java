package org.sluice.workbench.pages.administration.layouts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.screens.Scheme;

/** One scheme: what it is called, and where each of its items leads. */
final class LayoutPage {
    private static final String ITEM = "to-";

    private final LayoutScreen screen;

    LayoutPage(LayoutScreen screen) {
        this.screen = screen;
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer rename(Visit visit) {
        Scheme scheme = open(visit);
        String name = visit.text("name").strip();
        Optional<String> fault = screen.fault(name, Optional.of(scheme));
        if (fault.isPresent()) {
            return show(visit, screen.text(visit).get(fault.get(), name));
        }
        screen.schemes().rename(scheme.id(), name, AdminPage.description(visit));
        return back(scheme);
    }

    /** All that the form shows is saved at once; an item without a target of its own follows the standard. */
    Answer lead(Visit visit) {
        Scheme scheme = open(visit);
        long standard = screen.target(visit, "standard");
        Map<String, Long> others = new HashMap<>();
        for (LayoutKind.Named item : screen.kind().items(screen.tracker(), screen.text(visit))) {
            if (!visit.text(ITEM + item.id()).isEmpty()) {
                others.put(item.id(), screen.target(visit, ITEM + item.id()));
            }
        }
        screen.schemes().leadAll(scheme.id(), standard, others);
        return back(scheme);
    }

    private Answer show(Visit visit, String fault) {
        Scheme scheme = open(visit);
        List<Line> lines = screen.kind().items(screen.tracker(), screen.text(visit)).stream()
                .map(item -> new Line(
                        ITEM + item.id(),
                        item.name(),
                        Optional.ofNullable(scheme.others().get(item.id()))
                                .map(target -> Long.toString(target))
                                .orElse("")))
                .toList();
        Map<String, Object> model = new HashMap<>();
        model.put("scheme", scheme);
        model.put("fault", fault);
        model.put("lines", lines);
        model.put("targets", screen.kind().targets(screen.tracker().layouts()));
        model.put("standard", Long.toString(scheme.standardId()));
        model.put("targetTitle", screen.text(visit).get(screen.kind().key("target")));
        model.put("users", screen.kind().users(screen.tracker(), scheme));
        model.put("usersTitle", screen.text(visit).get(screen.kind().key("users")));
        model.put("list", screen.kind().list());
        return screen.show(visit, scheme.name(), "admin-layout-scheme.vm", model);
    }

    private Scheme open(Visit visit) {
        Scheme scheme = screen.scheme(visit);
        if (screen.kind().isFixed(scheme)) {
            throw Refused.badInput("workbench.admin.layout.fixed", scheme.name());
        }
        return scheme;
    }

    private Answer back(Scheme scheme) {
        return Answer.redirect("/secure/admin/Configure" + screen.kind().action() + "!default.jspa?id=" + scheme.id());
    }

    /** An item, with the target that was chosen for it, or empty. */
    public record Line(String id, String name, String target) {}
}
