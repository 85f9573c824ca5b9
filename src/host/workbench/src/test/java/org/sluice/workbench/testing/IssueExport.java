package org.sluice.workbench.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** One issue of an {@link Export}. */
public final class IssueExport {
    private final ObjectNode json;
    private final ObjectNode fields;

    IssueExport(ObjectMapper mapper, String id, String key) {
        String project = key.substring(0, key.indexOf('-'));
        json = mapper.createObjectNode().put("id", id).put("key", key);
        fields = json.putObject("fields").put("summary", "Summary of " + key);
        fields.set("project", Export.named("10000", project + " name").put("key", project));
        fields.set("issuetype", Export.named("10001", "Task").put("subtask", false));
        status("1", "Open", "new");
        fields.put("created", "2026-03-02T08:00:00.000+0000");
        fields.put("updated", "2026-03-02T09:00:00.000+0000");
        fields.set("reporter", Export.person("rita"));
        fields.set("creator", Export.person("rita"));
    }

    public IssueExport id(String id) {
        json.put("id", id);
        return this;
    }

    public IssueExport status(String id, String name, String category) {
        ObjectNode status = Export.named(id, name);
        status.putObject("statusCategory").put("key", category);
        return with("status", status);
    }

    public IssueExport with(String field, JsonNode value) {
        fields.set(field, value);
        return this;
    }

    public IssueExport with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public IssueExport with(String field, double value) {
        fields.put(field, value);
        return this;
    }

    public IssueExport withList(String field, JsonNode... values) {
        ArrayNode array = fields.putArray(field);
        for (JsonNode value : values) {
            array.add(value);
        }
        return this;
    }

    public IssueExport labels(String... labels) {
        ArrayNode array = fields.putArray("labels");
        for (String label : labels) {
            array.add(label);
        }
        return this;
    }

    public IssueExport parent(String key) {
        fields.putObject("parent").put("key", key);
        return this;
    }

    public IssueExport comment(String id, String author, String body) {
        addComment(id, author, body);
        return this;
    }

    /** Adds a comment for a group or a role, as {@code type} says. */
    public IssueExport commentFor(String type, String name, String id, String body) {
        addComment(id, "rita", body).putObject("visibility").put("type", type).put("value", name);
        return this;
    }

    private ObjectNode addComment(String id, String author, String body) {
        ObjectNode comment = fields.withObjectProperty("comment")
                .withArrayProperty("comments")
                .addObject();
        comment.put("id", id).put("body", body).put("created", "2026-03-02T08:30:00.000+0000");
        comment.set("author", Export.person(author));
        return comment;
    }

    /** Adds a history of one item by the given person. */
    public IssueExport changed(String id, String when, String by, ItemExport item) {
        ObjectNode history = json.withObjectProperty("changelog")
                .withArrayProperty("histories")
                .addObject()
                .put("id", id)
                .put("created", when);
        history.set("author", Export.person(by));
        history.putArray("items")
                .addObject()
                .put("fieldtype", item.type())
                .put("field", item.field())
                .put("from", item.from())
                .put("fromString", item.fromText())
                .put("to", item.to())
                .put("toString", item.toText());
        return this;
    }

    JsonNode json() {
        return json;
    }
}
