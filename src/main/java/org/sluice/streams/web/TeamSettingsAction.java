package org.sluice.streams.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/**
 * The pages of a project's settings that are the team's: "Limits" and "The team's lists". It only opens the page: what is shown and
 * changed goes through REST. Whoever may not browse the project is shown the page without it, and REST then says why.
 */
public final class TeamSettingsAction extends JiraWebActionSupport {

    private final transient Host host;
    private @Nullable String asked;

    /** Shows no more of a project than the caller may browse. */
    public TeamSettingsAction(Host host) {
        this.host = host;
    }

    /** The key in the page's address. */
    public void setProjectKey(String key) {
        asked = key;
    }

    /** The key of a project that the caller may browse; empty for any other. */
    public String getProjectKey() {
        try {
            return Optional.ofNullable(asked)
                    .map(host::browsable)
                    .map(ProjectRef::key)
                    .orElse("");
        } catch (Refusal notShown) {
            return "";
        }
    }

    /** The page, as at {@code SluiceLimits!default.jspa?projectKey=SUP}. */
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
