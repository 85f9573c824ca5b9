package org.sluice.workbench.pages.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sluice.workbench.pages.frame.PageText;
import org.sluice.workbench.pages.route.Answer;
import org.sluice.workbench.pages.route.Refused;
import org.sluice.workbench.pages.route.Visit;

/**
 * A page of the administration with lists and forms. What was wrong with a form is said above it.
 *
 * @param section the tab, and the section in it, where the page lies
 * @param link the id of the page's link in the menu
 */
public record AdminPage(AdminFrame frame, String section, String link) {
    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_DESCRIPTION = 4_000;

    public PageText text(Visit visit) {
        return frame.text(visit.context());
    }

    public Answer show(Visit visit, String name, Map<String, ?> model) {
        return show(visit, name, model, "");
    }

    /**
     * The page with what was wrong.
     *
     * @param faultKey the key of the text, empty for nothing
     */
    public Answer show(Visit visit, String name, Map<String, ?> model, String faultKey, Object... arguments) {
        Map<String, Object> all = new HashMap<>(model);
        all.put("fault", faultKey.isEmpty() ? "" : text(visit).get(faultKey, arguments));
        return frame.page(visit.context(), name, section, link, all);
    }

    /** All values of a parameter that may be sent several times, without empty ones. */
    public static List<String> all(Visit visit, String name) {
        String[] sent = visit.request().getParameterValues(name);
        return sent == null
                ? List.of()
                : Stream.of(sent)
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
    }

    /** The description that was typed, if it is not too long. */
    public static String description(Visit visit) {
        String typed = visit.text("description").strip();
        if (typed.length() > LONGEST_DESCRIPTION) {
            throw Refused.badInput("workbench.dashboard.description.long", LONGEST_DESCRIPTION);
        }
        return typed;
    }

    /** Whether something can be called that. */
    public static boolean isName(String typed) {
        return !typed.isBlank() && typed.length() <= LONGEST_NAME;
    }
}
