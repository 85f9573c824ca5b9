package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who set parts of the two-stream workflow up. */
public final class FlowPartKeys extends StoredKeys<FlowRow> {

    /** Rows in the plugin's tables. */
    public FlowPartKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, FlowRow.class, FlowRow.BY_KEY, "sluice.flow.anonymize.part", FlowRow::setByKey);
    }
}
