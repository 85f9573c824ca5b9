package org.sluice.workbench.workflow.engine;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.net.URL;
import java.util.Map;

/** What OSWorkflow asks its surroundings for: one workflow, and where an issue stands in it. */
record OneWorkflow(String name, WorkflowDescriptor descriptor, StatusStore store) implements Configuration {
    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return StatusStore.class.getName();
    }

    @Override
    public Map getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public WorkflowDescriptor getWorkflow(String wanted) {
        return descriptor;
    }

    @Override
    public String[] getWorkflowNames() {
        return new String[] {name};
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public void load(URL url) {}

    @Override
    public boolean removeWorkflow(String wanted) {
        return false;
    }

    @Override
    public boolean saveWorkflow(String wanted, WorkflowDescriptor changed, boolean replace) {
        return false;
    }
}
