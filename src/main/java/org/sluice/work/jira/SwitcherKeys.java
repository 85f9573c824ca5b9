package org.sluice.work.jira;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.message.I18nResolver;
import org.sluice.platform.StoredKeys;

/** Who switched projects on. */
public final class SwitcherKeys extends StoredKeys<BeforeRow> {

    /** Rows in the plugin's tables. */
    public SwitcherKeys(ActiveObjects ao, I18nResolver texts) {
        super(ao, texts, BeforeRow.class, BeforeRow.SWITCHED_BY, "sluice.anonymize.switcher", BeforeRow::setSwitchedBy);
    }
}
