package org.sluice.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.sluice.work.Field;
import org.sluice.work.FieldChange;
import org.sluice.work.WorkHistory;
import org.sluice.work.WorkItem;

/** Reads what a tracker's REST search exports, straight into histories; an answer to compare the real way with. */
public final class ExportedHistories {

    private static final DateTimeFormatter TIMES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static final Map<String, Field> FIELDS = Map.of(
            "status", Field.STATUS,
            "resolution", Field.RESOLUTION,
            "assignee", Field.ASSIGNEE,
            "Component", Field.TASK_TYPE,
            "Support team", Field.TEAM);

    private ExportedHistories() {}

    /** The file in the folder of shared data beside, or above, the project; none where there is no such folder. */
    public static Optional<Path> file(String name) {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data").resolve(name))
                .filter(Files::exists)
                .findFirst();
    }

    /** Reads a gzipped page of search results; {@code teamField} is the id of the owning-team field. */
    public static List<WorkHistory> read(Path file, String teamField) throws IOException {
        List<WorkHistory> histories = new ArrayList<>();
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            for (JsonNode issue : new ObjectMapper().readTree(in).path("issues")) {
                histories.add(history(issue, teamField));
            }
        }
        return histories;
    }

    private static WorkHistory history(JsonNode issue, String teamField) {
        JsonNode fields = issue.path("fields");
        Set<String> types = new LinkedHashSet<>();
        fields.path("components")
                .forEach(component -> types.add(component.path("id").asText()));
        Map<Field, Set<String>> values = Map.of(
                Field.STATUS, id(fields.path("status")),
                Field.RESOLUTION, id(fields.path("resolution")),
                Field.ASSIGNEE, value(fields.path("assignee").path("key")),
                Field.TEAM, id(fields.path(teamField)),
                Field.TASK_TYPE, types);
        WorkItem item = new WorkItem(
                issue.path("id").asLong(),
                fields.path("project").path("id").asLong(),
                fields.path("issuetype").path("id").asText(),
                fields.path("issuetype").path("subtask").asBoolean(),
                false,
                Optional.empty(),
                time(fields.path("created")),
                value(fields.path("resolutiondate")).stream().findFirst().map(ExportedHistories::time),
                values);
        return new WorkHistory(item, changes(issue.path("changelog").path("histories")));
    }

    private static List<FieldChange> changes(JsonNode groups) {
        List<FieldChange> changes = new ArrayList<>();
        for (JsonNode group : groups) {
            for (JsonNode change : group.path("items")) {
                Field field = FIELDS.get(change.path("field").asText());
                if (field != null) {
                    Instant at = time(group.path("created"));
                    changes.add(FieldChange.of(
                            field,
                            at,
                            change.path("from").asText(""),
                            change.path("to").asText("")));
                }
            }
        }
        return changes;
    }

    private static Set<String> id(JsonNode option) {
        return value(option.path("id"));
    }

    private static Set<String> value(JsonNode text) {
        return text.isTextual() ? Set.of(text.asText()) : Set.of();
    }

    private static Instant time(JsonNode text) {
        return time(text.asText());
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text, TIMES).toInstant();
    }
}
