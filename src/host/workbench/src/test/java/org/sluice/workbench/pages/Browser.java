package org.sluice.workbench.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A reader of pages with cookies of their own, who follows redirects and sends forms with the token. */
public final class Browser {
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String base;

    public Browser(String base) {
        this.base = base;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** The page at the address, read as a browser reads it. */
    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Sends a form with the token that the page would hold. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new java.util.HashMap<>(fields);
        all.put("atl_token", token());
        return postWithoutToken(path, all);
    }

    HttpResponse<String> postWithoutToken(String path, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a file as a form does, with the token. */
    public HttpResponse<String> upload(String path, String field, String name, byte[] content) {
        String edge = "----edge-of-a-part";
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + edge + "\r\nContent-Disposition: form-data; name=\"atl_token\"\r\n\r\n" + token()
                        + "\r\n--"
                        + edge + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/java-archive\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Sends a request without a body, token or header. */
    HttpResponse<String> bare(String method, String path) {
        return send(request(path).method(method, BodyPublishers.noBody()));
    }

    /** Sends JSON as the page's script does. */
    public HttpResponse<String> json(String method, String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .method(method, BodyPublishers.ofString(body)));
    }

    public Browser loggedInAs(String name) {
        get("/login.jsp");
        post("/login.jsp", Map.of("os_username", name, "os_password", name));
        return this;
    }

    /** Opens the secure administrator session. */
    public Browser withWebSudo(String password) {
        post("/secure/admin/WebSudoAuthenticate.jspa", Map.of("webSudoPassword", password));
        return this;
    }

    /** Gives a cookie that it holds another value. */
    void change(String cookie, String value) {
        cookie(cookie).orElseThrow().setValue(value);
    }

    private String token() {
        return cookie("atlassian.xsrf.token").map(HttpCookie::getValue).orElse("");
    }

    private Optional<HttpCookie> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .findFirst();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        HttpResponse<String> response = answer(request.build());
        while (response.headers().firstValue("Location").isPresent()) {
            response = answer(follow(response));
        }
        return response;
    }

    /** By hand, as a browser does it: Java's client keeps the type of the form that it sent, and no form follows. */
    private static HttpRequest follow(HttpResponse<String> response) {
        String to = response.headers().firstValue("Location").orElseThrow();
        return HttpRequest.newBuilder(response.uri().resolve(to)).build();
    }

    private HttpResponse<String> answer(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("No answer from " + base, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
