package org.sluice.workbench.pages.workflows;

import java.util.Map;

/**
 * A rule on a transition, as its tab shows it.
 *
 * @param place where it stands, as addresses carry it
 * @param html what it does; empty when nothing offers it, then class and arguments are shown
 * @param fault why it cannot be shown; empty when it can
 * @param movable whether it can go up or down
 */
public record RuleRow(
        String place,
        String name,
        String html,
        String fault,
        String className,
        Map<String, String> args,
        boolean editable,
        boolean deletable,
        boolean movable) {}
