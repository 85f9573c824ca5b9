package org.sluice.insight.domain;

/** Something that switching on made for a project, so that undo can remove just that. */
public record Made(String kind, String name, String id) {

    /** The facts of the project's tasks; the id is that of the project. */
    public static final String LEDGER = "ledger";

    /** A dashboard. */
    public static final String DASHBOARD = "dashboard";
}
