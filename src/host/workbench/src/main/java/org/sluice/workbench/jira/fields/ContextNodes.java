package org.sluice.workbench.jira.fields;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Jira's way of saying where a field is: the global context or projects, and types with a null for all of them. */
final class ContextNodes {
    private ContextNodes() {}

    /** No project stands for all of them. */
    static Set<Long> projects(Collection<JiraContextNode> contexts) {
        Set<Long> ids = new HashSet<>();
        for (JiraContextNode context : contexts) {
            if (context.getProjectId() == null) {
                return Set.of();
            }
            ids.add(context.getProjectId());
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A field has to be somewhere: give the global context or projects");
        }
        return ids;
    }

    /** No type stands for all of them. */
    static Set<String> types(Collection<IssueType> issueTypes) {
        Set<String> ids = new HashSet<>();
        for (IssueType type : issueTypes) {
            if (type == null) {
                return Set.of();
            }
            ids.add(type.getId());
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("A field needs issue types: give a list with null for all of them");
        }
        return ids;
    }
}
