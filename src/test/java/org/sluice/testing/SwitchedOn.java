package org.sluice.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import org.sluice.workbench.testing.Await;
import org.sluice.workbench.testing.WorkbenchClient;

/**
 * A project that Sluice was switched on for, and whose ledger is full.
 *
 * @param issues how many the ledger holds
 * @param took from the request until somebody who asked saw it full
 */
public record SwitchedOn(int issues, Duration took) {

    /** Switches on with the given settings and waits for the ledger. */
    public static SwitchedOn with(WorkbenchClient client, String project, String settings) {
        long start = System.nanoTime();
        WorkbenchClient.Reply reply = client.put("/rest/sluice/1.0/settings/" + project, settings);
        if (reply.status() != 200) {
            throw new IllegalStateException(
                    "Not switched on for " + project + ": " + reply.status() + " " + reply.body());
        }
        int issues = ready(client, project);
        return new SwitchedOn(issues, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Waits until the ledger of a project that is on is full; how many issues it holds. */
    public static int ready(WorkbenchClient client, String project) {
        return Await.found("the ledger of " + project, () -> {
            JsonNode ledger = ledger(client, project);
            return Optional.of(ledger.path("issues").asInt())
                    .filter(issues -> ledger.path("state").asText().equals("ready"));
        });
    }

    /** How far the ledger is. */
    public static JsonNode ledger(WorkbenchClient client, String project) {
        return client.get("/rest/sluice/1.0/settings/" + project + "/ledger").json();
    }

    /** Issues read in a second. */
    public long aSecond() {
        return issues * 1_000L / Math.max(1, took.toMillis());
    }
}
