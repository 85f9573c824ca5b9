package org.sluice.workbench.pages.administration.fields;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Screen;

/** All custom fields of the host, with a form that makes one and a page that asks before one goes. */
final class CustomFieldsPage {
    static final String LIST = "/secure/admin/ViewCustomFields.jspa";
    private static final String NEW = "custom-field.add";

    private final AdminPage page;
    private final Tracker tracker;

    CustomFieldsPage(AdminFrame frame, Tracker tracker) {
        this.page = in(frame);
        this.tracker = tracker;
    }

    static AdminPage in(AdminFrame frame) {
        return new AdminPage(frame, "element_options_section", "view_custom_fields");
    }

    Answer list(Visit visit) {
        List<Row> rows = tracker.fields().all().stream()
                .map(field -> new Row(
                        field,
                        page.text(visit).get(typeKey(field.type())),
                        tracker.contexts().of(field).stream()
                                .map(context -> where(visit, context))
                                .toList(),
                        tracker.layouts().screens().with(field.fieldId()).stream()
                                .map(Screen::name)
                                .toList()))
                .toList();
        return page.show(visit, "custom-fields", Map.of("rows", rows));
    }

    Answer askNew(Visit visit) {
        return form(visit, "");
    }

    Answer add(Visit visit) {
        FieldType type = Arrays.stream(FieldType.values())
                .filter(one -> one.name().equals(visit.text("fieldType")))
                .findFirst()
                .orElseThrow(() -> Refused.badInput("workbench.admin.custom-field.type.unknown"));
        List<String> options = visit.text("options")
                .lines()
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        if (!AdminPage.isName(visit.text("name").strip())) {
            return form(visit, "workbench.admin.name.missing");
        }
        if (!options.stream().allMatch(AdminPage::isName)) {
            return form(visit, "workbench.admin.option.long");
        }
        List<Screen> screens =
                AdminPage.all(visit, "screens").stream().map(id -> screen(id)).toList();
        CustomField field = tracker.fields().add(visit.text("name").strip(), AdminPage.description(visit), type);
        if (type.hasOptions()) {
            options.forEach(option -> tracker.options().add(field, option));
        }
        screens.forEach(screen ->
                tracker.layouts().screens().addField(screen.tabs().get(0).id(), field.fieldId()));
        return Answer.redirect("/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + field.id());
    }

    Answer askRemove(Visit visit) {
        return page.show(visit, "custom-field.delete", Map.of("field", find(tracker, visit)));
    }

    Answer remove(Visit visit) {
        tracker.fields().remove(find(tracker, visit));
        tracker.forget();
        return Answer.redirect(LIST);
    }

    static CustomField find(Tracker tracker, Visit visit) {
        return tracker.fields().byId(visit.id("customFieldId")).orElseThrow(Refused::notFound);
    }

    static String typeKey(FieldType type) {
        return "workbench.admin.field-type." + type.name().toLowerCase(Locale.ROOT);
    }

    private Screen screen(String id) {
        return tracker.layouts().screens().all().stream()
                .filter(screen ->
                        Long.toString(screen.id()).equals(id) && !screen.tabs().isEmpty())
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private Answer form(Visit visit, String faultKey) {
        List<TypeChoice> types = Arrays.stream(FieldType.values())
                .map(type -> new TypeChoice(type.name(), page.text(visit).get(typeKey(type))))
                .toList();
        Map<String, Object> model = Map.of(
                "types", types,
                "screens", tracker.layouts().screens().all(),
                "chosenScreens",
                        visit.request().getMethod().equals("GET")
                                ? List.of(Long.toString(Screen.DEFAULT))
                                : AdminPage.all(visit, "screens"),
                "name", visit.text("name"),
                "description", visit.text("description"),
                "options", visit.text("options"),
                "fieldType", visit.text("fieldType"));
        return page.show(visit, NEW, model, faultKey);
    }

    private String where(Visit visit, FieldContext context) {
        return context.isGlobal()
                ? page.text(visit).get("workbench.admin.context.everywhere")
                : String.join(
                        ", ",
                        tracker.projects().all().stream()
                                .filter(project -> context.projectIds().contains(project.id()))
                                .map(Project::name)
                                .toList());
    }

    /** A field with its kind, where it is, and the screens that show it. */
    public record Row(CustomField field, String type, List<String> contexts, List<String> screens) {}

    /** A kind of field that can be made. */
    public record TypeChoice(String id, String label) {}
}
