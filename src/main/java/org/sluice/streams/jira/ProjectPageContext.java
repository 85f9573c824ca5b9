package org.sluice.streams.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import java.util.Map;

/** The project of a page in its sidebar, by key, for the script that fills the page. */
public final class ProjectPageContext implements ContextProvider {

    @Override
    public void init(Map<String, String> values) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> values) {
        return Map.of("sluiceProject", values.get("project") instanceof Project project ? project.getKey() : "");
    }
}
