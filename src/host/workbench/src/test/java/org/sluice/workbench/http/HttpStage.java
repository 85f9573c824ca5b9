package org.sluice.workbench.http;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.BiFunction;
import org.junit.rules.ExternalResource;

/** The real web server with the answers that a test gives it, and a browser that keeps cookies. */
final class HttpStage extends ExternalResource {
    private final WebServer server = new WebServer(0, "/jira");
    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private boolean started;

    HttpStage filter(Filter filter) {
        server.filter(filter);
        return this;
    }

    /** Answers a path with the text that the function gives. */
    HttpStage answer(String path, BiFunction<HttpServletRequest, HttpServletResponse, String> text) {
        server.serve(path, new Said(text));
        return this;
    }

    HttpStage drawErrors(BiFunction<HttpServletRequest, HttpServletResponse, String> text) {
        server.drawErrors(new Said(text));
        return this;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    HttpResponse<String> getAs(String name, String password, String path) {
        return get(path, "Authorization", basic(name, password));
    }

    static String basic(String name, String password) {
        byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    @Override
    protected void after() {
        server.close();
    }

    private URI uri(String path) {
        if (!started) {
            server.start();
            started = true;
        }
        return URI.create("http://localhost:" + server.port() + "/jira" + path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return browser.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + request.uri(), e);
        }
    }

    /** Writes the text of one answer. */
    private static final class Said extends HttpServlet {
        private static final long serialVersionUID = 1L;
        private final transient BiFunction<HttpServletRequest, HttpServletResponse, String> text;

        Said(BiFunction<HttpServletRequest, HttpServletResponse, String> text) {
            this.text = text;
        }

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getWriter().write(text.apply(request, response));
        }
    }
}
