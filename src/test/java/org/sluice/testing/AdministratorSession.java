package org.sluice.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** An administrator who has logged in and given the password again, as what changes a project asks of the page. */
public final class AdministratorSession {
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String baseUrl;

    /** Logs in, and confirms. */
    public AdministratorSession(String baseUrl, String name, String password) {
        this.baseUrl = baseUrl;
        form("/login.jsp", Map.of("os_username", name, "os_password", password));
        form("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", password));
    }

    /** What set-up answers about a project, or about the workflow of the site ({@code flow}). */
    public JsonNode setup(String what) {
        return json(send(HttpRequest.newBuilder(rest(what)).GET()));
    }

    /** What set-up answers when told to do something. */
    public JsonNode tell(String what, String json) {
        return json(send(HttpRequest.newBuilder(rest(what))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))));
    }

    private URI rest(String what) {
        return URI.create(baseUrl + "/rest/sluice/1.0/" + (what.startsWith("flow") ? "" : "setup/") + what);
    }

    /** Sends a form, as a button of a page does. */
    public HttpResponse<String> form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(
                    request.header("X-Atlassian-Token", "no-check").build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException("No answer from " + baseUrl, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + baseUrl, e);
        }
    }

    private static JsonNode json(HttpResponse<String> answer) {
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Not JSON: " + answer.body(), e);
        }
    }
}
