package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldOptions;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.fields.FieldValue;
import org.sluice.workbench.tracker.people.User;

/** What an issue holds in a custom field; null where it holds nothing. */
record ValueShape(Shapes shapes, FieldOptions options, Map<String, User> users) {
    JsonNode of(CustomField field, List<FieldValue> values) {
        if (values.isEmpty()) {
            return JsonNodeFactory.instance.nullNode();
        }
        return field.type().isMany()
                ? Shapes.array(values, value -> of(field.type(), value))
                : of(field.type(), values.get(0));
    }

    private JsonNode of(FieldType type, FieldValue value) {
        Optional<JsonNode> shape =
                switch (type) {
                    case SELECT, RADIO, MULTI_SELECT, CHECKBOXES ->
                        value.optionId().flatMap(options::byId).map(this::option);
                    case USER, MULTI_USER -> value.userKey().map(users::get).map(new PersonShape(shapes)::of);
                    case NUMBER -> value.number().map(JsonNodeFactory.instance::numberNode);
                    case DATE -> value.instant().map(shapes::day);
                    case DATE_TIME -> value.instant().map(shapes::moment);
                    case TEXT, TEXT_AREA, LABELS -> value.text().map(Shapes::text);
                };
        return Shapes.orNull(shape);
    }

    ObjectNode option(FieldOption option) {
        return shapes.self("customFieldOption/" + option.id())
                .put("value", option.value())
                .put("id", Long.toString(option.id()))
                .put("disabled", option.disabled());
    }
}
