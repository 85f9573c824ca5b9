package org.sluice.workbench.garden;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

/** The upgrade of the table to version 1 of the model. */
public final class FirstModel implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    @Override
    @SuppressWarnings("unchecked") // Jira's declaration asks for an array of generic classes.
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Entry.class);
        ao.create(Entry.class, new DBParam("WORD", "model 1 after " + currentVersion));
    }
}
