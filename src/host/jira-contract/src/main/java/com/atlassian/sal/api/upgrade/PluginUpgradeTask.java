package com.atlassian.sal.api.upgrade;

import com.atlassian.sal.api.message.Message;
import java.util.Collection;

/** Brings what a plugin keeps to a later build; offered as an OSGi service. */
public interface PluginUpgradeTask {
    /** Runs where the last build that was reached is below this. */
    int getBuildNumber();

    String getShortDescription();

    /** What is wrong; nothing or null when all went well. */
    Collection<Message> doUpgrade() throws Exception;

    String getPluginKey();
}
