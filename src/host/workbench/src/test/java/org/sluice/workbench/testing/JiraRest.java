package org.sluice.workbench.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.servlet.ServletContainer;
import org.sluice.contract.CurrentHost;
import org.sluice.workbench.anonymizing.Anonymizations;
import org.sluice.workbench.http.CurrentUser;
import org.sluice.workbench.http.WebServer;
import org.sluice.workbench.jira.JiraComponents;
import org.sluice.workbench.jira.WorkbenchHost;
import org.sluice.workbench.operations.deeds.Operations;
import org.sluice.workbench.operations.deeds.WorkflowDoor;
import org.sluice.workbench.plugins.i18n.I18nResources;
import org.sluice.workbench.restapi.JiraRestApplication;
import org.sluice.workbench.restapi.JiraRestServlet;
import org.sluice.workbench.restapi.TokenApplication;
import org.sluice.workbench.search.IssueSearch;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.AccessTokens;
import org.sluice.workbench.tracker.people.User;

/** Jira's REST API over a tracker on a real server; the test says who asks. Dates are in Copenhagen's zone. */
public final class JiraRest implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final JiraDescription DESCRIPTION = new JiraDescription();

    private final WebServer server = new WebServer(0, "/jira");
    private final HttpClient client = HttpClient.newHttpClient();
    private final Operations operations;
    private final JiraComponents jira;
    private Optional<User> user;

    public JiraRest(Tracker tracker) {
        user = tracker.users().byName("admin");
        ZoneId zone = ZoneId.of("Europe/Copenhagen");
        IssueSearch search = new IssueSearch(tracker, ImportedTracker.CLOCK, zone);
        WorkflowDoor door = new WorkflowDoor();
        operations = Operations.over(tracker, ImportedTracker.CLOCK, door, door);
        jira = new JiraComponents(
                tracker,
                operations,
                search,
                new CurrentUser(),
                new I18nResources().withHostTexts("/workbench/i18n/pages"),
                zone);
        jira.follow(operations, door, name -> Optional.empty(), ImportedTracker.CLOCK);
        CurrentHost.set(new WorkbenchHost(jira.services(), zone));
        server.serve(
                "/rest/api/2/*",
                new JiraRestServlet(new JiraRestApplication(
                        operations,
                        jira,
                        search,
                        anonymizations(tracker),
                        () -> user,
                        ImportedTracker.CLOCK,
                        zone,
                        "11.3.1")));
        AccessTokens tokens = new AccessTokens(tracker.database(), ImportedTracker.CLOCK);
        server.serve("/rest/pat/latest/*", new ServletContainer(new TokenApplication(tokens, () -> user, zone)));
        server.start();
    }

    /** Anonymises at once, in the thread of whoever asks. */
    private static Anonymizations anonymizations(Tracker tracker) {
        I18nResources texts = new I18nResources().withHostTexts("/workbench/i18n/pages");
        return new Anonymizations(
                tracker,
                new CurrentUser(),
                (key, arguments) -> texts.text(Locale.ENGLISH, key, arguments),
                List::of,
                ImportedTracker.CLOCK,
                Runnable::run);
    }

    public JiraRest as(Optional<User> next) {
        user = next;
        return this;
    }

    public Answer get(String path) {
        return send("GET", path, "", request(path).GET());
    }

    public Answer post(String path, String body) {
        return send("POST", path, body);
    }

    /** With these headers and no other; names and values by turns. */
    public Answer postWith(String path, String body, String... headers) {
        return send("POST", path, body, request(path).headers(headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Files as a browser or curl sends them, each in a part of that name. */
    public Answer postFiles(String path, String part, Map<String, byte[]> files, String... headers) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        files.forEach((name, content) -> {
            body.writeBytes(("--cut\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes(content);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        });
        body.writeBytes("--cut--\r\n".getBytes(StandardCharsets.UTF_8));
        HttpRequest.Builder request = request(path).header("Content-Type", "multipart/form-data; boundary=cut");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send("POST", path, "", request.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    public Answer put(String path, String body) {
        return send("PUT", path, body);
    }

    public Answer delete(String path) {
        return send("DELETE", path, "", request(path).DELETE());
    }

    private Answer send(String method, String path, String body) {
        return send(
                method,
                path,
                body,
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public Operations operations() {
        return operations;
    }

    public JiraComponents jira() {
        return jira;
    }

    public String root() {
        return "http://localhost:" + server.port() + "/jira/rest/api/2/";
    }

    @Override
    public void close() {
        server.close();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root() + path).normalize());
    }

    private Answer send(String method, String path, String sent, HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String body = response.body();
            Answer answer = new Answer(response.statusCode(), json(body));
            check(method, path, sent, answer);
            return answer;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", stopped);
        }
    }

    /** Holds each answer against Jira's published description. */
    private static void check(String method, String path, String sent, Answer answer) throws IOException {
        List<String> surprises = DESCRIPTION.surprises(
                method,
                path.replaceFirst("\\?.*", ""),
                answer.isGood() ? json(sent) : json(""),
                answer.status(),
                answer.body());
        if (!surprises.isEmpty()) {
            throw new AssertionError("The published description does not know " + surprises);
        }
    }

    private static JsonNode json(String text) throws IOException {
        return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
    }

    /** Status and body. */
    public record Answer(int status, JsonNode body) {
        boolean isGood() {
            return status / 100 == 2;
        }
    }
}
