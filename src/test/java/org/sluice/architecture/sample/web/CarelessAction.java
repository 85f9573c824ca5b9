package org.sluice.architecture.sample.web;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** Not allowed: an action whose commands say too little, and that asks the host from anywhere. */
public final class CarelessAction extends JiraWebActionSupport {

    /** Lacks the methods that it answers. */
    @Override
    public String doDefault() {
        return ComponentAccessor.getComponent(ProjectManager.class) == null ? ERROR : SUCCESS;
    }

    /** Lacks the check of where the form came from. */
    @SupportedMethods(RequestMethod.POST)
    public String doSave() {
        return SUCCESS;
    }
}
