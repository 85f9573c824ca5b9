package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.streams.jira.WiredRules.refusal;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.util.UserManager;
import com.opensymphony.workflow.WorkflowContext;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.streams.domain.Limit;
import org.sluice.streams.domain.Limits;
import org.sluice.streams.domain.Severity;
import org.sluice.streams.domain.WhoseTurn;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.Stub;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.work.rules.Pause;
import org.sluice.work.rules.jira.Guard;
import org.sluice.workbench.operations.fields.IssueFields;
import org.sluice.workbench.services.events.Events;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;

/**
 * Tests the rules and {@link Guard} over a tracker: transition 11 takes tasks from status 3 to status 1, where somebody works on
 * them; LAKE-7 is there already.
 */
public class RulesTest {

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private WiredRules rules;

    @Before
    public void bringInTasks() {
        jira.bringIn(InventedExport.text(10));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        rules.workInStatus1();
    }

    @Test
    public void shouldOfferATransitionInTheStreamThatTheRuleNames() throws Exception {
        MutableIssue urgent = rules.in(Stream.URGENT, rules.task(1));

        assertThat(offered(urgent, "urgent")).isTrue();
        assertThat(offered(urgent, "planned")).isFalse();
        assertThat(offered(rules.task(2), "none")).isTrue();
        assertThat(offered(rules.in(Stream.PLANNED, rules.task(2)), "none")).isFalse();
    }

    @Test
    public void shouldAskNothingOfTheTablesWhenATaskIsLookedAtAgain() {
        MutableIssue planned = rules.in(Stream.PLANNED, rules.task(1));
        offered(planned, "planned");
        long before = jira.database.statements().executed();

        offered(planned, "planned");
        offered(planned, "urgent");

        assertThat(jira.database.statements().executed() - before).isZero();
    }

    @Test
    public void shouldOfferATransitionToWhoeverIsOnUrgentOrHoldsTheRole() {
        WhoseTurn turns = Stub.of(WhoseTurn.class)
                .answers("onUrgent", given -> Optional.of("sailor-1"))
                .make();
        ProjectRoleManager roles = jira.get(ProjectRoleManager.class);
        ProjectRole role = roles.getProjectRoles().iterator().next();
        UrgentTurnCondition rule = new UrgentTurnCondition(
                rules.guard,
                new UrgentToday(turns, clock),
                jira.get(UserManager.class),
                jira.get(ProjectManager.class),
                jira.parts(),
                clock);

        assertThat(asked(rule, "sailor-1", "")).isTrue();
        assertThat(asked(rule, "sailor-2", "")).isFalse();
        assertThat(asked(rule, "sailor-2", role.getId().toString())).isFalse();
        long before = jira.database.statements().executed();
        assertThat(asked(rule, "sailor-2", role.getId().toString())).isFalse();
        // the test reads the task
        assertThat(jira.database.statements().executed() - before).isEqualTo(1);
        assertThat(asked(rule, "sailor-2", "4711")).isTrue();
        assertThat(rules.said()).extracting(said -> said.finding().key()).containsOnly("sluice.rule.fault.unknown");
    }

    private boolean asked(UrgentTurnCondition rule, String caller, String role) {
        WorkflowContext context =
                Stub.of(WorkflowContext.class).gives("getCaller", caller).make();
        return rule.passesCondition(
                Map.of("issue", rules.task(1), "context", context), Map.of("role", role), WiredRules.NOTHING);
    }

    @Test
    public void shouldHoldPlannedWorkToTheLimitAndLetUrgentWorkThrough() {
        rules.limit(Severity.STOP);
        MutableIssue planned = rules.in(Stream.PLANNED, rules.task(1));

        assertThat(start(planned, Map.of())).isEmpty();
        assertThat(start(rules.in(Stream.PLANNED, rules.task(2)), Map.of())).isEqualTo("sluice.limit.planned.full 1");
        assertThat(start(rules.in(Stream.URGENT, rules.task(2)), Map.of())).isEmpty();
        assertThat(start(rules.task(3), Map.of())).isEmpty();

        clock.set(clock.instant().plus(AoPlaces.LEASE));
        assertThat(start(rules.in(Stream.PLANNED, rules.task(2)), Map.of())).isEmpty();
    }

    @Test
    public void shouldAskForAReasonInTheFieldOrTheComment() {
        CustomField why = jira.tracker.fields().add("Why now", "", FieldType.TEXT);
        rules.limit(Severity.ASK);
        start(rules.in(Stream.PLANNED, rules.task(1)), Map.of());
        MutableIssue second = rules.in(Stream.PLANNED, rules.task(2));
        Map<String, String> byField = Map.of("reason", why.fieldId());

        assertThat(start(second, byField)).isEqualTo("sluice.limit.planned.ask-by 1 Start with a reason");
        assertThat(start(second, Map.of("reason", "comment")))
                .isEqualTo("sluice.limit.planned.ask-by 1 Start with a reason");
        assertThat(start(second, Map.of("reason", "comment"), "The budget ends"))
                .isEmpty();
        second.setCustomFieldValue(
                jira.get(CustomFieldManager.class).getCustomFieldObject(why.fieldId()), "The budget ends");
        assertThat(start(second, byField)).isEmpty();
        assertThat(rules.said()).extracting(said -> said.finding().key()).containsOnly("sluice.limit.planned.over");
    }

    @Test
    public void shouldAskForGroundsOfUrgentTasksOnly() {
        CustomField grounds = jira.tracker.fields().add("Urgent grounds", "", FieldType.CHECKBOXES);
        Map<String, String> args = Map.of("field", grounds.fieldId());

        assertThat(done(rules.in(Stream.PLANNED, rules.task(1)), args)).isEmpty();
        assertThat(done(rules.in(Stream.URGENT, rules.task(2)), args))
                .isEqualTo("sluice.rule.grounds.lacking Urgent grounds");
    }

    @Test
    public void shouldLetEverythingPassWhilePausedAndNoteWhatWouldHaveBeenSaid() throws Exception {
        rules.limit(Severity.STOP);
        start(rules.in(Stream.PLANNED, rules.task(1)), Map.of());
        MutableIssue second = rules.in(Stream.PLANNED, rules.task(2));
        rules.paused.pause(rules.project(), Optional.of(new Pause("ada", clock.instant())));

        assertThat(start(second, Map.of())).isEmpty();
        assertThat(offered(second, "urgent")).isTrue();
        assertThat(rules.streams.of(rules.in(Stream.URGENT, second))).contains(Stream.PLANNED);
        assertThat(rules.said())
                .extracting(said -> said.kind() + " " + said.finding().key())
                .containsExactlyInAnyOrder(
                        "PAUSED sluice.limit.planned.full", "PAUSED sluice.rule.set-stream.view.urgent");

        rules.paused.pause(rules.project(), Optional.empty());
        assertThat(start(second, Map.of())).isNotEmpty();
        rules.paused.pauseSite(Optional.of(new Pause("ada", clock.instant())));
        assertThat(start(second, Map.of())).isEmpty();
    }

    @Test
    public void shouldLetPassWhatCannotBeToldApartAndSaySo() {
        rules.streamFields.forget();
        clock.set(clock.instant().plus(Duration.ofMinutes(2)));
        rules.limit(Severity.STOP);

        assertThat(offered(rules.task(1), "planned")).isTrue();
        assertThat(start(rules.task(1), Map.of())).isEmpty();
        assertThat(rules.said())
                .hasSize(2)
                .allSatisfy(said -> assertThat(said.finding().key()).isEqualTo("sluice.rule.fault.unknown"));
    }

    @Test
    public void shouldNotAskARuleThatIsSkippedForWhoeverCalls() {
        rules.limit(Severity.STOP);
        start(rules.in(Stream.PLANNED, rules.task(1)), Map.of());

        assertThat(start(rules.in(Stream.PLANNED, rules.task(2)), Map.of("skip", "bulk,mail")))
                .isNotEmpty();
    }

    @Test
    public void shouldCountWhoIsInWorkAlreadyWhenALimitIsSet() {
        rules.put(7, rules.field().id(), Long.toString(rules.field().planned()));
        rules.limit(Severity.STOP);

        assertThat(rules.places.held(rules.project(), "PLANNED")).isEqualTo(1);
        assertThat(start(rules.in(Stream.PLANNED, rules.task(1)), Map.of())).isNotEmpty();
        rules.limits.change(rules.project(), Limits.NONE);
        assertThat(rules.places.held(rules.project(), "PLANNED")).isZero();
    }

    @Test
    public void shouldChangeNoLimitWhenWhoCountsCannotBeFound() {
        rules.limit(Severity.WARN);
        rules.searchFails();

        assertThatThrownBy(() -> rules.limit(Severity.STOP)).hasMessage("the database is gone");

        rules.databaseFails(false);
        assertThat(rules.limits.of(rules.project()).all())
                .extracting(Limit::severity)
                .containsExactly(Severity.WARN);
    }

    @Test
    public void shouldCountAgainWhenEachNodeKnowsTheNewLimits() {
        PlaceEvents heard =
                new PlaceEvents(new Events(), rules.limits, rules.places, new BackgroundJob(rules.scheduler, clock));
        heard.onStart();
        rules.limit(Severity.STOP);
        rules.put(7, rules.field().id(), Long.toString(rules.field().planned()));
        assertThat(rules.places.held(rules.project(), "PLANNED")).isZero();

        rules.scheduler.runAll();

        assertThat(rules.places.held(rules.project(), "PLANNED")).isEqualTo(1);
    }

    @Test
    public void shouldGiveAndFreePlacesByWhatHappensToTasks() {
        Events events = new Events();
        jira.services.tellEvents(jira.operations, events);
        PlaceEvents heard =
                new PlaceEvents(events, rules.limits, rules.places, new BackgroundJob(rules.scheduler, clock));
        heard.onStart();
        rules.limit(Severity.STOP);

        rules.put(7, rules.field().id(), Long.toString(rules.field().planned()));
        assertThat(rules.places.held(rules.project(), "PLANNED")).isEqualTo(1);
        rules.put(7, IssueFields.STATUS, "3");
        assertThat(rules.places.held(rules.project(), "PLANNED")).isZero();
        rules.put(7, IssueFields.STATUS, "1");
        assertThat(rules.places.held(rules.project(), "PLANNED")).isEqualTo(1);
        jira.operations
                .delete()
                .remove(Optional.empty(), jira.tracker.issues().byKey("LAKE-7").orElseThrow(), true, false);
        assertThat(rules.places.held(rules.project(), "PLANNED")).isZero();
    }

    private boolean offered(MutableIssue issue, String stream) {
        return new StreamCondition(rules.guard, rules.streams)
                .passesCondition(Map.of("issue", issue), Map.of("stream", stream), WiredRules.NOTHING);
    }

    private String start(MutableIssue issue, Map<String, String> args, String... comment) {
        Map<String, Object> vars =
                new HashMap<>(Map.of("issue", issue, "descriptor", WiredRules.workflow(), "actionId", 11));
        List.of(comment).forEach(text -> vars.put("comment", text));
        return refusal(() -> new WorkLimitValidator(
                        rules.guard, rules.limits, rules.places, rules.streams, rules.standings, rules.fields)
                .validate(vars, args, WiredRules.NOTHING));
    }

    private String done(MutableIssue issue, Map<String, String> args) {
        return refusal(() -> new GroundsValidator(rules.guard, rules.streams, rules.fields, rules.grounds)
                .validate(Map.of("issue", issue), args, WiredRules.NOTHING));
    }
}
