package org.sluice.workbench.plugins.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sluice.workbench.plugins.i18n.Translations;

/** Serves the files of {@code web-resource} modules, scripts in the language of the URL. */
public final class ResourceServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("(?:/s/([a-z]+)/[^/]+/_)?/download/resources/([^/]+)/(.+)");
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "json", "application/json;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2");
    private final transient WebResourceType resources;
    private final transient JsI18n i18n;

    public ResourceServlet(WebResourceType resources, Translations translations) {
        this.resources = resources;
        this.i18n = new JsI18n(translations);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Matcher matcher = PATH.matcher(path.replace("%3A", ":"));
        if (!matcher.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = matcher.group(3);
        Optional<WebResource> resource = resources.find(matcher.group(2));
        Optional<byte[]> bytes = resource.flatMap(found -> found.locate(name).flatMap(found::bytes));
        if (bytes.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean cached = matcher.group(1) != null;
        Locale locale = cached ? Locale.forLanguageTag(matcher.group(1)) : Locale.ENGLISH;
        response.setContentType(TYPES.getOrDefault(extension(name), "application/octet-stream"));
        response.setHeader("Cache-Control", cached ? "public, max-age=31536000, immutable" : "public, max-age=300");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(content(resource.orElseThrow(), name, bytes.get(), locale));
    }

    private byte[] content(WebResource resource, String name, byte[] bytes, Locale locale) {
        if (!resource.translated() || !name.endsWith(".js")) {
            return bytes;
        }
        return i18n.transform(new String(bytes, StandardCharsets.UTF_8), locale).getBytes(StandardCharsets.UTF_8);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
