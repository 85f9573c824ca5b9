package org.sluice.workbench.pages.administration.fields;

import java.util.List;
import java.util.Map;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.screens.FieldConfiguration;
import org.sluice.workbench.tracker.screens.FieldConfigurations;
import org.sluice.workbench.tracker.screens.FieldRule;
import org.sluice.workbench.tracker.screens.Scheme;

/** All field configurations, and in one of them what must be filled and what is hidden. */
final class FieldConfigurationsPage {
    private static final String LIST = "/secure/admin/ViewFieldLayouts.jspa";
    /** Without these there is no issue. */
    private static final List<String> ALWAYS = List.of("summary", "issuetype");

    private final AdminPage page;
    private final Tracker tracker;
    private final FieldConfigurations configurations;

    FieldConfigurationsPage(AdminFrame frame, Tracker tracker) {
        this.page = new AdminPage(frame, "element_options_section", "field_configuration");
        this.tracker = tracker;
        this.configurations = tracker.layouts().configurations();
    }

    Answer list(Visit visit) {
        return list(visit, "");
    }

    Answer add(Visit visit) {
        String name = visit.text("name").strip();
        if (!AdminPage.isName(name)) {
            return list(visit, "workbench.admin.name.missing");
        }
        if (configurations.all().stream().anyMatch(other -> other.name().equals(name))) {
            return list(visit, "workbench.admin.name.taken", name);
        }
        return back(configurations.add(name, AdminPage.description(visit)));
    }

    Answer remove(Visit visit) {
        FieldConfiguration configuration = find(visit);
        if (!schemes(configuration).isEmpty()) {
            return list(visit, "workbench.admin.configuration.used", configuration.name());
        }
        configurations.remove(configuration.id());
        return Answer.redirect(LIST);
    }

    Answer show(Visit visit) {
        FieldConfiguration configuration = find(visit);
        List<Row> rows = new FieldLabels(tracker, page.text(visit))
                .all().stream()
                        .map(field -> new Row(field, configuration.of(field.id()), !ALWAYS.contains(field.id())))
                        .toList();
        return page.show(visit, "configuration", Map.of("configuration", configuration, "rows", rows));
    }

    /** The button that was pressed says what is done to the field. */
    Answer change(Visit visit) {
        FieldConfiguration configuration = find(visit);
        String field = new FieldLabels(tracker, page.text(visit))
                .find(visit.text("fieldId"))
                .orElseThrow(Refused::notFound)
                .id();
        FieldRule rule = configuration.of(field);
        String description = AdminPage.description(visit);
        FieldRule wanted =
                switch (visit.text("do")) {
                    case "require" -> new FieldRule(true, rule.hidden(), rule.description());
                    case "relax" -> new FieldRule(false, rule.hidden(), rule.description());
                    case "hide" -> new FieldRule(rule.required(), true, rule.description());
                    case "show" -> new FieldRule(rule.required(), false, rule.description());
                    case "describe" -> new FieldRule(rule.required(), rule.hidden(), description);
                    default -> throw Refused.notFound();
                };
        if (ALWAYS.contains(field) && (wanted.hidden() || !wanted.required())) {
            throw Refused.badInput("workbench.admin.configuration.always");
        }
        configurations.rule(configuration.id(), field, wanted);
        return back(configuration);
    }

    private Answer list(Visit visit, String faultKey, Object... arguments) {
        List<Configuration> rows = configurations.all().stream()
                .map(configuration -> new Configuration(configuration, schemes(configuration)))
                .toList();
        Map<String, Object> model =
                Map.of("rows", rows, "name", visit.text("name"), "description", visit.text("description"));
        return page.show(visit, "configurations", model, faultKey, arguments);
    }

    private FieldConfiguration find(Visit visit) {
        return configurations.byId(visit.id("id")).orElseThrow(Refused::notFound);
    }

    private List<String> schemes(FieldConfiguration configuration) {
        return tracker.layouts().configurationSchemes().leadingTo(configuration.id()).stream()
                .map(Scheme::name)
                .toList();
    }

    private static Answer back(FieldConfiguration configuration) {
        return Answer.redirect("/secure/admin/ConfigureFieldLayout!default.jspa?id=" + configuration.id());
    }

    /** A configuration and the schemes that lead to it. */
    public record Configuration(FieldConfiguration configuration, List<String> schemes) {}

    /** A field, how it behaves, and whether that can be changed. */
    public record Row(FieldLabels.Labelled field, FieldRule rule, boolean free) {}
}
