package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** Jira's post-functions that set a field; the change is kept by <em>Generate Change History</em> further down. */
final class FieldFunctions {
    private static final String PACKAGE = "com.atlassian.jira.workflow.function.issue.";

    private FieldFunctions() {}

    static Map<String, Object> of(RuleHost host) {
        return Map.of(
                PACKAGE + "UpdateIssueFieldFunction", function(host, FieldFunctions::field),
                PACKAGE + "AssignToCurrentUserFunction", function(host, FieldFunctions::toCaller),
                PACKAGE + "AssignToReporterFunction",
                        function(host, call -> issue(call)
                                .setAssigneeId(call.issue().getReporterId())),
                PACKAGE + "AssignToLeadFunction", function(host, FieldFunctions::toLead));
    }

    private static FunctionProvider function(RuleHost host, Consumer<RuleCall> deed) {
        return (vars, args, properties) -> deed.accept(new RuleCall(vars, args, host));
    }

    /** A missing value empties the field. */
    private static void field(RuleCall call) {
        MutableIssue issue = issue(call);
        String value = call.text("field.value").orElse(null);
        String name = call.required("field.name");
        switch (name) {
            case "resolution" -> issue.setResolutionId(value);
            case "priority" -> issue.setPriorityId(value);
            case "assignee" -> issue.setAssignee(value == null ? null : user(call, value));
            case "summary" -> issue.setSummary(value);
            case "description" -> issue.setDescription(value);
            case "environment" -> issue.setEnvironment(value);
            default -> throw new IllegalArgumentException("The workflow sets a field that cannot be set so: " + name);
        }
    }

    /** Only somebody who may have issues gets it; else it stays as it is. */
    private static void toCaller(RuleCall call) {
        ApplicationUser caller = call.caller();
        if (caller != null && call.host().may(caller, call.issue(), "ASSIGNABLE_USER")) {
            issue(call).setAssignee(caller);
        }
    }

    /** The lead of the first component that has one, or else of the project. */
    private static void toLead(RuleCall call) {
        Optional<String> lead = call.issue().getComponents().stream()
                .map(ProjectComponent::getId)
                .map(id -> call.host().tracker().components().byId(id).flatMap(component -> component.leadKey()))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> call.host()
                        .tracker()
                        .projects()
                        .byId(call.issue().getProjectId())
                        .flatMap(project -> project.leadKey()));
        lead.ifPresent(issue(call)::setAssigneeId);
    }

    private static ApplicationUser user(RuleCall call, String name) {
        return Objects.requireNonNull(
                call.host().users().getUserByName(name),
                () -> "The workflow assigns to a user who is not there: " + name);
    }

    private static MutableIssue issue(RuleCall call) {
        return (MutableIssue) call.issue();
    }
}
