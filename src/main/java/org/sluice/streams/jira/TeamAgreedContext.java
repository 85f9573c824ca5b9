package org.sluice.streams.jira;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sluice.work.rules.PausedRules;

/** For the foot of a team's pages, as texts: the way to what the team has agreed, and whether Sluice is paused in the project. */
public final class TeamAgreedContext implements ContextProvider {

    private static final Logger log = LoggerFactory.getLogger(TeamAgreedContext.class);

    private final PausedRules paused;

    /** Asks for the switch that pauses Sluice once a second at most. */
    public TeamAgreedContext(PausedRules paused) {
        this.paused = paused;
    }

    @Override
    public void init(Map<String, String> values) {}

    /** A fault costs the foot, and no page. */
    @Override
    public Map<String, Object> getContextMap(Map<String, Object> values) {
        Map<String, Object> foot =
                new HashMap<>(Map.of("sluiceHere", "", "sluiceProject", "", "sluiceRulesPaused", ""));
        try {
            if (values.get("project") instanceof Project project && values.get("helper") instanceof JiraHelper helper) {
                foot.put("sluiceHere", helper.getRequest().getContextPath());
                foot.put("sluiceRulesPaused", paused.in(project.getId()) ? "paused" : "");
                foot.put("sluiceProject", URLEncoder.encode(project.getKey(), StandardCharsets.UTF_8));
            }
        } catch (RuntimeException | LinkageError e) {
            log.warn("What the team has agreed cannot be led to", e);
        }
        return foot;
    }
}
