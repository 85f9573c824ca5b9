package com.atlassian.activeobjects.external;

/** Brings a plugin's tables to a later version of its model; named by an {@code upgradeTask} of its {@code ao} module. */
public interface ActiveObjectsUpgradeTask {
    /** The version that the tables have afterwards. */
    ModelVersion getModelVersion();

    void upgrade(ModelVersion currentVersion, ActiveObjects ao);
}
