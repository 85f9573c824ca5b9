package org.sluice.intake.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sluice.intake.domain.IntakeTeam;
import org.sluice.platform.Host;
import org.sluice.platform.ProjectRef;
import org.sluice.platform.Refusal;

/** The page "Intake" of a project, for its team. It only opens the page: what is shown and said goes through REST. */
public final class IntakeAction extends JiraWebActionSupport {

    private final transient Host host;
    private final transient IntakeTeam team;
    private @Nullable String asked;

    /** Shows no more of a project than the caller may know. */
    public IntakeAction(Host host, IntakeTeam team) {
        this.host = host;
        this.team = team;
    }

    /** The key in the page's address. */
    public void setProject(String key) {
        asked = key;
    }

    /** The key of a project that the caller works in; empty for any other. */
    public String getProjectKey() {
        try {
            return Optional.ofNullable(asked)
                    .map(host::browsable)
                    .filter(project -> team.does(project.id(), host.callerKey()))
                    .map(ProjectRef::key)
                    .orElse("");
        } catch (Refusal notShown) {
            return "";
        }
    }

    /** The page, as at {@code SluiceIntake.jspa?project=SUP}. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }
}
