package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.screens.Screen;

/** What may be typed into the fields of a screen: names, kinds, verbs and, for choices, the values that are offered. */
public final class MetaShape {
    private static final Set<SystemField> TYPED = Set.of(
            SystemField.SUMMARY,
            SystemField.ISSUE_TYPE,
            SystemField.DESCRIPTION,
            SystemField.ENVIRONMENT,
            SystemField.PRIORITY,
            SystemField.ASSIGNEE,
            SystemField.REPORTER,
            SystemField.DUE,
            SystemField.LABELS,
            SystemField.COMPONENTS,
            SystemField.RESOLUTION);
    private static final Set<SystemField> MANY = Set.of(SystemField.LABELS, SystemField.COMPONENTS);

    private final Shapes shapes;
    private final Tracker tracker;

    public MetaShape(Shapes shapes, Tracker tracker) {
        this.shapes = shapes;
        this.tracker = tracker;
    }

    /** The fields of the screen in their order, by id. */
    public ObjectNode of(Project project, String typeId, Screen screen, Set<String> required) {
        ObjectNode fields = Shapes.object();
        for (String id : screen.fieldIds()) {
            SystemField.of(id)
                    .filter(TYPED::contains)
                    .ifPresent(field -> fields.set(id, own(field, project, required.contains(id))));
            tracker.fields()
                    .byFieldId(id)
                    .flatMap(field -> tracker.contexts().relevant(field, project.id(), typeId).stream()
                            .map(context -> added(field, context, required.contains(id)))
                            .findFirst())
                    .ifPresent(shape -> fields.set(id, shape));
        }
        return fields;
    }

    private ObjectNode own(SystemField field, Project project, boolean required) {
        ObjectNode shape = common(field.id(), field.label(), required, MANY.contains(field), (ObjectNode)
                new FieldShape().of(field).get("schema"));
        allowed(field, project, shape);
        return shape;
    }

    private ObjectNode added(CustomField field, FieldContext context, boolean required) {
        ObjectNode shape =
                common(field.fieldId(), field.name(), required, field.type().isMany(), (ObjectNode)
                        new FieldShape().of(field).get("schema"));
        shape.put("hasDefaultValue", !context.defaults().isEmpty());
        if (field.type().hasOptions()) {
            ArrayNode values = shape.putArray("allowedValues");
            ValueShape options = new ValueShape(shapes, tracker.options(), Map.of());
            tracker.options().of(context).stream()
                    .filter(option -> !option.disabled())
                    .map(options::option)
                    .forEach(values::add);
        }
        return shape;
    }

    private static ObjectNode common(String id, String name, boolean required, boolean many, ObjectNode schema) {
        ObjectNode shape = Shapes.object().put("required", required);
        shape.set("schema", schema);
        shape.put("name", name).put("fieldId", id);
        ArrayNode verbs = shape.putArray("operations");
        if (many) {
            verbs.add("add").add("set").add("remove");
        } else {
            verbs.add("set");
        }
        return shape;
    }

    private void allowed(SystemField field, Project project, ObjectNode shape) {
        ConstantShape constants = new ConstantShape(shapes);
        switch (field) {
            case ISSUE_TYPE ->
                shape.set("allowedValues", Shapes.array(tracker.constants().types(), constants::of));
            case PRIORITY ->
                shape.set("allowedValues", Shapes.array(tracker.constants().priorities(), constants::of));
            case RESOLUTION ->
                shape.set("allowedValues", Shapes.array(tracker.constants().resolutions(), constants::of));
            case COMPONENTS ->
                shape.set(
                        "allowedValues",
                        Shapes.array(tracker.components().ofProject(project.id()), new ProjectShape(shapes)::of));
            default -> {
                // Text, days and people are not listed.
            }
        }
    }
}
