package org.sluice.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchClient;
import org.sluice.workbench.testing.WorkbenchClient.Reply;

/** Tasks that a test makes over Jira's REST, moves by whatever workflow the project has, and takes away when it ends. */
public final class Tasks implements AutoCloseable {
    private static final int MOST_STEPS = 6;
    private final WorkbenchClient jira;
    private final String project;
    private final List<String> made = new ArrayList<>();

    public Tasks(WorkbenchClient jira, String project) {
        this.jira = jira;
        this.project = project;
    }

    /** How many tasks the project has, as Jira's search finds them. */
    public int count() {
        return good(jira.get("/rest/api/2/search?maxResults=0&jql=project=" + project))
                .path("total")
                .asInt();
    }

    /** Leaves the project without tasks. */
    public void deleteAll() {
        each(good(jira.get("/rest/api/2/search?fields=summary&jql=project=" + project))
                        .path("issues"))
                .forEach(task ->
                        good(jira.delete("/rest/api/2/issue/" + task.path("key").asText())));
    }

    public String make(String summary) {
        String key = good(jira.post(
                        "/rest/api/2/issue",
                        wanted(summary, standardTypes().get(0)).toString()))
                .path("key")
                .asText();
        made.add(key);
        return key;
    }

    /** Several in one request. */
    public void makeAll(List<String> summaries) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        ArrayNode wanted = all.putArray("issueUpdates");
        String type = standardTypes().get(0);
        summaries.forEach(summary -> wanted.add(wanted(summary, type)));
        each(good(jira.post("/rest/api/2/issue/bulk", all.toString())).path("issues"))
                .forEach(task -> made.add(task.path("key").asText()));
    }

    /** Gives a field another content. */
    public void edit(String key, String field, JsonNode content) {
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        fields.putObject("fields").set(field, content);
        good(jira.put("/rest/api/2/issue/" + key, fields.toString()));
    }

    /** The id of a field of one of these names, if the task has one that can be edited. */
    public Optional<String> editable(String key, List<String> names) {
        return editable(key).properties().stream()
                .filter(field -> names.contains(field.getValue().path("name").asText()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The option of such a field that has one of these names, as an edit takes it. */
    public JsonNode option(String key, String field, List<String> names) {
        return each(editable(key).path(field).path("allowedValues"))
                .filter(option -> names.contains(option.path("value").asText()))
                .map(option -> JsonNodeFactory.instance
                        .objectNode()
                        .put("id", option.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(field + " offers none of " + names));
    }

    private JsonNode editable(String key) {
        return good(jira.get("/rest/api/2/issue/" + key + "/editmeta")).path("fields");
    }

    /** By as many transitions as it takes, until the task has a resolution. */
    public void resolve(String key) {
        go(key, "done", fields -> !fields.path("resolution").isNull());
    }

    /** Until the task has no resolution again. */
    public void openAgain(String key) {
        go(key, "new", fields -> fields.path("resolution").isNull());
    }

    public void delete(String key) {
        good(jira.delete("/rest/api/2/issue/" + key));
        made.remove(key);
    }

    /** Deletes what is left of what was made, and waits until search knows. */
    @Override
    public void close() {
        List.copyOf(made).forEach(this::delete);
        Await.until("the project to be empty again", () -> count() == 0);
    }

    private void go(String key, String category, Predicate<JsonNode> there) {
        for (int step = 0; step < MOST_STEPS && !there.test(fields(key)); step++) {
            JsonNode transition = towards(key, category);
            ObjectNode request = JsonNodeFactory.instance.objectNode();
            request.putObject("transition").put("id", transition.path("id").asText());
            resolution(transition)
                    .ifPresent(id ->
                            request.putObject("fields").putObject("resolution").put("id", id));
            good(jira.post("/rest/api/2/issue/" + key + "/transitions", request.toString()));
        }
        if (!there.test(fields(key))) {
            throw new IllegalStateException(
                    key + " came to no status of category " + category + " in " + MOST_STEPS + " transitions");
        }
    }

    private JsonNode fields(String key) {
        return good(jira.get("/rest/api/2/issue/" + key + "?fields=resolution,status"))
                .path("fields");
    }

    /** One that leads to the category, else the first there is. */
    private JsonNode towards(String key, String category) {
        List<JsonNode> all = each(good(jira.get("/rest/api/2/issue/" + key + "/transitions?expand=transitions.fields"))
                        .path("transitions"))
                .toList();
        return all.stream()
                .filter(transition -> transition
                        .path("to")
                        .path("statusCategory")
                        .path("key")
                        .asText()
                        .equals(category))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .orElseThrow(() -> new IllegalStateException("No transition for " + key));
    }

    /** The first resolution that the transition's screen offers, if it has one. */
    private static Optional<String> resolution(JsonNode transition) {
        return each(transition.path("fields").path("resolution").path("allowedValues"))
                .map(value -> value.path("id").asText())
                .findFirst();
    }

    /** The ids of the types that tasks of the project can have, without those of sub-tasks. */
    public List<String> standardTypes() {
        List<String> types = each(good(jira.get("/rest/api/2/issue/createmeta/" + project + "/issuetypes"))
                        .path("values"))
                .filter(type -> !type.path("subtask").asBoolean())
                .map(type -> type.path("id").asText())
                .toList();
        if (types.isEmpty()) {
            throw new IllegalStateException("No issue type can be made in " + project);
        }
        return types;
    }

    private ObjectNode wanted(String summary, String type) {
        ObjectNode task = JsonNodeFactory.instance.objectNode();
        ObjectNode fields = task.putObject("fields").put("summary", summary);
        fields.putObject("project").put("key", project);
        fields.putObject("issuetype").put("id", type);
        return task;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** The answer, or what Jira says is wrong. */
    public static JsonNode good(Reply reply) {
        if (reply.status() >= 300) {
            throw new IllegalStateException(reply.status() + ": " + reply.body());
        }
        return reply.body().isEmpty() ? JsonNodeFactory.instance.missingNode() : reply.json();
    }
}
