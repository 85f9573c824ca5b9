package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import org.sluice.streams.domain.FlowField;
import org.sluice.work.Stream;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/** The validator <em>Grounds given</em>: an urgent task says why it could not wait, by one of the team's own grounds. */
public final class GroundsValidator implements Validator {

    /** The argument that names the field; empty for the two-stream workflow's own. */
    static final String FIELD = "field";

    private final Guard guard;
    private final TaskStreams streams;
    private final FlowFields fields;
    private final TeamGrounds grounds;

    /** Asks for the stream and the field of the task. */
    public GroundsValidator(Guard guard, TaskStreams streams, FlowFields fields, TeamGrounds grounds) {
        this.guard = guard;
        this.streams = streams;
        this.fields = fields;
        this.grounds = grounds;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RuleCall call = new RuleCall("grounds-validator", transientVars, args);
        guard.check(call, issue -> verdict(call, issue));
    }

    private Verdict verdict(RuleCall call, Issue issue) {
        if (streams.of(call, issue).filter(Stream.URGENT::equals).isEmpty()) {
            return Verdict.PASSED;
        }
        return grounds.given(issue, fields.required(call.arg(FIELD), FlowField.URGENT_GROUNDS, issue));
    }
}
