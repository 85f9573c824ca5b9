package org.sluice.workbench.tracker.screens;

import java.util.List;

/**
 * One tab of a screen.
 *
 * @param fieldIds in their order, as Jira's API and REST name fields
 */
public record ScreenTab(long id, String name, List<String> fieldIds) {
    public ScreenTab {
        fieldIds = List.copyOf(fieldIds);
    }
}
