package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.sluice.workbench.importing.JiraDates;

/**
 * A task of the story as it grows. Every change lands in the history and in the field alike, so that the two agree; a
 * change that lies in the future does not happen.
 */
final class DemoIssue {
    private static final Map<String, String> CATEGORIES = Map.of(
            "In triage", "new",
            "Ready to start", "new",
            "In progress", "indeterminate",
            "Waiting for reporter", "indeterminate",
            "Done", "done");

    private final ObjectNode json;
    private final ObjectNode fields;
    private final Instant now;
    private final int number;
    private int histories;
    private ObjectNode current;

    DemoIssue(int number, Instant created, Instant now) {
        this.number = number;
        this.now = now;
        json = object().put("id", Integer.toString(10_000 + number)).put("key", DemoProject.KEY + "-" + number);
        fields = json.putObject("fields");
        fields.set(
                "project",
                object().put("id", "10000").put("key", DemoProject.KEY).put("name", DemoProject.NAME));
        fields.set("status", status("In triage"));
        fields.put("created", text(created)).put("updated", text(created));
        json.putObject("changelog").putArray("histories");
    }

    ObjectNode json() {
        return json;
    }

    DemoIssue describe(String summary, String type, String priority, Cast.Product product, Cast.Person reporter) {
        fields.put("summary", summary);
        fields.set("issuetype", named(type).put("subtask", false));
        fields.set("priority", named(priority));
        fields.putArray("components").addObject().put("id", product.id()).put("name", product.name());
        fields.set("reporter", person(reporter));
        fields.set("creator", person(reporter));
        return this;
    }

    DemoIssue startWith(String team) {
        fields.set(DemoProject.TEAM_FIELD, object().put("id", team).put("value", team));
        return this;
    }

    /** Begins what one person does at one moment; false when that moment is yet to come. */
    boolean at(Instant moment, Cast.Person author) {
        if (!moment.isBefore(now)) {
            return false;
        }
        current = json.withObjectProperty("changelog")
                .withArrayProperty("histories")
                .addObject()
                .put("id", Integer.toString(100_000 + number * 100 + histories++))
                .put("created", text(moment));
        current.set("author", person(author));
        current.putArray("items");
        fields.put("updated", text(moment));
        return true;
    }

    void move(String status) {
        String before = fields.path("status").path("name").asText();
        fields.set("status", status(status));
        item("jira", "status", before, before, status, status);
    }

    void assign(Cast.Person person) {
        String before = fields.path("assignee").path("name").asText(null);
        if (!person.name().equals(before)) {
            String beforeText = fields.path("assignee").path("displayName").asText(null);
            fields.set("assignee", person(person));
            item("jira", "assignee", before, beforeText, person.name(), person.displayName());
        }
    }

    void hop(String team) {
        String before = fields.path(DemoProject.TEAM_FIELD).path("value").asText();
        if (!team.equals(before)) {
            startWith(team);
            item("custom", "Support team", before, before, team, team);
        }
    }

    void resolve(String resolution, Instant moment) {
        fields.set("resolution", named(resolution));
        fields.put("resolutiondate", text(moment));
        item("jira", "resolution", null, null, resolution, resolution);
    }

    void reopen() {
        String before = fields.path("resolution").path("name").asText();
        fields.putNull("resolution").putNull("resolutiondate");
        item("jira", "resolution", before, before, null, null);
    }

    void comment(Instant moment, Cast.Person author, String body) {
        ObjectNode comment = fields.withObjectProperty("comment")
                .withArrayProperty("comments")
                .addObject()
                .put("id", Integer.toString(10_000 + number))
                .put("body", body)
                .put("created", text(moment))
                .put("updated", text(moment));
        comment.set("author", person(author));
    }

    private void item(String type, String field, String from, String fromText, String to, String toText) {
        current.withArrayProperty("items")
                .addObject()
                .put("field", field)
                .put("fieldtype", type)
                .put("from", from)
                .put("fromString", fromText)
                .put("to", to)
                .put("toString", toText);
    }

    private static ObjectNode status(String name) {
        ObjectNode status = named(name);
        status.putObject("statusCategory").put("key", CATEGORIES.get(name));
        return status;
    }

    private static ObjectNode named(String name) {
        return object().put("id", name).put("name", name);
    }

    private static ObjectNode person(Cast.Person person) {
        return object().put("key", person.name())
                .put("name", person.name())
                .put("displayName", person.displayName())
                .put("emailAddress", person.name() + "@example.com")
                .put("active", true);
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static String text(Instant moment) {
        return JiraDates.format(moment.atOffset(ZoneOffset.UTC));
    }
}
