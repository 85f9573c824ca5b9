package org.sluice.streams.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** The administration page "Pause Sluice". It only opens the page: what is shown and changed goes through REST. */
@WebSudoRequired
public final class PausingAction extends JiraWebActionSupport {

    /** The page, at {@code SluicePausing!default.jspa}. */
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
