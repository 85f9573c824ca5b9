package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who left tasks that are paused. */
public final class PausedPersonKeys extends StoredKeys<PausedRow> {

    /** Rows in the plugin's tables. */
    public PausedPersonKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, PausedRow.class, PausedRow.PERSON, "sluice.anonymize.paused", PausedRow::setPerson);
    }
}
