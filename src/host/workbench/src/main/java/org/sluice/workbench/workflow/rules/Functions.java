package org.sluice.workbench.workflow.rules;

import com.atlassian.jira.issue.MutableIssue;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import java.util.Map;
import java.util.Optional;
import org.sluice.workbench.tracker.history.ChangeGroup;
import org.sluice.workbench.tracker.issues.Comment;
import org.sluice.workbench.workflow.rules.Writing.Remark;
import org.sluice.workbench.workflow.xml.WorkflowShape;

/**
 * The post-functions that make a transition what it is: they write the issue, its status, comment and history, and tell of
 * it. They run in the order of the workflow; what comes after <em>Generate Change History</em> and changes the issue is
 * not kept, as in Jira.
 */
final class Functions {
    private static final String ISSUE = "com.atlassian.jira.workflow.function.issue.";
    private static final String CHANGES = "changeGroup";
    private static final String COMMENT = "commentValue";

    private final RuleHost host;
    private final Writing writing;

    Functions(RuleHost host, Writing writing) {
        this.host = host;
        this.writing = writing;
    }

    Map<String, Object> all() {
        return Map.of(
                ISSUE + "IssueCreateFunction",
                function(this::create),
                ISSUE + "UpdateIssueStatusFunction",
                function(this::status),
                ISSUE + "GenerateChangeHistoryFunction",
                function(this::history),
                ISSUE + "IssueStoreFunction",
                function((vars, call) -> writing.storeSilently(issue(call))),
                // The tracker's queries read the tables, so there is no index that could be behind.
                ISSUE + "IssueReindexFunction",
                function((vars, call) -> {}),
                "com.atlassian.jira.workflow.function.misc.CreateCommentFunction",
                function(this::comment),
                "com.atlassian.jira.workflow.function.event.FireIssueEventFunction",
                function(this::event));
    }

    private void create(Map<String, Object> vars, RuleCall call) {
        issue(call).setStatusId(statusAfter(vars));
        writing.create(issue(call), call.callerKey());
    }

    private void status(Map<String, Object> vars, RuleCall call) {
        issue(call).setStatusId(statusAfter(vars));
    }

    private void history(Map<String, Object> vars, RuleCall call) {
        writing.store(issue(call), call.callerKey()).ifPresent(group -> vars.put(CHANGES, group));
    }

    private void comment(Map<String, Object> vars, RuleCall call) {
        if (vars.get("comment") instanceof String body && !body.isBlank()) {
            Optional<String> group = Optional.ofNullable((String) vars.get("commentLevel"));
            Optional<Long> role = Optional.ofNullable(vars.get("roleLevel")).map(id -> Long.valueOf(id.toString()));
            vars.put(COMMENT, writing.comment(call.issue(), call.callerKey(), new Remark(body, group, role)));
        }
    }

    private void event(Map<String, Object> vars, RuleCall call) {
        writing.happened(
                Long.parseLong(call.required("eventTypeId")),
                call.issue(),
                call.callerKey(),
                Optional.ofNullable((ChangeGroup) vars.get(CHANGES)),
                Optional.ofNullable((Comment) vars.get(COMMENT)));
    }

    private FunctionProvider function(Deed deed) {
        return (vars, args, properties) -> deed.run(writable(vars), new RuleCall(vars, args, host));
    }

    private static MutableIssue issue(RuleCall call) {
        return (MutableIssue) call.issue();
    }

    /** The engine has gone to the next step by now. */
    private static String statusAfter(Map<String, Object> vars) {
        WorkflowEntry entry = (WorkflowEntry) vars.get("entry");
        WorkflowDescriptor descriptor = (WorkflowDescriptor) vars.get("descriptor");
        try {
            Step reached = (Step) ((WorkflowStore) vars.get("store"))
                    .findCurrentSteps(entry.getId())
                    .get(0);
            return WorkflowShape.statuses(descriptor).get(reached.getStepId());
        } catch (StoreException e) {
            throw new IllegalStateException("The engine does not say where the issue is", e);
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow's variables have names; its types are older than generics.
    private static Map<String, Object> writable(Map vars) {
        return vars;
    }

    /** What a post-function does. */
    private interface Deed {
        void run(Map<String, Object> vars, RuleCall call);
    }
}
