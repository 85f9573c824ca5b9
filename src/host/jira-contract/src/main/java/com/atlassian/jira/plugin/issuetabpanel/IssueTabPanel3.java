package com.atlassian.jira.plugin.issuetabpanel;

import java.util.List;

/** A tab below an issue. */
public interface IssueTabPanel3 {
    void init(IssueTabPanelModuleDescriptor descriptor);

    boolean showPanel(ShowPanelRequest request);

    /** What the tab shows, in order. */
    List<IssueAction> getActions(GetActionsRequest request);
}
