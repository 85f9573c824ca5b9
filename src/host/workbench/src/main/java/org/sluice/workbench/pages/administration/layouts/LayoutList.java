package org.sluice.workbench.pages.administration.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.screens.Scheme;

/** All schemes of one kind, with what each leads to and who uses it; one that is used stays, and the page says by whom. */
final class LayoutList {
    private final LayoutScreen screen;

    LayoutList(LayoutScreen screen) {
        this.screen = screen;
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("name").strip();
        Optional<String> fault = screen.fault(name, Optional.empty());
        if (fault.isPresent()) {
            return list(visit, screen.text(visit).get(fault.get(), name));
        }
        Scheme made = screen.schemes().add(name, AdminPage.description(visit), screen.target(visit, "target"));
        return configure(made);
    }

    Answer copy(Visit visit) {
        Scheme from = screen.scheme(visit);
        String wanted = screen.text(visit).get("workbench.workflow.copyof", from.name());
        String base = wanted.length() > 240 ? wanted.substring(0, 240) : wanted;
        String name = base;
        for (int next = 2; screen.schemes().byName(name).isPresent(); next++) {
            name = base + " " + next;
        }
        return configure(screen.schemes().copy(from, name));
    }

    Answer remove(Visit visit) {
        Scheme scheme = screen.scheme(visit);
        List<String> users = screen.kind().users(screen.tracker(), scheme);
        if (scheme.id() == Scheme.DEFAULT) {
            return list(visit, screen.text(visit).get("workbench.admin.layout.default", scheme.name()));
        }
        if (!users.isEmpty()) {
            return list(
                    visit, screen.text(visit).get(screen.kind().key("used"), scheme.name(), String.join(", ", users)));
        }
        screen.schemes().remove(scheme.id());
        return Answer.redirect(screen.kind().list());
    }

    private Answer list(Visit visit, String fault) {
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                screen.schemes().all().stream().map(one -> row(visit, one)).toList());
        model.put("fault", fault);
        model.put("name", visit.text("name"));
        model.put("description", visit.text("description"));
        model.put("chosen", visit.text("target"));
        model.put("targets", screen.kind().targets(screen.tracker().layouts()));
        model.put("intro", screen.text(visit).get(screen.kind().key("text")));
        model.put("usersTitle", screen.text(visit).get(screen.kind().key("users")));
        model.put("targetTitle", screen.text(visit).get(screen.kind().key("target")));
        return screen.show(visit, screen.text(visit).get(screen.kind().key("")), "admin-layout-schemes.vm", model);
    }

    private Row row(Visit visit, Scheme scheme) {
        Map<String, String> names = screen.kind().names(screen.tracker().layouts());
        List<Way> ways = new ArrayList<>();
        screen.kind().items(screen.tracker(), screen.text(visit)).stream()
                .filter(item -> scheme.others().containsKey(item.id()))
                .forEach(item ->
                        ways.add(new Way(item.name(), names.getOrDefault(Long.toString(scheme.to(item.id())), ""))));
        String others = screen.text(visit).get("workbench.admin.layout." + (ways.isEmpty() ? "all" : "others"));
        ways.add(new Way(others, names.getOrDefault(Long.toString(scheme.standardId()), "")));
        List<String> users = screen.kind().users(screen.tracker(), scheme);
        return new Row(
                scheme, ways, users, !screen.kind().isFixed(scheme), users.isEmpty() && scheme.id() != Scheme.DEFAULT);
    }

    private Answer configure(Scheme scheme) {
        return Answer.redirect("/secure/admin/Configure" + screen.kind().action() + "!default.jspa?id=" + scheme.id());
    }

    /** A scheme of the list. */
    public record Row(Scheme scheme, List<Way> ways, List<String> users, boolean free, boolean unused) {}

    /** What leads where. */
    public record Way(String item, String target) {}
}
