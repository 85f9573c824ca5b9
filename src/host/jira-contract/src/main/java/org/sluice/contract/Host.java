package org.sluice.contract;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** What the few classes of the slice that have a body ask of the host that runs them; no part of Jira's API. */
public interface Host {
    /** The service of the given type, or null when the host has none. */
    <T> T component(Class<T> type);

    /** The request that the current thread serves, or null outside one. */
    HttpServletRequest request();

    /** The response to {@link #request()}. */
    HttpServletResponse response();

    /** The token that a form of the current session has to send back. */
    String xsrfToken();

    /** A builder of conditions that starts with those of the given query; null starts empty. */
    JqlClauseBuilder clauses(JqlQueryBuilder parent, Query existing);
}
