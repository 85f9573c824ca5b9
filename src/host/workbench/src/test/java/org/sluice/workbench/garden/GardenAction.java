package org.sluice.workbench.garden;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;

/** The garden's page in the administration. */
@WebSudoRequired
public class GardenAction extends JiraWebActionSupport {
    private static final long serialVersionUID = 1L;

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    public String getSeason() {
        return "spring";
    }
}
