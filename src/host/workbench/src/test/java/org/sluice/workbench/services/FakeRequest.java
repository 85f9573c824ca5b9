package org.sluice.workbench.services;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A request for {@code /jira/secure/Garden.jspa?bed=3} with a session, and a response that remembers redirects. */
final class FakeRequest {
    private final Map<String, Object> attributes = new HashMap<>();
    private final List<String> redirects = new ArrayList<>();

    HttpServletRequest request() {
        HttpSession session = session();
        return answering(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getSession" -> session;
            case "getHeader" -> null;
            case "getContextPath" -> "/jira";
            case "getRequestURI" -> "/jira/secure/Garden.jspa";
            case "getQueryString" -> "bed=3";
            case "getLocales" -> Collections.enumeration(List.of(Locale.FRENCH, Locale.forLanguageTag("sv")));
            default -> throw new UnsupportedOperationException(method);
        });
    }

    HttpServletResponse response() {
        return answering(HttpServletResponse.class, (method, arguments) -> redirects.add((String) arguments[0]));
    }

    List<String> redirects() {
        return redirects;
    }

    private HttpSession session() {
        return answering(HttpSession.class, (method, arguments) -> switch (method) {
            case "getAttribute" -> attributes.get(arguments[0]);
            case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
            default -> throw new UnsupportedOperationException(method);
        });
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object value = answer.to(method.getName(), arguments);
                    return method.getReturnType() == void.class ? null : value;
                }));
    }

    /** What a call is answered. */
    @FunctionalInterface
    private interface Answer {
        Object to(String method, Object... arguments);
    }
}
