package org.sluice.workbench.restapi.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.issues.Issue;

/** Issues with the fields that were asked for, and the names of these fields. */
public final class IssuePage {
    private static final int TOGETHER = 200;

    private final Shapes shapes;
    private final Tracker tracker;
    private final Reader reader;
    private final FieldSelection selection;

    public IssuePage(Shapes shapes, Tracker tracker, Reader reader, FieldSelection selection) {
        this.shapes = shapes;
        this.tracker = tracker;
        this.reader = reader;
        this.selection = selection;
    }

    public ArrayNode of(List<Issue> issues, boolean withHistory) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode(issues.size());
        for (int from = 0; from < issues.size(); from += TOGETHER) {
            List<Issue> some = issues.subList(from, Math.min(issues.size(), from + TOGETHER));
            IssueFacts facts = IssueFacts.of(tracker, reader, some, selection, withHistory);
            IssueShape shape = new IssueShape(shapes, tracker, facts, selection, reader);
            some.forEach(issue -> all.add(shape.of(issue, withHistory)));
        }
        return all;
    }

    public ObjectNode names() {
        ObjectNode names = Shapes.object();
        for (SystemField field : SystemField.values()) {
            if (selection.has(field)) {
                names.put(field.id(), field.label());
            }
        }
        for (CustomField field : tracker.fields().all()) {
            if (selection.has(field)) {
                names.put(field.fieldId(), field.name());
            }
        }
        return names;
    }
}
