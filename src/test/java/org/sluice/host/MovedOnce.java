package org.sluice.host;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.sluice.workbench.testing.WorkbenchClient;

/**
 * A task of {@link InventedExport} that is moved once, from open to done or back: a transition that changes the task and its history at once.
 */
final class MovedOnce {
    private final String path;
    private final boolean wasDone;

    MovedOnce(int number) {
        path = "/rest/api/2/issue/LAKE-" + number;
        wasDone = number % 7 != 0;
    }

    /** Asks for the transition; whether it was answered as done. */
    boolean ask(WorkbenchClient client) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putObject("transition").put("id", wasDone ? "21" : "11");
        return client.post(path + "/transitions", body.toString()).status() == 204;
    }

    /** What the workbench says of it: status, whether resolved, and new changes. */
    List<Object> seen(WorkbenchClient client) {
        JsonNode issue = client.get(path + "?expand=changelog").json();
        JsonNode fields = issue.path("fields");
        return List.of(
                fields.path("status").path("name").asText(),
                !fields.path("resolution").isNull(),
                StreamSupport.stream(issue.path("changelog").path("histories").spliterator(), false)
                        .filter(history ->
                                history.path("author").path("name").asText().equals("admin"))
                        .map(history -> history.path("items").findValuesAsText("toString"))
                        .toList());
    }

    /** {@link #seen} when nothing has happened. */
    List<Object> before() {
        return List.of(wasDone ? "Done" : "Open", wasDone, List.of());
    }

    /** {@link #seen} when it has happened once. */
    List<Object> after() {
        List<String> items = wasDone ? List.of("null", "Open") : List.of("Done", "Done");
        return List.of(wasDone ? "Open" : "Done", !wasDone, List.of(items));
    }

    @Override
    public String toString() {
        return path;
    }
}
