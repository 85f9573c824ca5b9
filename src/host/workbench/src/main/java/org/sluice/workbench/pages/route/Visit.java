package org.sluice.workbench.pages.route;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.http.WebContext;
import org.sluice.workbench.tracker.people.User;

/**
 * One request to a page.
 *
 * @param variables the parts of the path that the route names, for example {@code key} of {@code /browse/{key}}
 */
public record Visit(WebContext context, Map<String, String> variables) {
    public HttpServletRequest request() {
        return context.request();
    }

    public Optional<User> user() {
        return context.user();
    }

    public Locale locale() {
        return context.locale();
    }

    /** Who asks; the route has made sure that there is somebody. */
    public User person() {
        return context.user().orElseThrow(Refused::forbidden);
    }

    public String variable(String name) {
        return variables.getOrDefault(name, "");
    }

    /** A parameter as it was sent, empty text when it was not. */
    public String text(String name) {
        String sent = request().getParameter(name);
        return sent == null ? "" : sent;
    }

    /** A parameter or path variable that is a number; anything else names nothing that exists. */
    public long id(String name) {
        String sent = variables.getOrDefault(name, text(name));
        try {
            return Long.parseLong(sent);
        } catch (NumberFormatException e) {
            throw Refused.notFound();
        }
    }

    /** The same, where numbers are small; a larger one names nothing either. */
    public int smallId(String name) {
        long sent = id(name);
        if (sent != (int) sent) {
            throw Refused.notFound();
        }
        return (int) sent;
    }

    /** A whole number within bounds, or the given one when the parameter is missing or no number. */
    public int number(String name, int otherwise, int least, int most) {
        try {
            return Math.max(least, Math.min(most, Integer.parseInt(text(name))));
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
