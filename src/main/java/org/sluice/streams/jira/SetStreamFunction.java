package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowException;
import java.util.Map;
import java.util.Optional;
import org.sluice.platform.HostParts;
import org.sluice.work.StreamField;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/**
 * The post-function <em>Set stream</em>. It changes the task that Jira is about to store, so it has to stand before Jira's own function
 * that writes the history, where Jira puts it.
 */
public final class SetStreamFunction implements FunctionProvider {

    private final Guard guard;
    private final TaskStreams streams;
    private final HostParts parts;

    /** Changes the field of the stream. */
    public SetStreamFunction(Guard guard, TaskStreams streams, HostParts parts) {
        this.guard = guard;
        this.streams = streams;
        this.parts = parts;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) throws WorkflowException {
        RuleCall call = new RuleCall("set-stream-function", transientVars, args);
        String stream = call.arg(StreamCondition.STREAM).orElse("none");
        guard.run(call, Finding.of("sluice.rule.set-stream.view." + stream), issue -> set(call, issue, stream));
    }

    /** A task that is in the stream already is left alone, and nothing of it is written again. */
    private Verdict set(RuleCall call, Issue issue, String stream) {
        StreamField field = streams.field();
        if (StreamCode.of(streams.of(call, issue)).equals(stream)) {
            return Verdict.PASSED;
        }
        long option =
                switch (stream) {
                    case "urgent" -> field.urgent();
                    case "planned" -> field.planned();
                    default -> throw new IllegalStateException("the rule sets the stream to " + stream);
                };
        Option value = parts.find(OptionsManager.class)
                .flatMap(options -> Optional.ofNullable(options.findByOptionId(option)))
                .orElseThrow(() -> new IllegalStateException(
                        "the option " + option + " of the field " + field.name() + " is gone"));
        ((MutableIssue) issue).setCustomFieldValue(streams.customField(field), value);
        return Verdict.PASSED;
    }
}
