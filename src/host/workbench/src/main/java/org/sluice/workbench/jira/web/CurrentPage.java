package org.sluice.workbench.jira.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The request that the current thread answers; whoever answers one opens the page and closes it again. */
public final class CurrentPage {
    private static final ThreadLocal<CurrentPage> OPEN = new ThreadLocal<>();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private CurrentPage(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /** Answers the request until the scope is closed. */
    public static Scope open(HttpServletRequest request, HttpServletResponse response) {
        CurrentPage before = OPEN.get();
        OPEN.set(new CurrentPage(request, response));
        return () -> {
            if (before == null) {
                OPEN.remove();
            } else {
                OPEN.set(before);
            }
        };
    }

    /** The current request; null outside one. */
    public static HttpServletRequest request() {
        CurrentPage page = OPEN.get();
        return page == null ? null : page.request;
    }

    /** The response to it; null outside one. */
    public static HttpServletResponse response() {
        CurrentPage page = OPEN.get();
        return page == null ? null : page.response;
    }

    /** The span in which one request is answered. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
