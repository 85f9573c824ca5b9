package org.sluice.workbench.services.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.sluice.workbench.http.Sessions;

/** Asks administrators for their password again. */
public final class SalWebSudo implements WebSudoManager {
    private final Sessions sessions;

    public SalWebSudo(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return sessions.hasWebSudo(request);
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!sessions.hasWebSudo(request)) {
            throw new WebSudoSessionException("The password has to be given again before " + request.getRequestURI());
        }
        sessions.startWebSudo(request);
    }

    /** Sends the browser to where the password is asked for and back. */
    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String here = request.getRequestURI().substring(request.getContextPath().length()) + query;
        String target = request.getContextPath() + "/secure/admin/WebSudoAuthenticate.jspa?webSudoDestination="
                + URLEncoder.encode(here, StandardCharsets.UTF_8);
        try {
            response.sendRedirect(target);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot redirect to " + target, e);
        }
    }
}
