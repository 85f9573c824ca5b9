package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/** A field as the list of fields tells it. */
public final class FieldShape {
    public ObjectNode of(SystemField field) {
        ObjectNode shape = common(field.id(), field.label(), false, field.isNavigable());
        for (String clause : field.clauses()) {
            shape.withArrayProperty("clauseNames").add(clause);
        }
        ObjectNode schema = shape.putObject("schema").put("type", field.type());
        if (field.type().equals("array")) {
            schema.put("items", items(field));
        }
        schema.put("system", field.id());
        return shape;
    }

    public ObjectNode of(CustomField field) {
        ObjectNode shape = common(field.fieldId(), field.name(), true, true);
        shape.withArrayProperty("clauseNames").add("cf[" + field.id() + "]").add(field.name());
        ObjectNode schema = shape.putObject("schema").put("type", field.type().schema());
        if (field.type().isMany()) {
            schema.put("items", items(field.type()));
        }
        schema.put("custom", field.typeKey()).put("customId", field.id());
        return shape;
    }

    private static ObjectNode common(String id, String name, boolean custom, boolean navigable) {
        ObjectNode shape = Shapes.object()
                .put("id", id)
                .put("name", name)
                .put("custom", custom)
                .put("orderable", custom)
                .put("navigable", navigable)
                .put("searchable", true);
        shape.putArray("clauseNames");
        return shape;
    }

    private static String items(SystemField field) {
        return switch (field) {
            case COMPONENTS -> "component";
            case LINKS, SUBTASKS -> "issuelinks";
            case ATTACHMENT -> "attachment";
            default -> "string";
        };
    }

    private static String items(FieldType type) {
        if (type.isMultiOption()) {
            return "option";
        }
        return type == FieldType.MULTI_USER ? "user" : "string";
    }
}
