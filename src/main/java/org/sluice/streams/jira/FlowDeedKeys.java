package org.sluice.streams.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who did what is in the log of the two-stream workflow. */
public final class FlowDeedKeys extends StoredKeys<FlowDeedRow> {

    /** Rows in the plugin's tables. */
    public FlowDeedKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, FlowDeedRow.class, FlowDeedRow.BY_KEY, "sluice.flow.anonymize.deed", FlowDeedRow::setByKey);
    }
}
