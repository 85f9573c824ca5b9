package org.sluice.workbench.launch;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers each request, and whether the browser came with the session of the one before; refuses one path. */
final class Listener extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final CopyOnWriteArrayList<String> received = new CopyOnWriteArrayList<>();
    private final Map<String, String> said = new ConcurrentHashMap<>();
    private volatile String refused = "";

    /** Answers so at a path from now on. */
    void say(String path, String answer) {
        said.put(path, answer);
    }

    void refuse(String path) {
        refused = path;
    }

    List<String> received() {
        return received;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String seen = request.getSession(false) == null ? "" : "seen ";
        request.getSession(true);
        received.add(request.getMethod() + " " + request.getPathInfo() + " " + request.getHeader("X-Atlassian-Token")
                + " " + seen + body);
        if (refused.equals(request.getPathInfo())) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.getWriter().write("not today");
        } else {
            response.getWriter().write(said.getOrDefault(request.getPathInfo(), ""));
        }
    }
}
