package org.sluice.workbench.garden;

import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;

/** Writes new tags for the tools. */
public final class GardenTag extends GardenLabel implements UserKeyChangeHandler {
    public GardenTag(Journal journal) {
        super(journal, "tag");
    }
}
