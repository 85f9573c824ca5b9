package org.sluice.workbench.launch;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.StringJoiner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.workbench.demo.DemoAccounts;
import org.sluice.workbench.osgi.StartFailure;

/** One person's session while the opening is played. */
final class OpeningVisit {
    static final String ADMINISTRATOR = "admin";

    private static final Logger log = LoggerFactory.getLogger(OpeningVisit.class);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String baseUrl;

    private OpeningVisit(String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Of the administrator, in a secure session, or of one of the invented team. */
    static OpeningVisit of(String baseUrl, String person) throws IOException, InterruptedException {
        OpeningVisit visit = new OpeningVisit(baseUrl);
        boolean administrator = person.equals(ADMINISTRATOR);
        String password = administrator ? "admin" : DemoAccounts.PASSWORD;
        visit.send(visit.form("/login.jsp", field("os_username", person) + "&" + field("os_password", password)));
        if (administrator) {
            visit.send(visit.form("/secure/admin/WebSudoAuthenticate.jspa", field("webSudoPassword", password)));
        }
        return visit;
    }

    HttpRequest.Builder json(String method, String path, String body) {
        return to(path).header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
    }

    HttpRequest.Builder form(String path, JsonNode fields) {
        StringJoiner form = new StringJoiner("&");
        fields.properties()
                .forEach(one -> form.add(field(one.getKey(), one.getValue().asText())));
        return form(path, form.toString());
    }

    /** Sends it; what was answered, which is a failure of the start when it is a refusal. */
    String send(HttpRequest.Builder asked) throws IOException, InterruptedException {
        HttpRequest request = asked.build();
        String path = request.uri().toString().substring(baseUrl.length());
        HttpResponse<String> response = browser.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new StartFailure("The opening's " + request.method() + " " + path + " was answered "
                    + response.statusCode() + ": " + response.body());
        }
        log.debug("{} {} was answered {}", request.method(), path, response.statusCode());
        return response.body();
    }

    private HttpRequest.Builder form(String path, String fields) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path)).header("X-Atlassian-Token", "no-check");
    }

    private static String field(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
