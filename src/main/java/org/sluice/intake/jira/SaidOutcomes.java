package org.sluice.intake.jira;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;
import org.sluice.intake.domain.IntakeFlow;
import org.sluice.intake.domain.IntakeOutcome;
import org.sluice.intake.domain.Outgoing;
import org.sluice.intake.domain.RecordedOutcome;
import org.sluice.work.rules.jira.FieldNotHere;
import org.sluice.work.rules.jira.RuleCall;
import org.sluice.work.rules.jira.RuleFields;

/** Writes down, as a rule of a transition, what an outcome sends out: one row, which a job works off after the undo. */
public final class SaidOutcomes {

    private final AoOutbox outbox;
    private final OutboxJob job;
    private final IntakeFlow flow;
    private final RuleFields fields;

    /** Keeps rows in the plugin's tables. */
    public SaidOutcomes(AoOutbox outbox, OutboxJob job, IntakeFlow flow, RuleFields fields) {
        this.outbox = outbox;
        this.job = job;
        this.flow = flow;
        this.fields = fields;
    }

    /** Somebody says this of a task just now. What is taken back sends nothing, and nothing of before stands any more. */
    void send(RuleCall call, Issue issue, RecordedOutcome said) {
        if (said.outcome() != IntakeOutcome.TAKEN_BACK) {
            String left = Optional.ofNullable(call.original().getStatusId()).orElse("");
            outbox.add(Outgoing.of(
                    said, left, call.caller().orElse(""), reason(call, issue).orElse("")));
            job.runLater(Outgoing.LEAVES);
        }
    }

    /** What was said with it: in the field where it was changed, else as a comment that is for everybody. */
    private Optional<String> reason(RuleCall call, Issue issue) {
        return said(call, issue).or(call::openComment);
    }

    private Optional<String> said(RuleCall call, Issue issue) {
        try {
            return flow.reason()
                    .map(id -> fields.required(id, issue))
                    .filter(field -> RuleFields.said(issue, call.original(), field))
                    .map(issue::getCustomFieldValue)
                    .map(String::valueOf);
        } catch (FieldNotHere e) {
            return Optional.empty();
        }
    }
}
