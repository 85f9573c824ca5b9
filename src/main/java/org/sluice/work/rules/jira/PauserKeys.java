package org.sluice.work.rules.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who paused Sluice. */
public final class PauserKeys extends StoredKeys<RulePauseRow> {

    /** Rows in the plugin's tables. */
    public PauserKeys(ActiveObjects ao, I18nResolver texts) {
        super(
                ao,
                texts,
                RulePauseRow.class,
                RulePauseRow.PAUSED_BY,
                "sluice.anonymize.pauser",
                RulePauseRow::setPausedBy);
    }
}
