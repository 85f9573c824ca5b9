package org.sluice.workbench.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sluice.workbench.tracker.people.User;

/** The languages that the host speaks, and which of them a request is answered in. */
public final class Languages {
    public static final List<Locale> SPOKEN =
            List.of(Locale.ENGLISH, Locale.forLanguageTag("da"), Locale.forLanguageTag("sv"));

    private Languages() {}

    /** The user's own choice, else the browser's first that is spoken here, else English. */
    public static Locale of(HttpServletRequest request, Optional<User> user) {
        return user.map(User::language)
                .flatMap(Languages::spoken)
                .orElseGet(() -> Collections.list(request.getLocales()).stream()
                        .map(locale -> spoken(locale.getLanguage()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(Locale.ENGLISH));
    }

    /** The same for the request that the thread works on; the user's own choice, else English, when it works on none. */
    public static Locale now(Optional<User> user) {
        return CurrentRequest.get().map(now -> of(now.request(), user)).orElseGet(() -> user.map(User::language)
                .flatMap(Languages::spoken)
                .orElse(Locale.ENGLISH));
    }

    /** The spoken language with this tag; empty for one that is not spoken or for no choice. */
    public static Optional<Locale> spoken(String tag) {
        return SPOKEN.stream()
                .filter(locale -> tag != null
                        && locale.getLanguage()
                                .equals(Locale.forLanguageTag(tag).getLanguage()))
                .findFirst();
    }
}
