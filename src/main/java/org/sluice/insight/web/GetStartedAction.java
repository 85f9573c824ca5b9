package org.sluice.insight.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/**
 * The administration page "Get started". It only opens the page: what is shown and what is changed goes through the
 * REST of the set-up, so nothing here answers a POST.
 */
@WebSudoRequired
public final class GetStartedAction extends JiraWebActionSupport {

    /** The page, at {@code SluiceGetStarted!default.jspa}. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return SUCCESS;
    }

    /** The same page under its short address. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }
}
