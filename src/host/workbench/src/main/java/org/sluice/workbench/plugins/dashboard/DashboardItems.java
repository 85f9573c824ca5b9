package org.sluice.workbench.plugins.dashboard;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The gadgets that plugins offer to the viewer: those whose conditions hold. */
public interface DashboardItems {
    List<Item> all(Locale locale);

    Optional<Item> find(String completeKey, Locale locale);

    /** Whether a plugin has this gadget, but not for the viewer. */
    boolean isHidden(String completeKey);

    /** The HTML of the item's {@code view} resource; empty text for an item that draws itself in the browser. */
    String view(String completeKey, Map<String, String> preferences);

    /**
     * One gadget that can be put on a dashboard.
     *
     * @param completeKey plugin key, colon, module key
     * @param thumbnail URL without the context path, or empty
     * @param amdModule the script module that draws it
     */
    record Item(
            String completeKey,
            String title,
            String description,
            String author,
            String thumbnail,
            String amdModule,
            boolean configurable) {}
}
