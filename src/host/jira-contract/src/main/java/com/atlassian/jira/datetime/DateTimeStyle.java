package com.atlassian.jira.datetime;

/** What a moment is written for. */
public enum DateTimeStyle {
    /** To be read back as a day, as the date picker writes it. */
    DATE_PICKER
}
