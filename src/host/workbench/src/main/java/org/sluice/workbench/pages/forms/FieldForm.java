package org.sluice.workbench.pages.forms;

import com.atlassian.jira.permission.ProjectPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.operations.deeds.Desk;
import org.sluice.workbench.operations.deeds.Transition;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.pages.forms.FormField.Kind;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.screens.Screen;
import org.sluice.workbench.tracker.screens.ScreenOperation;
import org.sluice.workbench.tracker.screens.ScreenTab;

/**
 * The fields of an issue as a form shows them: those of its screen in their order, and of these only what the viewer may
 * fill at all.
 */
public final class FieldForm {
    /** What is typed elsewhere: a comment stands below the fields, files and links have forms of their own. */
    private static final Set<String> SYSTEM = Set.of(
            IssueFields.TYPE,
            IssueFields.SUMMARY,
            IssueFields.RESOLUTION,
            IssueFields.PRIORITY,
            IssueFields.DUE,
            IssueFields.COMPONENTS,
            IssueFields.ASSIGNEE,
            IssueFields.REPORTER,
            IssueFields.ENVIRONMENT,
            IssueFields.DESCRIPTION,
            IssueFields.LABELS,
            IssueFields.SECURITY);

    private final Desk desk;
    private final HeldText held;
    private final FieldChoices choices;

    public FieldForm(Desk desk) {
        this.desk = desk;
        this.held = new HeldText(desk);
        this.choices = new FieldChoices(desk.tracker());
    }

    /** The screen for making an issue, or for editing one. The type of a new issue is chosen before its fields. */
    public List<FormField> of(Place place, Map<String, List<String>> typed, PageText text) {
        ScreenOperation operation = place.issue().isPresent() ? ScreenOperation.EDIT : ScreenOperation.CREATE;
        Screen screen = desk.screens().of(place.project().id(), place.typeId(), operation);
        boolean isNew = place.issue().isEmpty();
        return fields(place, screen.only(id -> !(isNew && id.equals(IssueFields.TYPE))), typed, text);
    }

    /** The screen of a transition; without fields for one that has none. */
    public List<FormField> of(Place place, Transition transition, Map<String, List<String>> typed, PageText text) {
        return transition
                .screenId()
                .flatMap(id -> desk.screens().numbered(id, place.project().id(), place.typeId()))
                .map(screen -> fields(place, screen, typed, text))
                .orElse(List.of());
    }

    /**
     * What can be changed for many issues at once: fields that are on the edit screens of all of these places. Each issue
     * keeps its summary and its type; components and levels are those of one project. The fields are empty.
     */
    public List<FormField> common(List<Place> places, PageText text) {
        boolean oneProject =
                places.stream().map(place -> place.project().id()).distinct().count() == 1;
        Place first = places.get(0);
        return editable(first).stream()
                .filter(id -> !id.equals(IssueFields.SUMMARY) && !id.equals(IssueFields.TYPE))
                .filter(id -> oneProject || !(id.equals(IssueFields.COMPONENTS) || id.equals(IssueFields.SECURITY)))
                .filter(id -> places.stream().allMatch(place -> editable(place).contains(id) && mayFill(place, id)))
                .map(id -> field(first, id, Map.of(id, List.of()), text))
                .toList();
    }

    /** These fields where issues go, as far as the viewer may fill them there. */
    public List<FormField> some(Place place, Set<String> ids, Map<String, List<String>> typed, PageText text) {
        Set<String> required = desk.screens().required(place.project().id(), place.typeId());
        return ids.stream()
                .filter(this::isTyped)
                .filter(id -> mayFill(place, id))
                .map(id -> field(place, id, typed, text).needed(required.contains(id)))
                .toList();
    }

    private List<String> editable(Place place) {
        return desk.screens().of(place.project().id(), place.typeId(), ScreenOperation.EDIT).fieldIds().stream()
                .filter(this::isTyped)
                .toList();
    }

    /** Tab by tab; where there are several, each under its name. */
    private List<FormField> fields(Place place, Screen screen, Map<String, List<String>> typed, PageText text) {
        Set<String> required = desk.screens().required(place.project().id(), place.typeId());
        List<FormField> all = new ArrayList<>();
        for (ScreenTab tab : screen.tabs()) {
            List<FormField> fields = tab.fieldIds().stream()
                    .filter(this::isTyped)
                    .filter(id -> mayFill(place, id))
                    .map(id -> field(place, id, typed, text)
                            .needed(required.contains(id) || id.equals(IssueFields.RESOLUTION)))
                    .toList();
            if (screen.tabs().size() > 1 && !fields.isEmpty()) {
                all.add(FormField.of("tab-" + tab.id(), tab.name(), Kind.HEADING, ""));
            }
            all.addAll(fields);
        }
        return all;
    }

    private boolean isTyped(String id) {
        return SYSTEM.contains(id) || desk.tracker().fields().byFieldId(id).isPresent();
    }

    /** A field that nobody could change by the form is left out of it, as in Jira. */
    private boolean mayFill(Place place, String id) {
        return switch (id) {
            case IssueFields.ASSIGNEE -> place.may(desk.tracker(), ProjectPermissions.ASSIGN_ISSUES);
            case IssueFields.REPORTER -> place.may(desk.tracker(), ProjectPermissions.MODIFY_REPORTER);
            case IssueFields.DUE -> place.may(desk.tracker(), ProjectPermissions.SCHEDULE_ISSUES);
            case IssueFields.RESOLUTION -> place.may(desk.tracker(), ProjectPermissions.RESOLVE_ISSUES);
            case IssueFields.SECURITY ->
                place.project().securitySchemeId().isPresent()
                        && place.issue().flatMap(issue -> issue.parentId()).isEmpty()
                        && place.may(desk.tracker(), ProjectPermissions.SET_ISSUE_SECURITY);
            case IssueFields.COMPONENTS ->
                !desk.tracker().components().ofProject(place.project().id()).isEmpty();
            default -> true;
        };
    }

    private FormField field(Place place, String id, Map<String, List<String>> typed, PageText text) {
        List<String> values = typed.containsKey(id) ? typed.get(id) : held.of(place, id);
        Kind kind = kind(id);
        String label = desk.tracker()
                .fields()
                .byFieldId(id)
                .map(CustomField::name)
                .orElseGet(() -> text.get("workbench.field." + id));
        FormField field = new FormField(
                id,
                label,
                kind,
                false,
                value(kind, values),
                choices.of(place, id, values, text.get("workbench.none")),
                "",
                "");
        String described = desk.tracker()
                .fields()
                .byFieldId(id)
                .map(CustomField::description)
                .orElse("");
        return field.helped((described + " " + help(kind, text)).strip());
    }

    private static String value(Kind kind, List<String> values) {
        String all = String.join(kind == Kind.PEOPLE ? ", " : " ", values);
        return kind == Kind.MOMENT ? all.replaceFirst(":\\d\\d(\\.\\d+)?Z$", "") : all;
    }

    private static String help(Kind kind, PageText text) {
        return switch (kind) {
            case PERSON -> text.get("workbench.form.person");
            case PEOPLE -> text.get("workbench.form.people");
            case LABELS -> text.get("workbench.form.labels");
            case MOMENT -> text.get("workbench.form.moment");
            default -> "";
        };
    }

    private Kind kind(String id) {
        return switch (id) {
            case IssueFields.SUMMARY -> Kind.TEXT;
            case IssueFields.DESCRIPTION, IssueFields.ENVIRONMENT -> Kind.AREA;
            case IssueFields.LABELS -> Kind.LABELS;
            case IssueFields.ASSIGNEE, IssueFields.REPORTER -> Kind.PERSON;
            case IssueFields.DUE -> Kind.DAY;
            case IssueFields.COMPONENTS -> Kind.MANY;
            case IssueFields.TYPE, IssueFields.PRIORITY, IssueFields.RESOLUTION, IssueFields.SECURITY -> Kind.SELECT;
            default ->
                switch (desk.tracker().fields().byFieldId(id).orElseThrow().type()) {
                    case SELECT, RADIO -> Kind.SELECT;
                    case MULTI_SELECT -> Kind.MANY;
                    case CHECKBOXES -> Kind.CHECKS;
                    case TEXT -> Kind.TEXT;
                    case TEXT_AREA -> Kind.AREA;
                    case NUMBER -> Kind.NUMBER;
                    case DATE -> Kind.DAY;
                    case DATE_TIME -> Kind.MOMENT;
                    case USER -> Kind.PERSON;
                    case MULTI_USER -> Kind.PEOPLE;
                    case LABELS -> Kind.LABELS;
                };
        };
    }
}
