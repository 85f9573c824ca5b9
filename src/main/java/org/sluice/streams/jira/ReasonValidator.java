package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.FlowField;
import org.sluice.work.Stream;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/** The validator <em>Reason given</em>: somebody says why with this transition and, if the rule says so, changes the stream. */
public final class ReasonValidator implements Validator {

    /** The argument that names the field; empty for the two-stream workflow's own. */
    static final String FIELD = "field";

    /** The argument that says of what the reason is given. */
    static final String OF = "of";

    /** Its value for a change of stream. */
    static final String STREAM = "stream";

    private final Guard guard;
    private final TaskStreams streams;
    private final FlowFields fields;

    /** Asks for the field and the stream of the task. */
    public ReasonValidator(Guard guard, TaskStreams streams, FlowFields fields) {
        this.guard = guard;
        this.streams = streams;
        this.fields = fields;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RuleCall call = new RuleCall("reason-validator", transientVars, args);
        guard.check(call, issue -> stream(call, issue).and(reason(call, issue)));
    }

    private Verdict stream(RuleCall call, Issue issue) {
        if (call.arg(OF).filter(STREAM::equals).isEmpty()) {
            return Verdict.PASSED;
        }
        Optional<Stream> to = streams.of(call, issue);
        if (to.isEmpty()) {
            return Verdict.refused(Finding.of("sluice.rule.reason.no-stream")
                    .at(streams.field().id()));
        }
        return Verdict.unless(
                call.original() == issue || !to.equals(streams.of(call, call.original())),
                Finding.of(to.get() == Stream.URGENT ? "sluice.rule.reason.is-urgent" : "sluice.rule.reason.is-planned")
                        .at(streams.field().id()));
    }

    private Verdict reason(RuleCall call, Issue issue) {
        CustomField field = fields.required(call.arg(FIELD), FlowField.REASON, issue);
        if (!FlowFields.filled(issue, field)) {
            return Verdict.refused(
                    Finding.of("sluice.rule.reason.lacking", field.getName()).at(field.getId()));
        }
        return Verdict.unless(
                !FlowFields.stale(issue, call.original(), field),
                Finding.of("sluice.rule.reason.stale", field.getName()).at(field.getId()));
    }
}
