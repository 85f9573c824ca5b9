package org.sluice.workbench.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.osgi.StartFailure;

/**
 * What an administrator would do first on a new home, sent over HTTP as a browser would send it: a JSON array of
 * {@code {"method","path","body"}}. The host thereby shows a plugin at work without knowing anything about it.
 */
final class Opening {
    private static final Logger log = LoggerFactory.getLogger(Opening.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String baseUrl;

    Opening(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Sends the requests of the file in their order, in a secure administrator session. */
    void play(Path file) {
        try {
            JsonNode requests = JSON.readTree(file.toFile());
            send("POST", "/login.jsp", FORM, form("os_username", "admin") + "&" + form("os_password", "admin"));
            send("POST", "/secure/admin/WebSudoAuthenticate.jspa", FORM, form("webSudoPassword", "admin"));
            for (JsonNode request : requests) {
                send(
                        request.path("method").asText(),
                        request.path("path").asText(),
                        "application/json",
                        request.path("body").toString());
            }
        } catch (IOException e) {
            throw new StartFailure("The opening " + file + " cannot be played: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while playing the opening " + file, e);
        }
    }

    private void send(String method, String path, String type, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                .header("Content-Type", type)
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new StartFailure("The opening's " + method + " " + path + " was answered " + response.statusCode()
                    + ": " + response.body());
        }
        log.debug("{} {} was answered {}", method, path, response.statusCode());
    }

    private static String form(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
