package org.sluice.workbench.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/**
 * The request that the current thread serves. Jira offers it to plugins without passing it, so the host has to remember it.
 *
 * @param request what was asked
 * @param response where the answer goes
 */
public record CurrentRequest(HttpServletRequest request, HttpServletResponse response) {
    private static final ThreadLocal<CurrentRequest> CURRENT = new ThreadLocal<>();

    /** Empty in a job. */
    public static Optional<CurrentRequest> get() {
        return Optional.ofNullable(CURRENT.get());
    }

    static void set(HttpServletRequest request, HttpServletResponse response) {
        CURRENT.set(new CurrentRequest(request, response));
    }

    static void clear() {
        CURRENT.remove();
    }
}
