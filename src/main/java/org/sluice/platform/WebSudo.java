package org.sluice.platform;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import jakarta.servlet.http.HttpServletRequest;

/** Lets administrators change what is dangerous only while they have given their password again. */
public final class WebSudo {

    private final WebSudoManager manager;

    /** Asks the host's own protection. */
    public WebSudo(WebSudoManager manager) {
        this.manager = manager;
    }

    /** Refuses a request of a session that is not protected in that way. */
    public void require(HttpServletRequest request) {
        try {
            manager.willExecuteWebSudoRequest(request);
        } catch (WebSudoSessionException e) {
            throw Refusal.forbidden("sluice.error.password-again");
        }
    }
}
