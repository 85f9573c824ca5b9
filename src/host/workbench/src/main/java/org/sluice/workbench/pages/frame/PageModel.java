package org.sluice.workbench.pages.frame;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.sluice.workbench.http.Sessions;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.plugins.i18n.Translations;
import org.sluice.workbench.tracker.people.User;

/** The names that every template of the host may use. */
public final class PageModel {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final Translations translations;
    private final Sessions sessions;
    private final Predicate<User> administrators;
    private final ZoneId zone;
    private final Assets assets;

    public PageModel(
            Translations translations, Sessions sessions, Predicate<User> administrators, ZoneId zone, Assets assets) {
        this.translations = translations;
        this.sessions = sessions;
        this.administrators = administrators;
        this.zone = zone;
        this.assets = assets;
    }

    public PageText text(Locale locale) {
        return new PageText(translations, locale);
    }

    PageTimes times(Locale locale) {
        return new PageTimes(locale, zone);
    }

    Map<String, Object> of(WebContext context) {
        Map<String, Object> names = new HashMap<>();
        names.put("text", text(context.locale()));
        names.put("times", times(context.locale()));
        names.put("contextPath", context.contextPath());
        names.put("baseUrl", baseUrl(context));
        names.put("assets", assets.url(context.contextPath()));
        names.put("version", assets.version());
        names.put("xsrfToken", context.xsrfToken());
        names.put("locale", context.locale().toString());
        names.put("language", context.locale().toLanguageTag());
        names.put("theme", Theme.of(context.request()).id());
        names.put("admin", context.user().filter(administrators).isPresent());
        names.put("sudo", sessions.hasWebSudo(context.request()));
        context.user().ifPresent(user -> names.put("user", user));
        return names;
    }

    /** The host's own texts for its scripts, and AUI's, as JSON. */
    String scriptTexts(Locale locale) {
        Map<String, String> texts = new HashMap<>(translations.withPrefix(locale, "workbench.js."));
        texts.putAll(translations.withPrefix(locale, "aui."));
        try {
            return JSON.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The texts for scripts in " + locale + " are no JSON", e);
        }
    }

    private static String baseUrl(WebContext context) {
        String whole = context.request().getRequestURL().toString();
        return whole.substring(
                        0, whole.length() - context.request().getRequestURI().length())
                + context.contextPath();
    }
}
