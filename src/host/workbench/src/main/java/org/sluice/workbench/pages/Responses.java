package org.sluice.workbench.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.pages.route.Answer;

/** Writes an answer, with the headers that keep a page out of caches, frames and guesses about its type. */
final class Responses {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Responses() {}

    static void write(Answer answer, WebContext context, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache, no-store, must-revalidate");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "SAMEORIGIN");
        response.setHeader("Referrer-Policy", "same-origin");
        if (answer instanceof Answer.Html page) {
            body(
                    response,
                    page.status(),
                    "text/html; charset=utf-8",
                    page.html().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof Answer.File file) {
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(file.name()));
            body(response, HttpServletResponse.SC_OK, file.type(), file.text().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof Answer.Json json) {
            body(response, json.status(), "application/json", JSON.writeValueAsBytes(json.body()));
        } else if (answer instanceof Answer.Redirect redirect) {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", context.contextPath() + redirect.location());
            redirect.cookies().forEach((name, value) -> response.addCookie(cookie(name, value, context)));
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Cookie cookie(String name, String value, WebContext context) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(context.contextPath().isEmpty() ? "/" : context.contextPath());
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static void body(HttpServletResponse response, int status, String type, byte[] bytes) throws IOException {
        response.setStatus(status);
        if (status != HttpServletResponse.SC_NO_CONTENT) {
            response.setContentType(type);
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        }
    }
}
