package org.sluice.workbench.garden;

/** One transition from a status to <em>In Progress</em>, with a condition, a validator and a post-function of the garden. */
final class GardenWorkflow {
    private GardenWorkflow() {}

    static String xml(String from) {
        return """
                <workflow><initial-actions><action id="1" name="Create">
                <validators><validator type="class">%s</validator></validators><results>
                <unconditional-result old-status="null" status="open" step="1"><post-functions>
                %s%s</post-functions></unconditional-result></results></action></initial-actions>
                <steps><step id="1" name="Bed"><meta name="jira.status.id">%s</meta><actions>
                <action id="11" name="Plant">
                <restrict-to><conditions type="AND"><condition type="class">%s</condition></conditions></restrict-to>
                <validators><validator type="class">%s</validator></validators><results>
                <unconditional-result old-status="null" status="open" step="2"><post-functions>
                %s%s<function type="class">%s</function>%s
                </post-functions></unconditional-result></results></action></actions></step>
                <step id="2" name="In Progress"><meta name="jira.status.id">3</meta></step></steps></workflow>
                """
                .formatted(
                        rule(HasSeed.class, "validator"),
                        function("issue.IssueCreateFunction"),
                        function("event.FireIssueEventFunction"),
                        from,
                        rule(GateIsOpen.class, "condition"),
                        rule(HasSeed.class, "validator"),
                        function("issue.UpdateIssueStatusFunction"),
                        function("issue.GenerateChangeHistoryFunction"),
                        rule(NoteInJournal.class, "after"),
                        function("event.FireIssueEventFunction").replace(">1<", ">13<"));
    }

    private static String rule(Class<?> type, String module) {
        return "<arg name=\"class.name\">" + type.getName() + "</arg><arg name=\"full.module.key\">" + GardenJar.KEY
                + module + "</arg>";
    }

    private static String function(String name) {
        return "<function type=\"class\"><arg name=\"class.name\">com.atlassian.jira.workflow.function." + name
                + "</arg><arg name=\"eventTypeId\">1</arg></function>";
    }
}
