package org.sluice.workbench.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.sluice.workbench.pages.frame.Assets;

/** Serves the host's scripts, styles and pictures below {@link Assets#PATH}; browsers keep them for a year. */
public final class AssetsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private final transient Assets assets;

    public AssetsServlet(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String name = path.replaceFirst("^/[0-9a-f]+/", "");
        Optional<byte[]> file = assets.read(name);
        if (file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(Assets.type(name));
        response.setContentLength(file.get().length);
        response.getOutputStream().write(file.get());
    }
}
