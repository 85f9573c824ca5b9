package org.sluice.streams.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;
import java.util.Optional;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Places;
import org.sluice.streams.domain.Standing;
import org.sluice.streams.domain.TeamLimits;
import org.sluice.streams.domain.WorkLimit;
import org.sluice.work.rules.Finding;
import org.sluice.work.rules.Verdict;
import org.sluice.work.rules.jira.Guard;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.TaskStreams;

/** The validator <em>Work limit</em>: holds planned work to the limits of the task's project. */
public final class WorkLimitValidator implements Validator {

    /** The argument that names the field for the reason; empty for the two-stream workflow's own. */
    static final String REASON = "reason";

    /** Its value for the comment of the transition. */
    static final String COMMENT = "comment";

    private final Guard guard;
    private final TeamLimits limits;
    private final TaskStreams streams;
    private final Standings standings;
    private final FlowFields fields;
    private final WorkLimit rule;

    /** Asks for limits and places. */
    public WorkLimitValidator(
            Guard guard,
            TeamLimits limits,
            Places places,
            TaskStreams streams,
            Standings standings,
            FlowFields fields) {
        this.guard = guard;
        this.limits = limits;
        this.streams = streams;
        this.standings = standings;
        this.fields = fields;
        this.rule = new WorkLimit(places, standings::name);
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        RuleCall call = new RuleCall("work-limit-validator", transientVars, args);
        guard.check(call, issue -> verdict(call, issue));
    }

    /** A task that is being created has no number to hold a place by; nobody works on it before its first transition. */
    private Verdict verdict(RuleCall call, Issue issue) {
        Limits team = limits.of(issue.getProjectId());
        if (team.all().isEmpty() || issue.getId() == null) {
            return Verdict.PASSED;
        }
        Issue before = call.original();
        Standing from = standings.at(before, before.getStatusId(), streams.of(call, before));
        Standing to = standings.at(issue, call.target(), streams.of(call, issue));
        return rule.verdict(
                team, new WorkLimit.Move(issue.getProjectId(), issue.getId(), from, to, new Said(call, issue)));
    }

    /** What was said on the transition's screen. */
    private final class Said implements WorkLimit.Answer {
        private final RuleCall call;
        private final Issue issue;

        Said(RuleCall call, Issue issue) {
            this.call = call;
            this.issue = issue;
        }

        @Override
        public boolean given() {
            return byComment() ? call.comment().isPresent() : FlowFields.said(issue, call.original(), field());
        }

        @Override
        public Verdict doubt() {
            return !byComment() && FlowFields.stale(issue, call.original(), field())
                    ? Verdict.refused(Finding.of("sluice.rule.reason.stale", field().getName())
                            .at(field().getId()))
                    : Verdict.PASSED;
        }

        private boolean byComment() {
            return call.arg(REASON).filter(COMMENT::equals).isPresent();
        }

        private CustomField field() {
            return fields.required(call.arg(REASON), FlowField.REASON, issue);
        }

        @Override
        public Optional<String> otherWay() {
            return call.withScreen(WorkLimitValidator.class);
        }
    }
}
