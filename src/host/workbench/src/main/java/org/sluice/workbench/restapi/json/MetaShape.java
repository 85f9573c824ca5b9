package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.projects.Project;

/** What may be typed into the fields of a screen: names, kinds, verbs and, for choices, the values that are offered. */
public final class MetaShape {
    private static final List<SystemField> TYPED = List.of(
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

    /** All fields, by id. */
    public ObjectNode of(Project project, Set<String> required) {
        ObjectNode fields = Shapes.object();
        for (SystemField field : TYPED) {
            ObjectNode shape =
                    common(field.id(), field.label(), required.contains(field.id()), MANY.contains(field), (ObjectNode)
                            new FieldShape().of(field).get("schema"));
            allowed(field, project, shape);
            fields.set(field.id(), shape);
        }
        for (CustomField field : tracker.fields().all()) {
            ObjectNode shape = common(
                    field.fieldId(),
                    field.name(),
                    required.contains(field.fieldId()),
                    field.type().isMany(),
                    (ObjectNode) new FieldShape().of(field).get("schema"));
            if (field.type().hasOptions()) {
                ArrayNode values = shape.putArray("allowedValues");
                ValueShape options = new ValueShape(shapes, tracker.options(), Map.of());
                tracker.options().of(field).stream().map(options::option).forEach(values::add);
            }
            fields.set(field.fieldId(), shape);
        }
        return fields;
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
