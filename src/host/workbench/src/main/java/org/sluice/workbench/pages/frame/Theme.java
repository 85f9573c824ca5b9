package org.sluice.workbench.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Light, dark, or as the reader's system has it; kept in a cookie so that the log-in page knows it too. */
public enum Theme {
    AUTO,
    LIGHT,
    DARK;

    public static final String COOKIE = "workbench.theme";

    public static Theme of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? AUTO
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .findFirst()
                        .flatMap(cookie -> called(cookie.getValue()))
                        .orElse(AUTO);
    }

    /** The theme with that name. */
    public static Optional<Theme> called(String name) {
        return Arrays.stream(values()).filter(theme -> theme.id().equals(name)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
