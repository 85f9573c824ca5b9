package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;

/** The statements of the demo's opening, which name tables and columns of Sluice's and of the workbench's. */
public class OpeningStatementsTest {

    @Rule
    public final TrackedJira jira =
            new TrackedJira(new SetClock(instant("2026-03-10")), List.of(UrgentStartRow.class, StartsNotedRow.class));

    @Test
    public void shouldWriteFromWhenOnStartsWouldHaveBeenNotedAndOnce() throws IOException {
        jira.bringIn(InventedExport.text(2));
        long project = jira.tracker.projects().byKey("LAKE").orElseThrow().id();
        AoUrgentStarts starts = new AoUrgentStarts(jira.tables.activeObjects());

        for (int time = 0; time < 2; time++) {
            for (String statement : statements()) {
                jira.database
                        .jdbi()
                        .useHandle(handle -> handle.execute(statement.replace("{project}", Long.toString(project))));
            }
        }

        assertThat(starts.since(project)).contains(Instant.parse("2025-01-06T09:00:07Z"));
        assertThat(starts.projects()).containsExactly(project);
    }

    private static List<String> statements() throws IOException {
        List<String> statements = new ArrayList<>();
        for (JsonNode step : new ObjectMapper()
                .readTree(Path.of("src", "host", "opening.json").toFile())) {
            List<String> lines = new ArrayList<>();
            step.path("sql").forEach(line -> lines.add(line.asText()));
            if (!lines.isEmpty()) {
                statements.add(String.join("\n", lines));
            }
        }
        assertThat(statements).hasSize(2);
        return statements;
    }
}
