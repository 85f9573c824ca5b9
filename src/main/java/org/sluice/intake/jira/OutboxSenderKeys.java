package org.sluice.intake.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who said what is still to be delivered. */
public final class OutboxSenderKeys extends StoredKeys<OutboxRow> {

    /** Rows in the plugin's tables. */
    public OutboxSenderKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, OutboxRow.class, OutboxRow.SAID_BY, "sluice.anonymize.outbox", OutboxRow::setSaidBy);
    }
}
