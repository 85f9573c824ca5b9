package org.sluice.streams.jira;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/** A workflow for tests as Jira writes it: a step for each status, named like it. */
final class WorkflowText {

    /** Stands before the rules of ways that have Jira's <em>Workflow Screen</em>. */
    static final String SCREEN = "<meta name=\"jira.fieldscreen.id\">2</meta>";

    private WorkflowText() {}

    /** The workflow that begins at a step and has these ways; each way to <em>Working</em> has these rules. */
    static String of(Map<String, String> statuses, String first, BiPredicate<String, String> leads, String rules) {
        List<String> names = statuses.keySet().stream().sorted().toList();
        String steps = names.stream()
                .map(from -> "<step id=\"%d\" name=\"%s\"><meta name=\"jira.status.id\">%s</meta>%s</step>"
                        .formatted(number(names, from), from, statuses.get(from), actions(names, from, leads, rules)))
                .collect(Collectors.joining());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><workflow><initial-actions>"
                + action(1, number(names, first), 1, "") + "</initial-actions><steps>" + steps + "</steps></workflow>";
    }

    /** A condition of Jira's own. */
    static String condition(String name) {
        return "<restrict-to><conditions type=\"AND\"><condition type=\"class\"><arg name=\"class.name\">"
                + "com.atlassian.jira.workflow.condition." + name + "</arg></condition></conditions></restrict-to>";
    }

    /** A validator that wants a permission. */
    static String needs(String permission) {
        return "<validators><validator type=\"class\"><arg name=\"permissionKey\">" + permission + "</arg>"
                + "<arg name=\"class.name\">com.atlassian.jira.workflow.validator.PermissionValidator</arg>"
                + "</validator></validators>";
    }

    private static int number(List<String> names, String name) {
        return names.indexOf(name) + 1;
    }

    private static String actions(List<String> names, String from, BiPredicate<String, String> leads, String rules) {
        String actions = names.stream()
                .filter(to -> leads.test(from, to))
                .map(to -> action(
                        100 + 10 * number(names, from) + number(names, to),
                        number(names, to),
                        13,
                        to.equals("Working") ? rules : ""))
                .collect(Collectors.joining());
        return actions.isEmpty() ? "" : "<actions>" + actions + "</actions>";
    }

    private static String action(int id, int step, int event, String rules) {
        String jira = "com.atlassian.jira.workflow.function.";
        List<String> functions = event == 1
                ? List.of("issue.IssueCreateFunction", "issue.IssueReindexFunction")
                : List.of("issue.UpdateIssueStatusFunction", "issue.GenerateChangeHistoryFunction");
        return "<action id=\"%d\" name=\"To %d\"%s>%s<results><unconditional-result old-status=\"x\" status=\"y\" step=\"%d\"><post-functions>%s%s</post-functions></unconditional-result></results></action>"
                .formatted(
                        id,
                        step,
                        rules.startsWith(SCREEN) ? " view=\"fieldscreen\"" : "",
                        rules,
                        step,
                        functions.stream()
                                .map(name -> "<function type=\"class\"><arg name=\"class.name\">" + jira + name
                                        + "</arg></function>")
                                .collect(Collectors.joining()),
                        "<function type=\"class\"><arg name=\"eventTypeId\">" + event
                                + "</arg><arg name=\"class.name\">" + jira
                                + "event.FireIssueEventFunction</arg></function>");
    }
}
