package org.sluice.workbench.jira;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Map;
import org.sluice.contract.Host;
import org.sluice.workbench.http.CurrentRequest;
import org.sluice.workbench.http.XsrfTokens;
import org.sluice.workbench.jira.search.JiraClauseBuilder;

/** What the bodies in the slice ask of this host. */
public final class WorkbenchHost implements Host {
    private final Map<Class<?>, Object> services;
    private final ZoneId zone;

    /**
     * @param services what {@code ComponentAccessor} finds
     * @param zone in which dates of a query are written
     */
    public WorkbenchHost(Map<Class<?>, Object> services, ZoneId zone) {
        this.services = Map.copyOf(services);
        this.zone = zone;
    }

    @Override
    public <T> T component(Class<T> type) {
        return type.cast(services.get(type));
    }

    @Override
    public HttpServletRequest request() {
        return CurrentRequest.get().map(CurrentRequest::request).orElse(null);
    }

    @Override
    public HttpServletResponse response() {
        return CurrentRequest.get().map(CurrentRequest::response).orElse(null);
    }

    @Override
    public String xsrfToken() {
        return XsrfTokens.of(request(), response());
    }

    @Override
    public JqlClauseBuilder clauses(JqlQueryBuilder parent, Query existing) {
        return new JiraClauseBuilder(parent, existing, zone);
    }
}
