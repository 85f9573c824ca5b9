package org.sluice.workbench.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The token that a form must send back, kept in the cookie {@code atlassian.xsrf.token} as in Jira: a foreign page can make
 * a browser send the cookie but cannot read it into a form.
 */
public final class XsrfTokens {
    public static final String COOKIE = "atlassian.xsrf.token";
    public static final String PARAMETER = "atl_token";
    public static final String HEADER = "X-Atlassian-Token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfTokens() {}

    /** The request's token, made and set as a cookie when it has none. */
    public static String of(HttpServletRequest request, HttpServletResponse response) {
        Object made = request.getAttribute(COOKIE);
        if (made instanceof String token) {
            return token;
        }
        String token = fromCookie(request).orElseGet(() -> issue(request, response));
        request.setAttribute(COOKIE, token);
        return token;
    }

    /** Whether the form carried the cookie's token, or the header by which a script says that it is not a form. */
    public static boolean isValid(HttpServletRequest request) {
        if (isNoForm(request.getHeader(HEADER))) {
            return true;
        }
        String sent = request.getParameter(PARAMETER);
        return sent != null
                && fromCookie(request).filter(token -> same(token, sent)).isPresent();
    }

    /** Whether a value of {@link #HEADER} says that a script sends the request: a foreign page's form cannot set headers. */
    public static boolean isNoForm(String header) {
        return "no-check".equalsIgnoreCase(header) || "nocheck".equalsIgnoreCase(header);
    }

    private static Optional<String> fromCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    private static String issue(HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[20];
        RANDOM.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        return token;
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
