package org.sluice.contract;

import com.atlassian.jira.issue.fields.screen.FieldScreen;

/** What the slice's screen classes ask of the host; no part of Jira's API. */
public interface Screens {
    /** A screen that is not there yet: storing it makes it. */
    FieldScreen unsaved();
}
