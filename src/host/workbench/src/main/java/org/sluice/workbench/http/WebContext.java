package org.sluice.workbench.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/**
 * What a page needs to know of the request that it answers.
 *
 * @param request the request itself
 * @param user who asks; empty for somebody who has not logged in
 * @param locale the language to answer in: the user's, else the browser's, else English
 * @param xsrfToken what a form must send back as {@code atl_token}
 */
public record WebContext(HttpServletRequest request, Optional<User> user, Locale locale, String xsrfToken) {
    public String contextPath() {
        return request.getContextPath();
    }
}
