package org.sluice.workbench.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Optional;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.restapi.JiraRestApplication;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.User;

/** Jira's REST API over a tracker on a real server; the test says who asks. Dates are in Copenhagen's zone. */
public final class JiraRest implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final WebServer server = new WebServer(0, "/jira");
    private final HttpClient client = HttpClient.newHttpClient();
    private Optional<User> user;

    public JiraRest(Tracker tracker) {
        user = tracker.users().byName("admin");
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        IssueSearch search = new IssueSearch(tracker, ImportedTracker.CLOCK, zone);
        server.serve(
                "/rest/api/2/*",
                new ServletContainer(
                        new JiraRestApplication(tracker, search, () -> user, ImportedTracker.CLOCK, zone, "11.3.1")));
        server.start();
    }

    public JiraRest as(Optional<User> next) {
        user = next;
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public String root() {
        return "http://localhost:" + server.port() + "/jira/rest/api/2/";
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopped);
        }
    }

    /** Status and body. */
    public record Answer(int status, JsonNode body) {}
}
