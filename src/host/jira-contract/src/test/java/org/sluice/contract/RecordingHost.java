package org.sluice.contract;

import com.atlassian.jira.jql.builder.JqlClauseBuilder;
import com.atlassian.jira.jql.builder.JqlQueryBuilder;
import com.atlassian.query.Query;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** A host under {@code /jira} without services that remembers where it was told to send the browser. */
final class RecordingHost implements Host {
    private final List<String> redirects = new ArrayList<>();

    List<String> redirects() {
        return redirects;
    }

    @Override
    public <T> T component(Class<T> type) {
        throw new UnsupportedOperationException("No service " + type.getName());
    }

    @Override
    public HttpServletRequest request() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> method.getName().equals("getContextPath") ? "/jira" : null);
    }

    @Override
    public HttpServletResponse response() {
        return (HttpServletResponse) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {HttpServletResponse.class}, (proxy, method, arguments) -> {
                    redirects.add(method.getName() + " " + arguments[0]);
                    return null;
                });
    }

    @Override
    public String xsrfToken() {
        return "token";
    }

    @Override
    public JqlClauseBuilder clauses(JqlQueryBuilder parent, Query existing) {
        throw new UnsupportedOperationException("No queries");
    }
}
