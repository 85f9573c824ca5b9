package org.sluice.workbench.pages.administration.layouts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.Scheme;
import org.sluice.workbench.tracker.screens.Schemes;

/** What the pages of one kind of scheme share. */
record LayoutScreen(AdminFrame frame, Tracker tracker, LayoutKind kind) {
    Schemes schemes() {
        return kind.schemes(tracker.layouts());
    }

    PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    Scheme scheme(Visit visit) {
        return schemes().byId(visit.id("id")).orElseThrow(Refused::notFound);
    }

    /** What is wrong with the name, as a key of a text. */
    Optional<String> fault(String name, Optional<Scheme> own) {
        if (!AdminPage.isName(name)) {
            return Optional.of("workbench.admin.name.missing");
        }
        return schemes()
                .byName(name)
                .filter(other -> own.filter(mine -> mine.id() == other.id()).isEmpty())
                .map(other -> "workbench.admin.name.taken");
    }

    /** The target that the parameter names. */
    long target(Visit visit, String parameter) {
        return kind.targets(tracker.layouts()).stream()
                .filter(one -> one.id().equals(visit.text(parameter)))
                .map(one -> Long.parseLong(one.id()))
                .findFirst()
                .orElseThrow(() -> Refused.badInput("workbench.admin.layout.target"));
    }

    Answer show(Visit visit, String title, String template, Map<String, ?> model) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("action", kind.action());
        all.put("title", title);
        all.put("kindTitle", text(visit).get(kind.key("")));
        return frame.titled(visit.context(), title, template, "element_options_section", kind.link(), all);
    }
}
