package org.sluice.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** A task as an export without history has it, read here on its own so that figures can be counted apart from Sluice's code. */
public record PlainTask(
        String key,
        String project,
        String status,
        String type,
        boolean subTask,
        Optional<String> priority,
        Optional<String> resolution,
        List<String> components,
        Instant created,
        Optional<Instant> resolved) {
    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");

    /** Reads an issue of an export. */
    public static PlainTask of(JsonNode issue) {
        JsonNode fields = issue.path("fields");
        return new PlainTask(
                issue.path("key").asText(),
                fields.path("project").path("key").asText(),
                fields.path("status").path("name").asText(),
                fields.path("issuetype").path("name").asText(),
                fields.path("issuetype").path("subtask").asBoolean(),
                name(fields.path("priority")),
                name(fields.path("resolution")),
                fields.path("components").findValuesAsText("name"),
                instant(fields.path("created").asText()),
                Optional.of(fields.path("resolutiondate"))
                        .filter(JsonNode::isTextual)
                        .map(date -> instant(date.asText())));
    }

    /** From its creation to its resolution. */
    public double hours() {
        return Duration.between(created, resolved.orElseThrow()).toMillis() / 3_600_000.0;
    }

    private static Optional<String> name(JsonNode thing) {
        return Optional.of(thing.path("name")).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text, JIRA_TIME).toInstant();
    }
}
