package org.sluice.workbench.garden;

import com.atlassian.sal.api.message.Message;
import com.atlassian.sal.api.upgrade.PluginUpgradeTask;
import java.util.Collection;
import java.util.List;

/** An upgrade to the build that the wiring names. */
public final class GardenUpgrade implements PluginUpgradeTask {
    private final int build;
    private final Journal journal;

    public GardenUpgrade(int build, Journal journal) {
        this.build = build;
        this.journal = journal;
    }

    @Override
    public int getBuildNumber() {
        return build;
    }

    @Override
    public String getShortDescription() {
        return "Digs the garden over";
    }

    @Override
    public Collection<Message> doUpgrade() {
        journal.write("build " + build);
        return List.of();
    }

    @Override
    public String getPluginKey() {
        return "org.example.garden";
    }
}
