package com.atlassian.jira.plugin.issuetabpanel;

/** A tab that keeps its declaration. */
public abstract class AbstractIssueTabPanel3 implements IssueTabPanel3 {
    protected IssueTabPanelModuleDescriptor descriptor;

    @Override
    public void init(IssueTabPanelModuleDescriptor descriptor) {
        this.descriptor = descriptor;
    }
}
