package org.sluice.workbench.jira.workflow;

import org.sluice.workbench.testing.ImportedTracker;

/** A workflow of two steps, In Progress and Waiting, with the rules that a test names. */
final class TestWorkflow {
    private TestWorkflow() {}

    static String xml(ImportedTracker home, String conditions, String validators, String functions) {
        return xml(home, conditions, validators, functions, "");
    }

    static String creating(ImportedTracker home, String validators) {
        return xml(home, "", "", "", validators);
    }

    private static String xml(
            ImportedTracker home, String conditions, String validators, String functions, String onCreate) {
        String waiting = home.issue("SUP-2").statusId();
        return """
                <workflow><initial-actions><action id="1" name="Create">%s<results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions>%s%s
                </post-functions></unconditional-result></results></action></initial-actions>
                <steps><step id="1" name="In Progress"><meta name="jira.status.id">3</meta><actions>
                <action id="11" name="Go">%s%s<results>
                <unconditional-result old-status="null" status="open" step="2"><post-functions>%s%s%s%s%s
                </post-functions></unconditional-result></results></action></actions></step>
                <step id="2" name="Waiting"><meta name="jira.status.id">%s</meta></step></steps></workflow>
                """
                .formatted(
                        wrapped("validators", onCreate),
                        function("issue.IssueCreateFunction"),
                        function("event.FireIssueEventFunction").replace("@", "1"),
                        conditions.isEmpty()
                                ? ""
                                : wrapped("restrict-to", "<conditions type=\"AND\">" + conditions + "</conditions>"),
                        wrapped("validators", validators),
                        function("issue.UpdateIssueStatusFunction"),
                        function("misc.CreateCommentFunction"),
                        function("issue.GenerateChangeHistoryFunction"),
                        functions,
                        function("event.FireIssueEventFunction").replace("@", "13"),
                        waiting);
    }

    private static String wrapped(String element, String content) {
        return content.isEmpty() ? "" : "<" + element + ">" + content + "</" + element + ">";
    }

    private static String function(String name) {
        return "<function type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.function." + name
                + "</arg><arg name=\"eventTypeId\">@</arg></function>";
    }
}
