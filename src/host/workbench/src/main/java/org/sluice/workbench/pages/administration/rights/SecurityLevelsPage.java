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
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.SecurityLevel;
import org.sluice.workbench.tracker.rights.SecurityScheme;

/** One issue security scheme: its levels, and who sees issues at each. */
final class SecurityLevelsPage {
    private final AdminPage page;
    private final Tracker tracker;

    SecurityLevelsPage(AdminFrame frame, Tracker tracker) {
        this.page = SecuritySchemesPage.in(frame);
        this.tracker = tracker;
    }

    Answer show(Visit visit) {
        return show(visit, "");
    }

    Answer add(Visit visit) {
        SecurityScheme scheme = SecuritySchemesPage.find(tracker, visit);
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return show(visit, "workbench.admin.name.missing");
        }
        if (levels(scheme).stream().anyMatch(other -> other.name().equals(name))) {
            return show(visit, "workbench.admin.name.taken", name);
        }
        tracker.levels().add(scheme.id(), name, List.of());
        return SecuritySchemesPage.back(scheme);
    }

    Answer remove(Visit visit) {
        SecurityScheme scheme = SecuritySchemesPage.find(tracker, visit);
        SecurityLevel level = level(scheme, visit);
        if (tracker.levels().isUsed(level.id(), Optional.empty())) {
            return show(visit, "workbench.admin.security.used", level.name());
        }
        tracker.levels().remove(level.id());
        return SecuritySchemesPage.back(scheme);
    }

    Answer admit(Visit visit) {
        SecurityScheme scheme = SecuritySchemesPage.find(tracker, visit);
        SecurityLevel level = level(scheme, visit);
        Optional<Holder> holder = choices(visit).read(visit);
        if (holder.isEmpty()) {
            return show(visit, "workbench.refusal.user.unknown", visit.text("username"));
        }
        tracker.levels().admit(level.id(), holder.get());
        return SecuritySchemesPage.back(scheme);
    }

    Answer dismiss(Visit visit) {
        SecurityScheme scheme = SecuritySchemesPage.find(tracker, visit);
        SecurityLevel level = level(scheme, visit);
        tracker.levels()
                .dismiss(
                        level.id(),
                        level.holders().stream()
                                .filter(holder -> HolderChoices.value(holder).equals(visit.text("holder")))
                                .findFirst()
                                .orElseThrow(Refused::notFound));
        return SecuritySchemesPage.back(scheme);
    }

    private Answer show(Visit visit, String faultKey, Object... arguments) {
        SecurityScheme scheme = SecuritySchemesPage.find(tracker, visit);
        HolderChoices choices = choices(visit);
        List<Level> levels = levels(scheme).stream()
                .map(level -> new Level(
                        level,
                        level.holders().stream()
                                .map(holder ->
                                        new HolderChoices.Choice(HolderChoices.value(holder), choices.label(holder)))
                                .toList()))
                .toList();
        List<String> using = SecuritySchemesPage.projects(tracker, scheme);
        Map<String, Object> model = Map.of(
                "scheme", scheme,
                "levels", levels,
                "choices", choices.all(),
                "using", using,
                "projects",
                        tracker.projects().all().stream()
                                .filter(project -> !using.contains(project.name()))
                                .toList());
        return page.show(visit, "security-scheme", model, faultKey, arguments);
    }

    private List<SecurityLevel> levels(SecurityScheme scheme) {
        return tracker.levels().all().stream()
                .filter(level -> level.schemeId() == scheme.id())
                .toList();
    }

    private HolderChoices choices(Visit visit) {
        return new HolderChoices(tracker, page.text(visit));
    }

    private SecurityLevel level(SecurityScheme scheme, Visit visit) {
        return levels(scheme).stream()
                .filter(level -> level.id() == visit.id("levelId"))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    /** A level and who sees issues at it. */
    public record Level(SecurityLevel level, List<HolderChoices.Choice> holders) {}
}
