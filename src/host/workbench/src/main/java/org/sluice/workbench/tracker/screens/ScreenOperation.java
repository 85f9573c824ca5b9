package org.sluice.workbench.tracker.screens;

/** What a screen is shown for. */
public enum ScreenOperation {
    CREATE,
    EDIT,
    VIEW
}
