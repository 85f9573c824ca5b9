package org.sluice.workbench.plugins.sample;

import com.atlassian.jira.web.action.JiraWebActionSupport;

/** An administration page that forgot to ask for the secure session. */
public class OpenAdminAction extends JiraWebActionSupport {}
