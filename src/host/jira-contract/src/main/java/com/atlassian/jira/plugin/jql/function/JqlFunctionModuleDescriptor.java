package com.atlassian.jira.plugin.jql.function;

/** A {@code jql-function} as its plugin's descriptor declares it. */
public interface JqlFunctionModuleDescriptor {
    String getFunctionName();

    boolean isList();
}
