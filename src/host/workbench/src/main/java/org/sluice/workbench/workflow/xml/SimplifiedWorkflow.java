package org.sluice.workbench.workflow.xml;

import java.util.List;
import java.util.Optional;
import org.sluice.workbench.tracker.config.Status;

/**
 * A workflow in which every status can be reached from every other by a transition of the status's name, as Jira makes
 * for a board that is simplified. Reaching a status of the category Done sets a resolution, leaving it clears it.
 */
public final class SimplifiedWorkflow {
    private static final String ISSUE = "com.atlassian.jira.workflow.function.issue.";

    private SimplifiedWorkflow() {}

    /**
     * Its XML.
     *
     * @param statuses in their order; new issues begin at the first that is to do
     * @param resolutionId what is set at the end; nothing is when there is none
     */
    public static String xml(List<Status> statuses, Optional<String> resolutionId) {
        Status first = statuses.stream()
                .filter(status -> "new".equals(status.categoryKey()))
                .findFirst()
                .orElse(statuses.get(0));
        StringBuilder steps = new StringBuilder();
        StringBuilder actions = new StringBuilder();
        for (int i = 0; i < statuses.size(); i++) {
            Status status = statuses.get(i);
            String name = WrittenNames.escape(status.name());
            steps.append("<step id=\"%d\" name=\"%s\"><meta name=\"jira.status.id\">%s</meta></step>%n"
                    .formatted(i + 1, name, status.id()));
            actions.append("<action id=\"%d\" name=\"%s\"><meta name=\"opsbar-sequence\">%d</meta>%n%s</action>%n"
                    .formatted(11 + 10 * i, name, 10 * (i + 1), result(i + 1, resolution(status, resolutionId))));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
                 "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
                <workflow>
                <initial-actions><action id="1" name="Create">
                <validators><validator name="" type="class">
                <arg name="permission">Create Issue</arg>
                <arg name="class.name">com.atlassian.jira.workflow.validator.PermissionValidator</arg>
                </validator></validators>
                <results><unconditional-result old-status="null" status="open" step="%d"><post-functions>
                %s%s%s</post-functions></unconditional-result></results></action></initial-actions>
                <global-actions>
                %s</global-actions>
                <steps>
                %s</steps>
                </workflow>
                """
                .formatted(
                        statuses.indexOf(first) + 1,
                        function(ISSUE + "IssueCreateFunction", ""),
                        function(ISSUE + "IssueReindexFunction", ""),
                        event(1),
                        actions,
                        steps);
    }

    private static String resolution(Status status, Optional<String> resolutionId) {
        boolean done = "done".equals(status.categoryKey());
        return function(
                ISSUE + "UpdateIssueFieldFunction",
                "<arg name=\"field.name\">resolution</arg><arg name=\"field.value\">%s</arg>"
                        .formatted(done ? resolutionId.orElse("") : ""));
    }

    private static String result(int step, String before) {
        return """
                <results><unconditional-result old-status="Not Done" status="Done" step="%d"><post-functions>
                %s%s%s%s%s%s</post-functions></unconditional-result></results>
                """
                .formatted(
                        step,
                        before,
                        function(ISSUE + "UpdateIssueStatusFunction", ""),
                        function("com.atlassian.jira.workflow.function.misc.CreateCommentFunction", ""),
                        function(ISSUE + "GenerateChangeHistoryFunction", ""),
                        function(ISSUE + "IssueReindexFunction", ""),
                        event(13));
    }

    private static String event(int type) {
        return function(
                "com.atlassian.jira.workflow.function.event.FireIssueEventFunction",
                "<arg name=\"eventTypeId\">" + type + "</arg>");
    }

    private static String function(String className, String args) {
        return "<function type=\"class\"><arg name=\"class.name\">%s</arg>%s</function>%n".formatted(className, args);
    }
}
