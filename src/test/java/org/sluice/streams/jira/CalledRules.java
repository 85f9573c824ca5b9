package org.sluice.streams.jira;

import static org.sluice.streams.jira.WiredRules.NOTHING;
import static org.sluice.streams.jira.WiredRules.refusal;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.Condition;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.ProjectSettings;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.workflow.xml.WorkflowXml;

/** Each rule as a workflow calls it for tasks of a team with a limit of one planned task, which asks; <em>Pause my planned work</em> is in {@link SideWorkTest}. */
final class CalledRules {

    /** Nothing stands in the way. */
    static final String PASSED = "";

    /** The transition is not offered. */
    static final String HIDDEN = "hidden";

    final WiredRules rules;
    /** How often was asked who is on urgent. */
    final AtomicInteger asked = new AtomicInteger();
    /** The field of the grounds and of the reason. */
    String field;

    private final TrackedJira jira;
    private final SetClock clock;
    private final UrgentToday today;

    CalledRules(TrackedJira jira, SetClock clock) {
        this.jira = jira;
        this.clock = clock;
        jira.bringIn(InventedExport.text(10));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        rules.ledger.apply(
                project(),
                new ProjectSettings(
                        true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false),
                () -> {});
        rules.limits.change(
                project(), new Limits(List.of(new Limit(Stream.PLANNED, Optional.empty(), 1, Severity.ASK))));
        field = jira.tracker
                .fields()
                .add("Urgent grounds", "", FieldType.CHECKBOXES)
                .fieldId();
        WhoseTurn turns = Stub.of(WhoseTurn.class)
                .answers("onUrgent", given -> {
                    asked.incrementAndGet();
                    return Optional.of("sailor-1");
                })
                .make();
        today = new UrgentToday(rules.breakable(WhoseTurn.class, turns), clock);
    }

    /** What becomes of both in each rule, by its name. */
    Map<String, Outcome> outcomes(MutableIssue urgent, MutableIssue planned) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        outcomes.put(
                "stream-condition",
                new Outcome(outcome(stream(), urgent, "stream", "none"), outcome(stream(), planned, "stream", "none")));
        outcomes.put(
                "urgent-turn-condition",
                new Outcome(outcome(turn(), urgent, "role", ""), outcome(turn(), planned, "role", "")));
        outcomes.put(
                "limit-full-condition",
                new Outcome(outcome(full(), urgent, "status", "1"), outcome(full(), planned, "status", "1")));
        outcomes.put("work-limit-validator", new Outcome(limit(urgent), limit(planned)));
        outcomes.put("grounds-validator", new Outcome(grounds(urgent), grounds(planned)));
        outcomes.put("reason-validator", new Outcome(reason(urgent), reason(planned)));
        outcomes.put("set-stream-function", new Outcome(set(urgent, "urgent"), set(planned, "planned")));
        outcomes.put("offer-urgent-function", new Outcome(offer(urgent), offer(planned)));
        return outcomes;
    }

    Condition stream() {
        return new StreamCondition(rules.guard, rules.streams);
    }

    Condition turn() {
        return new UrgentTurnCondition(
                rules.guard, today, jira.get(UserManager.class), jira.get(ProjectManager.class), jira.parts(), clock);
    }

    Condition full() {
        return new LimitFullCondition(rules.guard, rules.lines);
    }

    String outcome(Condition condition, MutableIssue issue, String argument, String value) {
        try {
            return condition.passesCondition(vars(issue), Map.of(argument, value), NOTHING) ? PASSED : HIDDEN;
        } catch (WorkflowException e) {
            throw new IllegalStateException("a condition does not throw", e);
        }
    }

    String limit(MutableIssue issue) {
        return told(() -> new WorkLimitValidator(
                        rules.guard, rules.limits, rules.places, rules.streams, rules.standings, rules.fields)
                .validate(vars(issue), Map.of("reason", "comment"), NOTHING));
    }

    String grounds(MutableIssue issue) {
        return told(() -> new GroundsValidator(rules.guard, rules.streams, rules.fields, rules.grounds)
                .validate(vars(issue), Map.of("field", field), NOTHING));
    }

    String reason(MutableIssue issue) {
        return told(() -> new ReasonValidator(rules.guard, rules.streams, rules.fields)
                .validate(vars(issue), Map.of("of", "stream", "field", field), NOTHING));
    }

    private String set(MutableIssue issue, String to) {
        return told(() -> new SetStreamFunction(rules.guard, rules.streams, jira.parts())
                .execute(vars(issue), Map.of("stream", to), NOTHING));
    }

    private String offer(MutableIssue issue) {
        return told(() -> new OfferFunction(rules.guard, rules.streams, rules.late, Runnable::run, clock)
                .execute(vars(issue), Map.of(), NOTHING));
    }

    /** What was refused, without the number of the fault. */
    private static String told(WiredRules.Checking rule) {
        return refusal(rule).split(" ", 2)[0];
    }

    /** What a workflow gives a rule: transition 11 leads from status 3 to status 1. */
    Map<String, Object> vars(MutableIssue issue) {
        return Map.of(
                "issue",
                issue,
                "actionId",
                11,
                "descriptor",
                WorkflowXml.read(
                        """
                        <workflow><initial-actions><action id="1" name="Create"><results>
                        <unconditional-result old-status="null" status="open" step="1"/></results></action></initial-actions>
                        <steps><step id="1" name="Wait"><meta name="jira.status.id">3</meta><actions><action id="11" name="Start"><results>
                        <unconditional-result old-status="null" status="open" step="2"/></results></action></actions></step>
                        <step id="2" name="Work"><meta name="jira.status.id">1</meta></step></steps></workflow>
                        """),
                "context",
                Stub.of(WorkflowContext.class).gives("getCaller", "sailor-2").make());
    }

    MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    long project() {
        return task(1).getProjectId();
    }

    /** What becomes of an urgent and of a planned task. */
    record Outcome(String urgent, String planned) {}
}
