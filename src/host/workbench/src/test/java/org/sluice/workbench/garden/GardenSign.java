package org.sluice.workbench.garden;

import com.atlassian.jira.user.anonymize.UserNameChangeHandler;

/** Paints new signs. */
public final class GardenSign extends GardenLabel implements UserNameChangeHandler {
    public GardenSign(Journal journal) {
        super(journal, "sign");
    }
}
