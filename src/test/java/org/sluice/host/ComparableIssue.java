package org.sluice.host;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * What must survive an import, of one issue in the JSON of Jira's search: names, people, instants and history. Ids and
 * addresses may differ.
 *
 * @param key the issue
 * @param fields by name, as text; a custom field under the name that {@code names} gives it
 * @param histories in their order, each one line: instant, author, items
 */
record ComparableIssue(String key, Map<String, String> fields, List<String> histories) {
    private static final DateTimeFormatter JIRA_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXX");
    private static final List<String> THINGS = List.of("status", "issuetype", "priority", "resolution");
    private static final List<String> PEOPLE = List.of("assignee", "reporter", "creator");
    private static final List<String> INSTANTS = List.of("created", "updated", "resolutiondate");

    /** Reads an issue with the names of its custom fields. */
    public static ComparableIssue of(JsonNode issue, JsonNode names) {
        JsonNode from = issue.path("fields");
        Map<String, String> fields = new TreeMap<>();
        fields.put("summary", from.path("summary").asText(""));
        fields.put("project", from.path("project").path("key").asText());
        fields.put(
                "status category",
                from.path("status").path("statusCategory").path("key").asText());
        fields.put("components", all(from.path("components"), "name"));
        fields.put("labels", all(from.path("labels"), ""));
        THINGS.forEach(field -> fields.put(field, from.path(field).path("name").asText()));
        PEOPLE.forEach(field -> fields.put(field, person(from.path(field))));
        INSTANTS.forEach(field -> fields.put(field, instant(from.path(field))));
        from.fieldNames().forEachRemaining(field -> {
            if (field.startsWith("customfield_") && !from.path(field).isNull()) {
                fields.put(names.path(field).asText(), value(from.path(field)));
            }
        });
        List<String> histories = new ArrayList<>();
        issue.path("changelog").path("histories").forEach(history -> histories.add(history(history)));
        return new ComparableIssue(issue.path("key").asText(), fields, histories);
    }

    private static String history(JsonNode history) {
        String items = StreamSupport.stream(history.path("items").spliterator(), false)
                .map(item -> item.path("fieldtype").asText() + " "
                        + item.path("field").asText() + ": " + text(item.path("fromString")) + " -> "
                        + text(item.path("toString")))
                .collect(Collectors.joining("; "));
        return instant(history.path("created")) + " " + person(history.path("author")) + " " + items;
    }

    private static String person(JsonNode person) {
        return person.path("name").asText() + " (" + person.path("displayName").asText() + ")";
    }

    private static String value(JsonNode value) {
        return value.isObject() ? value.path("value").asText() : value.asText();
    }

    private static String all(JsonNode list, String member) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> member.isEmpty() ? one.asText() : one.path(member).asText())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode text) {
        return text.isNull() ? "nothing" : "'" + text.asText() + "'";
    }

    private static String instant(JsonNode time) {
        return time.isTextual()
                ? OffsetDateTime.parse(time.asText(), JIRA_TIME).toInstant().toString()
                : "never";
    }
}
