package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

/** The kinds of value that Jira knows. */
public final class JiraDataTypes {
    public static final JiraDataType ISSUE = new Kind("com.atlassian.jira.issue.Issue");
    public static final JiraDataType PROJECT = new Kind("com.atlassian.jira.project.Project");
    public static final JiraDataType COMPONENT = new Kind("com.atlassian.jira.bc.project.component.ProjectComponent");
    public static final JiraDataType USER = new Kind("com.atlassian.jira.user.ApplicationUser");
    public static final JiraDataType GROUP = new Kind("com.atlassian.crowd.embedded.api.Group");
    public static final JiraDataType PRIORITY = new Kind("com.atlassian.jira.issue.priority.Priority");
    public static final JiraDataType RESOLUTION = new Kind("com.atlassian.jira.issue.resolution.Resolution");
    public static final JiraDataType ISSUE_TYPE = new Kind("com.atlassian.jira.issue.issuetype.IssueType");
    public static final JiraDataType STATUS = new Kind("com.atlassian.jira.issue.status.Status");
    public static final JiraDataType OPTION = new Kind("com.atlassian.jira.issue.customfields.option.Option");
    public static final JiraDataType LABEL = new Kind("com.atlassian.jira.issue.label.Label");
    public static final JiraDataType DATE = new Kind("java.util.Date");
    public static final JiraDataType TEXT = new Kind("java.lang.String");
    public static final JiraDataType NUMBER = new Kind("java.lang.Number");
    public static final JiraDataType ALL = new Kind("java.lang.Object");

    private JiraDataTypes() {}

    /** A kind by the name of the type that holds its values; the kind of all matches every other. */
    private record Kind(String name) implements JiraDataType {
        private static final String EVERYTHING = "java.lang.Object";

        @Override
        public Collection<String> asStrings() {
            return List.of(name);
        }

        @Override
        public boolean matches(JiraDataType otherType) {
            return name.equals(EVERYTHING)
                    || otherType.asStrings().contains(name)
                    || otherType.asStrings().contains(EVERYTHING);
        }
    }
}
