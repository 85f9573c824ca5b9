package org.sluice.workbench.pages.administration.fields;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sluice.workbench.operations.Problems;
import org.sluice.workbench.operations.fields.Asking;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.operations.fields.Inputs;
import org.sluice.workbench.pages.administration.AdminFrame;
import org.sluice.workbench.pages.administration.AdminPage;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** One custom field: its name, and where it is with which options and default. */
final class FieldContextsPage {
    private static final String NONE = "";

    private final AdminPage page;
    private final Tracker tracker;

    FieldContextsPage(AdminFrame frame, Tracker tracker) {
        this.page = CustomFieldsPage.in(frame);
        this.tracker = tracker;
    }

    Answer show(Visit visit) {
        return show(visit, CustomFieldsPage.find(tracker, visit), NONE);
    }

    Answer rename(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        if (!AdminPage.isName(visit.text("name").strip())) {
            return show(visit, field, "workbench.admin.name.missing");
        }
        tracker.fields().rename(field, visit.text("name").strip(), AdminPage.description(visit));
        return back(field);
    }

    /** Changes a context, or makes one when none is named. */
    Answer save(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        Set<Long> projects =
                AdminPage.all(visit, "projects").stream().map(id -> project(id)).collect(Collectors.toSet());
        Set<String> types = AdminPage.all(visit, "types").stream()
                .map(id -> tracker.constants()
                        .type(id)
                        .orElseThrow(Refused::notFound)
                        .id())
                .collect(Collectors.toSet());
        boolean isNew = visit.text("contextId").isEmpty();
        long own = isNew ? 0 : find(visit).id();
        List<FieldContext> others = new ArrayList<>(tracker.contexts().of(field));
        others.removeIf(context -> context.id() == own);
        boolean taken = others.stream()
                .anyMatch(other -> projects.isEmpty()
                        ? other.isGlobal()
                        : other.projectIds().stream().anyMatch(projects::contains));
        if (taken) {
            return show(visit, field, "workbench.admin.context.taken");
        }
        if (isNew) {
            tracker.contexts().add(field, name(visit, field), projects, types);
        } else {
            FieldContext context = find(visit).in(projects, types);
            tracker.contexts().update(context);
        }
        return back(field);
    }

    Answer remove(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        tracker.contexts().remove(find(visit));
        tracker.options().forget();
        return back(field);
    }

    /** What new issues hold; read as if it were typed on an issue of the context. */
    Answer begin(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        FieldContext context = find(visit);
        List<String> typed = typed(visit, field);
        if (field.type().hasOptions()) {
            List<String> offered = tracker.options().of(context).stream()
                    .map(option -> Long.toString(option.id()))
                    .toList();
            if (!offered.containsAll(typed)) {
                throw Refused.notFound();
            }
            tracker.contexts()
                    .update(context.beginningWith(
                            field.type().isMany()
                                    ? typed
                                    : typed.stream().limit(1).toList()));
            return back(field);
        }
        Problems problems = Problems.none();
        Content content = tracker.projects().all().stream()
                .filter(project -> context.isGlobal() || context.projectIds().contains(project.id()))
                .findFirst()
                .flatMap(project -> new Inputs(tracker)
                        .read(
                                field.fieldId(),
                                typed,
                                new Asking(visit.user(), project, "", Optional.empty()),
                                problems))
                .orElse(Content.NONE);
        if (!problems.isEmpty()) {
            return show(
                    visit,
                    field,
                    problems.byField().get(field.fieldId()).key(),
                    problems.byField().get(field.fieldId()).arguments().toArray());
        }
        tracker.contexts().update(context.beginningWith(content.all()));
        return back(field);
    }

    /** One that is gone is not passed over: without its last project a context would be for all of them. */
    private long project(String id) {
        return tracker.projects().all().stream()
                .map(project -> project.id())
                .filter(one -> Long.toString(one).equals(id))
                .findFirst()
                .orElseThrow(Refused::notFound);
    }

    private static List<String> typed(Visit visit, CustomField field) {
        return field.type() == FieldType.LABELS
                ? List.of(visit.text("value").strip().split("\\s+", -1))
                : AdminPage.all(visit, "value");
    }

    Answer show(Visit visit, CustomField field, String faultKey, Object... arguments) {
        List<Context> contexts = tracker.contexts().of(field).stream()
                .map(context -> new Context(context, tracker.options().of(context), beginning(field, context)))
                .toList();
        Map<String, Object> model = Map.of(
                "field", field,
                "type", page.text(visit).get(CustomFieldsPage.typeKey(field.type())),
                "contexts", contexts,
                "choice", field.type().hasOptions(),
                "many", field.type().isMany(),
                "projects", tracker.projects().all(),
                "types", tracker.constants().types());
        return page.show(visit, "custom-field-configure", model, faultKey, arguments);
    }

    FieldContext find(Visit visit) {
        CustomField field = CustomFieldsPage.find(tracker, visit);
        return tracker.contexts()
                .byId(visit.id("contextId"))
                .filter(context -> context.fieldId() == field.id())
                .orElseThrow(Refused::notFound);
    }

    static Answer back(CustomField field) {
        return Answer.redirect("/secure/admin/ConfigureCustomField!default.jspa?customFieldId=" + field.id());
    }

    /** As it would be typed. */
    private String beginning(CustomField field, FieldContext context) {
        return switch (field.type()) {
            case USER, MULTI_USER ->
                context.defaults().stream()
                        .map(key -> tracker.users()
                                .byKey(key)
                                .map(user -> user.name())
                                .orElse(key))
                        .collect(Collectors.joining(", "));
            case LABELS -> String.join(" ", context.defaults());
            default -> String.join(", ", context.defaults());
        };
    }

    private static String name(Visit visit, CustomField field) {
        String typed = visit.text("name").strip();
        return AdminPage.isName(typed) ? typed : "Configuration Scheme for " + field.name();
    }

    /** A context with its options, and its default as it would be typed. */
    public record Context(FieldContext context, List<FieldOption> options, String beginning) {
        public boolean beginsWith(FieldOption option) {
            return context.defaults().contains(Long.toString(option.id()));
        }
    }
}
