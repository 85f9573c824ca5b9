package com.atlassian.jira.plugin.issuetabpanel;

import com.atlassian.jira.util.I18nHelper;

/** The declaration of a tab. */
public interface IssueTabPanelModuleDescriptor {
    I18nHelper getI18nBean();
}
