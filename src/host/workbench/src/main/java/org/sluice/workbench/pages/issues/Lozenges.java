package org.sluice.workbench.pages.issues;

import org.sluice.workbench.tracker.config.Status;

/** AUI's style for a status, by its category: grey, blue, green. */
public final class Lozenges {
    private Lozenges() {}

    public static String of(Status status) {
        return switch (status.category()) {
            case COMPLETE -> "aui-lozenge aui-lozenge-subtle aui-lozenge-success";
            case IN_PROGRESS -> "aui-lozenge aui-lozenge-subtle aui-lozenge-inprogress";
            case TO_DO, UNDEFINED -> "aui-lozenge aui-lozenge-subtle";
        };
    }
}
