package org.sluice.workbench.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Makes the {@link WebContext} of a request. */
public final class WebContexts {
    private final CurrentUser currentUser;

    public WebContexts(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    public WebContext of(HttpServletRequest request, HttpServletResponse response) {
        return new WebContext(
                request, currentUser.get(), Languages.of(request, currentUser.get()), XsrfTokens.of(request, response));
    }
}
