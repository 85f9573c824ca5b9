package org.sluice.host;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Asks a workbench with sessions, as browsers do, and notes how long each answer took and which were wrong. */
public final class TimedVisits {
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(30)).build();
    private final String baseUrl;
    private final Timings timings;

    /** Visits at that address. */
    public TimedVisits(String baseUrl, Timings timings) {
        this.baseUrl = baseUrl;
        this.timings = timings;
    }

    /** Logs somebody in; the cookie of their session. */
    public String logIn(String name, String password) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(baseUrl + "/login.jsp"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("X-Atlassian-Token", "no-check")
                        .POST(HttpRequest.BodyPublishers.ofString("os_username=" + name + "&os_password=" + password))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("JSESSIONID="))
                .map(cookie -> cookie.replaceAll(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " cannot log in: " + answer.statusCode()));
    }

    /** What lies at a path, which has to be there. */
    public String get(String kind, String session, String path) throws IOException, InterruptedException {
        return send(kind, 200, request(session, path).GET());
    }

    HttpRequest.Builder request(String session, String path) {
        return HttpRequest.newBuilder(URI.create(baseUrl + path))
                .timeout(Duration.ofMinutes(2))
                .header("Cookie", session);
    }

    String send(String kind, int expected, HttpRequest.Builder request) throws InterruptedException {
        HttpRequest asked = request.build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = http.send(asked, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            timings.took(kind, System.nanoTime() - start);
            if (answer.statusCode() != expected) {
                timings.wrong(asked.method() + " " + asked.uri() + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            timings.wrong(asked.method() + " " + asked.uri() + ": " + e);
            return "";
        }
    }
}
