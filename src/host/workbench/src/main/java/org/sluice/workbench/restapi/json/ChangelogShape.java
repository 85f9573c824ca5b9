package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.history.ChangeItem;
import org.sluice.workbench.tracker.people.User;

/** The history of an issue, whole: Jira Data Center does not page it. */
record ChangelogShape(Shapes shapes, Map<String, User> users) {
    ObjectNode of(List<ChangeGroup> groups) {
        ObjectNode shape = Shapes.object()
                .put("startAt", 0)
                .put("maxResults", groups.size())
                .put("total", groups.size());
        return shape.set("histories", Shapes.array(groups, this::group));
    }

    private ObjectNode group(ChangeGroup group) {
        ObjectNode shape = Shapes.object().put("id", Long.toString(group.id()));
        group.authorKey().map(users::get).ifPresent(author -> shape.set("author", new PersonShape(shapes).of(author)));
        shape.set("created", shapes.moment(group.created()));
        return shape.set("items", Shapes.array(group.items(), ChangelogShape::item));
    }

    private static ObjectNode item(ChangeItem item) {
        return Shapes.object()
                .put("field", item.field())
                .put("fieldtype", item.fieldType())
                .put("from", item.from().orElse(null))
                .put("fromString", item.fromText().orElse(null))
                .put("to", item.to().orElse(null))
                .put("toString", item.toText().orElse(null));
    }
}
