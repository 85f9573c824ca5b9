package org.sluice.workbench.jira.events;

import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ofbiz.core.entity.GenericValue;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;

/** A change group as a row of the entity engine, with its items as {@code ChildChangeItem}. */
final class ChangeLog extends GenericValue {
    private ChangeLog(String entity, Map<String, Object> fields, Map<String, List<GenericValue>> related) {
        super(entity, fields, related);
    }

    static GenericValue of(ChangeGroup group) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("id", group.id());
        fields.put("issue", group.issueId());
        fields.put("author", group.authorKey().orElse(null));
        fields.put("created", Timestamp.from(group.created()));
        List<GenericValue> items =
                group.items().stream().map(item -> item(group, item)).toList();
        return new ChangeLog("ChangeGroup", fields, Map.of("ChildChangeItem", items));
    }

    private static GenericValue item(ChangeGroup group, ChangeItem item) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("group", group.id());
        fields.put("fieldtype", item.fieldType());
        fields.put("field", item.field());
        fields.put("oldvalue", item.from().orElse(null));
        fields.put("oldstring", item.fromText().orElse(null));
        fields.put("newvalue", item.to().orElse(null));
        fields.put("newstring", item.toText().orElse(null));
        return new ChangeLog("ChangeItem", fields, Map.of());
    }
}
