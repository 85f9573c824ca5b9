package org.sluice.intake.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/**
 * The page "The way in" of a project. It only opens the page: what is shown and made goes through REST. Whoever may neither browse the project
 * nor create tasks in it is shown the page without it, and REST then says why.
 */
public final class WayInAction extends JiraWebActionSupport {

    private final transient Host host;
    private @Nullable String asked;

    /** Shows no more of a project than the caller may know. */
    public WayInAction(Host host) {
        this.host = host;
    }

    /** The key in the page's address. */
    public void setProject(String key) {
        asked = key;
    }

    /** The key of a project that the caller may enter; empty for any other. */
    public String getProjectKey() {
        try {
            return Optional.ofNullable(asked)
                    .map(host::enterable)
                    .map(ProjectRef::key)
                    .orElse("");
        } catch (Refusal notShown) {
            return "";
        }
    }

    /** The page, as at {@code SluiceWayIn.jspa?project=SUP}. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }
}
