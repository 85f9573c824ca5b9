package org.sluice.workbench.anonymizing.handlers;

/** The parts of an anonymisation under the names that Jira's REST gives them, in the order in which they happen. */
public enum Operation {
    /** What is wrong before anything is done. */
    GENERAL,
    USER_TRANSFER_OWNERSHIP_PLUGIN_POINTS,
    USER_DISABLE,
    USER_ANONYMIZE_PLUGIN_POINTS,
    USER_KEY_CHANGE_PLUGIN_POINTS,
    USER_KEY_CHANGE,
    USER_NAME_CHANGE_PLUGIN_POINTS,
    USER_NAME_CHANGE
}
