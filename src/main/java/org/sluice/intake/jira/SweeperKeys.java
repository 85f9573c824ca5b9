package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** As whom backlogs are being passed on. */
public final class SweeperKeys extends StoredKeys<SweepRow> {

    /** Rows in the plugin's tables. */
    public SweeperKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, SweepRow.class, SweepRow.STARTED_BY, "sluice.anonymize.sweep", SweepRow::setStartedBy);
    }
}
