package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who is not here today. */
public final class NotHereKeys extends StoredKeys<NotHereRow> {

    /** Rows in the plugin's tables. */
    public NotHereKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, NotHereRow.class, NotHereRow.USER_KEY, "sluice.anonymize.not-here", NotHereRow::setUserKey);
    }
}
