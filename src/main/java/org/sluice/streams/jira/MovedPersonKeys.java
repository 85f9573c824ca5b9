package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who moved tasks whose moves have not been followed yet. */
public final class MovedPersonKeys extends StoredKeys<MovedRow> {

    /** Rows in the plugin's tables. */
    public MovedPersonKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, MovedRow.class, MovedRow.PERSON, "sluice.anonymize.moved", MovedRow::setPerson);
    }
}
