package com.atlassian.activeobjects.external;

/** Changes data when the tables have changed. */
public interface ActiveObjectsUpgradeTask {
    ModelVersion getModelVersion();

    void upgrade(ModelVersion modelVersion, ActiveObjects activeObjects);
}
