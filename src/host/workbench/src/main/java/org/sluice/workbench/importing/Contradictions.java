package org.sluice.workbench.importing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds issues whose history ends with another status, resolution or assignee than the field holds. */
final class Contradictions {
    private static final Map<String, Kind> CHECKED =
            Map.of("status", Kind.STATUS, "resolution", Kind.RESOLUTION, "assignee", Kind.USER);

    private final References references;
    private final Problems problems;

    Contradictions(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
    }

    /**
     * @param histories oldest first
     */
    void check(ExportedIssue issue, List<JsonNode> histories) {
        Map<String, JsonNode> last = new LinkedHashMap<>();
        for (JsonNode history : histories) {
            for (JsonNode item : history.path("items")) {
                if (!Survey.isCustom(item)) {
                    last.put(item.path("field").asText(), item);
                }
            }
        }
        CHECKED.forEach((field, kind) -> {
            JsonNode item = last.get(field);
            if (item != null && !ends(kind, item).equals(references.find(kind, "", issue.field(field)))) {
                problems.add(
                        "history contradicts the fields",
                        issue.key(),
                        "the history ends with " + field + " "
                                + item.path("toString").asText("empty") + ", the field holds "
                                + held(kind, issue.field(field)));
            }
        });
    }

    private Optional<String> ends(Kind kind, JsonNode item) {
        String id = item.path("to").asText("");
        return id.isEmpty() ? Optional.empty() : references.find(Ref.of(kind, id));
    }

    private static String held(Kind kind, JsonNode thing) {
        return thing.isObject() ? Seen.inField(Ref.of(kind, "", thing), thing).name() : "nothing";
    }
}
