package org.sluice.workbench.garden;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import net.java.ao.DBParam;

/** The upgrade of the table to version 2 of the model. */
public final class SecondModel implements ActiveObjectsUpgradeTask {
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked") // Jira's declaration asks for an array of generic classes.
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Entry.class);
        ao.create(Entry.class, new DBParam("WORD", "model 2 after " + currentVersion));
    }
}
