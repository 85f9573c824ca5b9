package org.sluice.workbench.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.JdbiException;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.osgi.StartFailure;

/**
 * What an administrator would do first on a new home, and what the people of the invented team do then, sent over HTTP as a
 * browser would send it. The host thereby shows a plugin at work without knowing anything about it.
 *
 * <p>A JSON array of requests, {@code {"method","path","body"}} each. {@code "form"} instead of {@code "body"} sends the fields of a
 * form; {@code "as"} names who of the invented team sends it, where it is not the administrator; {@code "keep":{"task":"/key"}} keeps
 * what stands there in the answer ({@code "/tasks/0/key"} and {@code "/tasks/name=Digging/key"} in one of a list), and a later
 * request that says {@code {task}}, wherever it does, means that. {@code {"sql":[…]}} is no request: these lines are one statement, of
 * what a plugin would have kept in its tables if it had been there while the invented history happened.
 */
final class Opening {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final String baseUrl;
    private final Database database;
    private final Map<String, OpeningVisit> visits = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();

    Opening(String baseUrl, Database database) {
        this.baseUrl = baseUrl;
        this.database = database;
    }

    /**
     * Sends the requests of the file in their order, the administrator's in a secure session, beginning behind those that have
     * gone through before. Each that goes through is noted at once, so that none is sent again because of a later one; only
     * the one during which a host dies may be.
     */
    void play(Path file, OpeningProgress before, Consumer<OpeningProgress> noted) {
        kept.putAll(before.kept());
        try {
            JsonNode requests = JSON.readTree(file.toFile());
            for (int sent = before.sent(); sent < requests.size(); sent++) {
                play(requests.get(sent));
                noted.accept(new OpeningProgress(sent + 1, kept));
            }
        } catch (IOException e) {
            throw new StartFailure("The opening " + file + " cannot be played: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while playing the opening " + file, e);
        }
    }

    private void play(JsonNode request) throws IOException, InterruptedException {
        if (request.has("sql")) {
            keep(request.path("sql"));
            return;
        }
        String path = meant(request.path("path").asText());
        String method = request.path("method").asText();
        OpeningVisit visit = visit(meant(request.path("as").asText(OpeningVisit.ADMINISTRATOR)));
        HttpRequest.Builder asked = request.has("form")
                ? visit.form(path, JSON.readTree(meant(request.path("form").toString())))
                : visit.json(method, path, meant(request.path("body").toString()));
        String answer = visit.send(asked);
        if (request.has("keep")) {
            keep(request.path("keep"), JSON.readTree(answer), method + " " + path);
        }
    }

    private void keep(JsonNode sql) {
        List<String> lines = new ArrayList<>();
        sql.forEach(line -> lines.add(meant(line.asText())));
        try {
            database.jdbi().useHandle(handle -> handle.execute(String.join("\n", lines)));
        } catch (JdbiException e) {
            throw new StartFailure("The opening's statement " + lines + " was refused: " + e.getMessage(), e);
        }
    }

    private void keep(JsonNode places, JsonNode answer, String request) {
        places.properties().forEach(place -> {
            String where = place.getValue().asText();
            JsonNode found = answer;
            for (String step : where.substring(1).split("/", -1)) {
                found = inside(found, step);
            }
            if (!found.isValueNode()) {
                throw new StartFailure("The opening's " + request + " was answered without " + where + ": " + answer);
            }
            kept.put(place.getKey(), found.asText());
        });
    }

    /** A field, or of a list the one of that place or in which a field says so. */
    private static JsonNode inside(JsonNode node, String step) {
        if (!node.isArray()) {
            return node.path(step);
        }
        int equals = step.indexOf('=');
        if (equals < 0) {
            return node.path(Integer.parseInt(step));
        }
        for (JsonNode one : node) {
            if (one.path(step.substring(0, equals)).asText().equals(step.substring(equals + 1))) {
                return one;
            }
        }
        return node.path("no such one");
    }

    /** With what was kept in the place of its name. */
    private String meant(String text) {
        String meant = text;
        for (Map.Entry<String, String> one : kept.entrySet()) {
            meant = meant.replace("{" + one.getKey() + "}", one.getValue());
        }
        return meant;
    }

    private OpeningVisit visit(String person) throws IOException, InterruptedException {
        OpeningVisit visit = visits.get(person);
        if (visit == null) {
            visit = OpeningVisit.of(baseUrl, person);
            visits.put(person, visit);
        }
        return visit;
    }
}
