package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who changed who does what. */
public final class ScopeChangerKeys extends StoredKeys<ScopeChangeRow> {

    /** Rows in the plugin's tables. */
    public ScopeChangerKeys(ActiveObjects ao, I18nResolver texts) {
        super(
                ao,
                texts,
                ScopeChangeRow.class,
                ScopeChangeRow.MADE_BY,
                "sluice.anonymize.scope",
                ScopeChangeRow::setMadeBy);
    }
}
