package org.sluice.workbench.pages.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;

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
                        .map(cookie -> named(cookie.getValue()))
                        .findFirst()
                        .orElse(AUTO);
    }

    /** The theme with that name; anything unknown leaves the choice to the reader's system. */
    public static Theme named(String name) {
        return Arrays.stream(values())
                .filter(theme -> theme.id().equals(name))
                .findFirst()
                .orElse(AUTO);
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
