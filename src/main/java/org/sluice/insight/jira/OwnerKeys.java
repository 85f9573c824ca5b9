package org.sluice.insight.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Whose the dashboards are that Sluice made or intends. */
public final class OwnerKeys extends StoredKeys<MadeRow> {

    /** Rows in the plugin's tables. */
    public OwnerKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, MadeRow.class, MadeRow.OWNER_KEY, "sluice.anonymize.owner", MadeRow::setOwnerKey);
    }
}
