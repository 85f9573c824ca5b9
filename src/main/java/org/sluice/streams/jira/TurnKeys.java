package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who has turns. */
public final class TurnKeys extends StoredKeys<TurnRow> {

    /** Rows in the plugin's tables. */
    public TurnKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, TurnRow.class, TurnRow.USER_KEY, "sluice.anonymize.turns", TurnRow::setUserKey);
    }
}
