package org.sluice.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** An export of as many tasks as asked for: invented, each a little different, the same at each call. */
public final class InventedExport {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final DateTimeFormatter JIRA_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX").withZone(ZoneOffset.UTC);
    private static final Instant FIRST = Instant.parse("2025-01-06T08:00:00Z");
    private static final String[] TEAMS = {"Harbour", "Lighthouse", "Ferry", "Pilots"};
    private static final String TEAM = "customfield_10100";

    private final ObjectNode root = JSON.createObjectNode();
    private final ArrayNode issues = root.putArray("issues");
    private int histories = 100_000;

    private InventedExport() {
        root.putObject("names").put(TEAM, "Team");
    }

    /** Tasks of the project {@code LAKE}. */
    public static String text(int tasks) {
        InventedExport export = new InventedExport();
        for (int number = 1; number <= tasks; number++) {
            export.add(number);
        }
        return export.root.toString();
    }

    /** Writes tasks of the project {@code LAKE} into the folder. */
    public static Path of(int tasks, Path folder) {
        try {
            return Files.writeString(folder.resolve("lake.json"), text(tasks));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the export to " + folder, e);
        }
    }

    private void add(int number) {
        Instant created = FIRST.plusSeconds(number * 3_607L);
        boolean done = number % 7 != 0;
        Instant last = created.plusSeconds(3_600L * (1 + number % 90));
        ObjectNode issue =
                issues.addObject().put("id", String.valueOf(10_000 + number)).put("key", "LAKE-" + number);
        ObjectNode fields = issue.putObject("fields");
        fields.put("summary", "Task " + number).put("description", "What to do about buoy " + number);
        fields.set("project", named("10000", "Lake ferry").put("key", "LAKE"));
        fields.set("issuetype", named("10001", "Task").put("subtask", false));
        fields.set("priority", named(String.valueOf(1 + number % 5), "P" + (1 + number % 5)));
        fields.set("status", status(done));
        fields.set("resolution", done ? named("10000", "Done") : null);
        fields.put("resolutiondate", done ? JIRA_TIME.format(last) : null);
        fields.put("created", JIRA_TIME.format(created)).put("updated", JIRA_TIME.format(last));
        fields.set("reporter", person(number % 50));
        fields.set("creator", person(number % 50));
        fields.set("assignee", person(number % 30));
        fields.set(TEAM, option(TEAMS[(number + 3) % TEAMS.length]));
        ArrayNode changes = issue.putObject("changelog").putArray("histories");
        for (int hop = 0; hop < 3; hop++) {
            change(changes, created.plusSeconds(600L * (hop + 1)), number)
                    .put("field", "Team")
                    .put("fieldtype", "custom")
                    .put("from", TEAMS[(number + hop) % TEAMS.length])
                    .put("fromString", TEAMS[(number + hop) % TEAMS.length])
                    .put("to", TEAMS[(number + hop + 1) % TEAMS.length])
                    .put("toString", TEAMS[(number + hop + 1) % TEAMS.length]);
        }
        if (done) {
            change(changes, last, number)
                    .put("field", "status")
                    .put("fieldtype", "jira")
                    .put("from", "1")
                    .put("fromString", "Open")
                    .put("to", "3")
                    .put("toString", "Done");
            change(changes, last, number)
                    .put("field", "resolution")
                    .put("fieldtype", "jira")
                    .putNull("from")
                    .putNull("fromString")
                    .put("to", "10000")
                    .put("toString", "Done");
        }
    }

    private ObjectNode change(ArrayNode changes, Instant when, int number) {
        ObjectNode history = changes.addObject().put("id", String.valueOf(histories++));
        history.put("created", JIRA_TIME.format(when));
        history.set("author", person(number % 30));
        return history.putArray("items").addObject();
    }

    private static ObjectNode status(boolean done) {
        ObjectNode status = named(done ? "3" : "1", done ? "Done" : "Open");
        status.putObject("statusCategory").put("key", done ? "done" : "new");
        return status;
    }

    private static ObjectNode option(String team) {
        return JSON.createObjectNode().put("id", team).put("value", team);
    }

    private static ObjectNode named(String id, String name) {
        return JSON.createObjectNode().put("id", id).put("name", name);
    }

    private static ObjectNode person(int number) {
        String name = "sailor-" + number;
        return named(name, name)
                .put("key", name)
                .put("displayName", "Sailor " + number)
                .put("active", true);
    }
}
