package org.sluice.workbench.pages.administration.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.rights.SecurityScheme;

/** All issue security schemes, and which projects follow them. */
final class SecuritySchemesPage {
    private final AdminPage page;
    private final Tracker tracker;

    SecuritySchemesPage(AdminFrame frame, Tracker tracker) {
        this.page = in(frame);
        this.tracker = tracker;
    }

    static AdminPage in(AdminFrame frame) {
        return new AdminPage(frame, "element_options_section", "security_schemes");
    }

    static SecurityScheme find(Tracker tracker, Visit visit) {
        long id = visit.id("schemeId");
        return tracker.levels().schemes().stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    static Answer back(SecurityScheme scheme) {
        return Answer.redirect("/secure/admin/EditIssueSecurities!default.jspa?schemeId=" + scheme.id());
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return list(visit, "workbench.admin.name.missing");
        }
        if (tracker.levels().schemes().stream().anyMatch(other -> other.name().equals(name))) {
            return list(visit, "workbench.admin.name.taken", name);
        }
        return back(new SecurityScheme(tracker.levels().addScheme(name), name));
    }

    /**
     * Lets a project follow the scheme. Issues that stand at a level of another scheme would be hidden by rules that
     * nobody sees any more, so a project that has such issues stays where it is.
     */
    Answer use(Visit visit) {
        SecurityScheme scheme = find(tracker, visit);
        Project project = tracker.projects().byId(visit.id("pid")).orElseThrow(Refused::notFound);
        boolean hides = project.securitySchemeId().stream()
                .filter(id -> id != scheme.id())
                .flatMap(id -> tracker.levels().all().stream().filter(level -> level.schemeId() == id))
                .anyMatch(level -> tracker.levels().isUsed(level.id(), Optional.of(project.id())));
        if (hides) {
            return list(visit, "workbench.admin.security.hides", project.name());
        }
        tracker.projects().useSecurityScheme(project, scheme.id());
        return back(scheme);
    }

    private Answer list(Visit visit, String faultKey, Object... arguments) {
        List<Row> rows = tracker.levels().schemes().stream()
                .map(scheme -> new Row(scheme, projects(tracker, scheme)))
                .toList();
        return page.show(
                visit, "security-schemes", Map.of("rows", rows, "name", visit.text("name")), faultKey, arguments);
    }

    static List<String> projects(Tracker tracker, SecurityScheme scheme) {
        return tracker.projects().all().stream()
                .filter(project -> project.securitySchemeId()
                        .filter(id -> id == scheme.id())
                        .isPresent())
                .map(Project::name)
                .toList();
    }

    /** A scheme and the projects that follow it. */
    public record Row(SecurityScheme scheme, List<String> projects) {}
}
