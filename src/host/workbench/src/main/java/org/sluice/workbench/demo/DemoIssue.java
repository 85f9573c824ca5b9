package org.sluice.workbench.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An issue of the story as it grows. Every change lands in the history and in the field alike, so that the two agree.
 * Nothing happens twice at the same moment: what comes too early comes a minute after what was last.
 */
final class DemoIssue {
    static final String TEAM_FIELD = "customfield_10100";
    static final String STREAM_FIELD = "customfield_10101";
    static final String TEAM_NAME = "Support team";
    static final String STREAM_NAME = "Stream";

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Register register;
    private final ObjectNode json = Json.object();
    private final ObjectNode fields;
    private Project project;
    private Status status = Status.OPEN;
    private Instant last;
    private Optional<Instant> resolved = Optional.empty();
    private ObjectNode change = Json.object();

    DemoIssue(Register register, int id, Project project, Instant created) {
        this.register = register;
        this.project = project;
        this.last = created;
        json.put("id", Integer.toString(id)).put("key", register.nextKey(project));
        fields = json.putObject("fields");
        fields.set("project", Json.project(project));
        fields.set("status", Json.status(status));
        fields.put("created", Json.text(created)).put("updated", Json.text(created));
        json.putObject("changelog").putArray("histories");
    }

    ObjectNode json() {
        return json;
    }

    String key() {
        return json.path("key").asText();
    }

    Status status() {
        return status;
    }

    /** When something last happened to it. */
    Instant last() {
        return last;
    }

    boolean isResolved() {
        return resolved.isPresent();
    }

    boolean overBefore(Instant moment) {
        return resolved.filter(moment::isAfter).isPresent() && last.isBefore(moment);
    }

    /** What it holds from its beginning. */
    DemoIssue with(String field, String name) {
        fields.set(field, Json.named(name));
        return this;
    }

    DemoIssue typed(String type, boolean subTask) {
        fields.set("issuetype", Json.named(type).put("subtask", subTask));
        return this;
    }

    DemoIssue saying(String summary, String description) {
        fields.put("summary", summary).put("description", description);
        return this;
    }

    DemoIssue from(Person reporter) {
        fields.set("reporter", Json.person(reporter));
        fields.set("creator", Json.person(reporter));
        return this;
    }

    DemoIssue startingAt(Status first) {
        status = first;
        fields.set("status", Json.status(first));
        return this;
    }

    DemoIssue ownedBy(String team) {
        fields.set(TEAM_FIELD, Json.option(team));
        return this;
    }

    DemoIssue about(Topic topic) {
        return about(topic.id(), topic.name());
    }

    DemoIssue about(String component, String name) {
        fields.putArray("components").addObject().put("id", component).put("name", name);
        return this;
    }

    DemoIssue assignedTo(Person person) {
        fields.set("assignee", Json.person(person));
        return this;
    }

    DemoIssue partOf(DemoIssue parent) {
        fields.putObject("parent").put("key", parent.key());
        return this;
    }

    boolean hasComponent() {
        return !fields.path("components").isEmpty();
    }

    String team() {
        return fields.path(TEAM_FIELD).path("value").asText();
    }

    /** Begins what one person does at one moment. */
    DemoIssue at(Instant moment, Person author) {
        Instant when = later(moment);
        change = json.withObjectProperty("changelog")
                .withArrayProperty("histories")
                .addObject()
                .put("id", register.nextChange())
                .put("created", Json.text(when));
        change.set("author", Json.person(author));
        change.putArray("items");
        return this;
    }

    DemoIssue move(Status to) {
        if (to != status) {
            item("jira", "status", status.shown(), status.shown(), to.shown(), to.shown());
            startingAt(to);
        }
        return this;
    }

    DemoIssue assign(Person person) {
        String before = fields.path("assignee").path("name").asText(null);
        if (!person.login().equals(before)) {
            String beforeText = fields.path("assignee").path("displayName").asText(null);
            item("jira", "assignee", before, beforeText, person.login(), person.name());
            assignedTo(person);
        }
        return this;
    }

    DemoIssue unassign() {
        String before = fields.path("assignee").path("name").asText(null);
        if (before != null) {
            item(
                    "jira",
                    "assignee",
                    before,
                    fields.path("assignee").path("displayName").asText(),
                    null,
                    null);
            fields.putNull("assignee");
        }
        return this;
    }

    DemoIssue hop(String team) {
        if (!team.equals(team())) {
            item("custom", TEAM_NAME, team(), team(), team, team);
            ownedBy(team);
        }
        return this;
    }

    DemoIssue stream(String stream) {
        String before = fields.path(STREAM_FIELD).path("value").asText(null);
        if (!stream.equals(before)) {
            item("custom", STREAM_NAME, before, before, stream, stream);
            fields.set(STREAM_FIELD, Json.option(stream));
        }
        return this;
    }

    /** Takes a priority back that was given too freely. */
    DemoIssue lower(String from, String to) {
        if (fields.path("priority").path("name").asText().equals(from)) {
            item("jira", "priority", from, from, to, to);
            with("priority", to);
        }
        return this;
    }

    DemoIssue component(Topic topic) {
        if (!hasComponent()) {
            item("jira", "Component", null, null, topic.id(), topic.name());
            about(topic);
        }
        return this;
    }

    DemoIssue resolve(String resolution) {
        resolved = Optional.of(last);
        fields.put("resolutiondate", Json.text(last));
        item("jira", "resolution", null, null, resolution, resolution);
        return with("resolution", resolution);
    }

    DemoIssue reopen() {
        String before = fields.path("resolution").path("name").asText();
        resolved = Optional.empty();
        fields.putNull("resolution").putNull("resolutiondate");
        item("jira", "resolution", before, before, null, null);
        return this;
    }

    /** To another project, where it gets a new key. */
    DemoIssue moveTo(Project other) {
        String before = key();
        item("jira", "project", project.id(), project.shown(), other.id(), other.shown());
        json.put("key", register.nextKey(other));
        item("jira", "Key", null, before, null, key());
        fields.set("project", Json.project(other));
        project = other;
        return this;
    }

    /** Named at this end only; the import knows both ends by it. */
    DemoIssue link(String type, String inward, String outward, DemoIssue other) {
        item("jira", "Link", null, null, other.key(), "This issue " + outward + " " + other.key());
        ObjectNode link = fields.withArrayProperty("issuelinks").addObject();
        link.putObject("type").put("name", type).put("inward", inward).put("outward", outward);
        link.putObject("outwardIssue").put("key", other.key());
        return this;
    }

    DemoIssue comment(Instant moment, Person author, String body) {
        String when = Json.text(later(moment));
        fields.withObjectProperty("comment")
                .withArrayProperty("comments")
                .addObject()
                .put("id", register.nextComment())
                .put("body", body)
                .put("created", when)
                .put("updated", when)
                .set("author", Json.person(author));
        return this;
    }

    private Instant later(Instant moment) {
        last = moment.isAfter(last) ? moment : last.plus(MINUTE);
        fields.put("updated", Json.text(last));
        return last;
    }

    private void item(String type, String field, String from, String fromText, String to, String toText) {
        change.withArrayProperty("items")
                .addObject()
                .put("field", field)
                .put("fieldtype", type)
                .put("from", from)
                .put("fromString", fromText)
                .put("to", to)
                .put("toString", toText);
    }
}
