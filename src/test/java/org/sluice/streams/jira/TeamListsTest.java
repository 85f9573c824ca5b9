package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import com.atlassian.jira.issue.customfields.option.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.platform.BackgroundJob;
import org.sluice.platform.OneAtATime;
import org.sluice.platform.Refusal;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists.Line;
import org.sluice.testing.InventedExport;
import org.sluice.testing.LocalLocks;
import org.sluice.testing.ManualScheduler;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** Tests {@link JiraTeamLists}, {@link TeamGrounds} and {@link TeamListsJob}: set-up has made the options "Many" and "Care". */
public class TeamListsTest {

    private static final long OTHER = 200;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private WiredRules rules;
    private CustomField field;

    @Before
    public void makeTheField() {
        jira.bringIn(InventedExport.text(7));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        field = jira.tracker.fields().add("Urgent grounds", "", FieldType.CHECKBOXES);
        jira.tracker.options().add(field, "Many");
        jira.tracker.options().add(field, "Care");
        rules.flow = Optional.of(
                new Flow("Two", Map.of(), Map.of(FlowField.URGENT_GROUNDS, field.fieldId()), Map.of(), Map.of()));
    }

    @Test
    public void shouldAddWhatTheFieldLacksAndShareWhatItHas() {
        change(project(), "care", "Court");
        change(OTHER, "Court", "Press");

        assertThat(offered()).containsExactly("Many", "Care", "Court", "Press");
        assertThat(rules.lists.of(project(), TeamList.GROUNDS))
                .containsExactly(new Line("Care", true), new Line("Court", true));
        assertThat(rules.lists.others(project(), TeamList.GROUNDS)).containsExactly("Many", "Press");
        assertThat(rules.lists.field(TeamList.GROUNDS)).contains("Urgent grounds");
        assertThat(rules.lists.projects()).containsExactlyInAnyOrder(project(), OTHER);
    }

    @Test
    public void shouldWithdrawAnOptionWithTheLastTeamThatListsIt() {
        change(project(), "Care", "Court");
        change(OTHER, "Court");

        change(project(), "Press");
        assertThat(offered()).containsExactly("Many", "Care", "Court", "Press");

        change(OTHER);
        assertThat(values()).containsExactly("Many", "Care", "Press");
        assertThat(rules.lists.of(OTHER, TeamList.GROUNDS)).isEmpty();
    }

    @Test
    public void shouldDisableWhatATaskHoldsAndOfferItAgain() {
        change(project(), "Court", "Press");
        hold(1, "Court");

        change(project(), "Press");
        assertThat(offered()).containsExactly("Many", "Care", "Press");
        assertThat(values()).contains("Court");

        change(project(), "Court");
        assertThat(offered()).containsExactly("Many", "Care", "Court");
    }

    @Test
    public void shouldBringTheFieldInStepWithWhatAnAdministratorChanged() {
        change(project(), "Court", "Press", "Law");
        jira.tracker.options().rename(option("Court"), "A court asks");
        jira.tracker.options().remove(option("Press"));
        jira.tracker.options().disable(option("Law"), true);
        assertThat(rules.lists.of(project(), TeamList.GROUNDS))
                .containsExactly(new Line("Court", true), new Line("Press", false), new Line("Law", false));

        tonight();

        assertThat(rules.lists.of(project(), TeamList.GROUNDS))
                .containsExactly(new Line("A court asks", true), new Line("Press", true), new Line("Law", true));
        assertThat(offered()).containsExactlyInAnyOrder("Many", "Care", "A court asks", "Law", "Press");
        change(project());
        assertThat(values()).containsExactly("Many", "Care");
    }

    @Test
    public void shouldOfferTheListsInAFieldThatWasMadeAnew() {
        change(project(), "Court");
        CustomField next = jira.tracker.fields().add("Grounds", "", FieldType.CHECKBOXES);
        rules.flow = Optional.of(
                new Flow("Two", Map.of(), Map.of(FlowField.URGENT_GROUNDS, next.fieldId()), Map.of(), Map.of()));
        assertThat(rules.lists.of(project(), TeamList.GROUNDS)).containsExactly(new Line("Court", false));

        tonight();

        assertThat(rules.lists.of(project(), TeamList.GROUNDS)).containsExactly(new Line("Court", true));
        assertThat(jira.tracker.options().of(next))
                .extracting(FieldOption::value)
                .containsExactly("Court");
    }

    @Test
    public void shouldRefuseAListBeforeTheWorkflowIsSetUp() {
        rules.flow = Optional.empty();

        assertThat(rules.lists.field(TeamList.GROUNDS)).isEmpty();
        assertThat(rules.lists.others(project(), TeamList.GROUNDS)).isEmpty();
        assertThatThrownBy(() -> change(project(), "Court"))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.status()).isEqualTo(409));
        tonight();
        assertThat(rules.lists.projects()).isEmpty();
    }

    @Test
    public void shouldForgetAProjectAndWithdrawWhatOnlyItListed() {
        change(project(), "Court", "Press");
        change(OTHER, "Press");
        hold(1, "Court");

        rules.lists.forget(project());

        assertThat(rules.lists.projects()).containsExactly(OTHER);
        assertThat(offered()).containsExactly("Many", "Care", "Press");
        rules.flow = Optional.empty();
        rules.lists.forget(OTHER);
        assertThat(rules.lists.projects()).isEmpty();
    }

    @Test
    public void shouldCountGroundsOfTheTeamsOwnListOnly() {
        change(project(), "Court", "Press");
        change(OTHER, "Law");

        assertThat(done(1)).isEqualTo("sluice.rule.grounds.lacking.own Urgent grounds Court; Press");
        assertThat(done(2, "Law", "Many")).startsWith("sluice.rule.grounds.lacking.own");
        assertThat(done(3, "Law", "Press")).isEmpty();
    }

    @Test
    public void shouldCountWhatWasOnTheListWhenItWasTicked() {
        change(project(), "Court", "Press");
        hold(1, "Court");
        change(project(), "Press");

        assertThat(done(1, "Court")).isEmpty();
    }

    @Test
    public void shouldCountAnyOptionWhereTheTeamHasNoList() {
        change(OTHER, "Law");

        assertThat(done(1)).isEqualTo("sluice.rule.grounds.lacking Urgent grounds");
        assertThat(done(1, "Law")).isEmpty();
    }

    @Test
    public void shouldCountAnyOptionOfAFieldThatIsNotTheWorkflows() {
        change(project(), "Court");
        CustomField own = jira.tracker.fields().add("Why", "", FieldType.CHECKBOXES);
        MutableIssue urgent = rules.in(Stream.URGENT, task(1));
        urgent.setCustomFieldValue(
                customField(own),
                List.of(option(jira.tracker.options().add(own, "Weather").id())));

        assertThat(check(urgent, Map.of("field", own.fieldId()))).isEmpty();
    }

    @Test
    public void shouldLetAnUrgentTaskPassWhenNobodyCouldTickAGroundOfTheTeam() {
        change(project(), "Court");
        jira.tracker.options().disable(option("Court"), true);

        assertThat(done(1)).isEmpty();
        assertThat(rules.said()).extracting(said -> said.finding().key()).containsExactly("sluice.rule.fault.passed");
    }

    @Test
    public void shouldAskNothingOfTheTablesForASecondTask() {
        change(project(), "Court");
        MutableIssue first = ticked(1, "Court");
        MutableIssue second = ticked(2, "Court");
        check(first, Map.of());
        long before = jira.database.statements().executed();

        check(second, Map.of());

        assertThat(jira.database.statements().executed()).isEqualTo(before);
    }

    private void change(long projectId, String... lines) {
        rules.lists.change(projectId, Map.of(TeamList.GROUNDS, Arrays.asList(lines)));
    }

    private void tonight() {
        ManualScheduler scheduler = new ManualScheduler();
        TeamListsJob job =
                new TeamListsJob(rules.lists, new OneAtATime(new LocalLocks()), new BackgroundJob(scheduler, clock));
        job.onStart();
        scheduler.runAll();
        job.onStop();
    }

    private List<String> offered() {
        return jira.tracker.options().of(field).stream()
                .filter(option -> !option.disabled())
                .map(FieldOption::value)
                .toList();
    }

    private List<String> values() {
        return jira.tracker.options().of(field).stream().map(FieldOption::value).toList();
    }

    private FieldOption option(String value) {
        return jira.tracker.options().of(field).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private Option option(long id) {
        return jira.get(OptionsManager.class).findByOptionId(id);
    }

    private void hold(int number, String value) {
        jira.operations
                .edit()
                .store(
                        Optional.of("sailor-1"),
                        jira.tracker.issues().byKey("LAKE-" + number).orElseThrow(),
                        Map.of(
                                field.fieldId(),
                                Content.of(Long.toString(option(value).id()))),
                        Happenings.UPDATED,
                        false);
    }

    /** What the rule says when an urgent task with these grounds is done. */
    private String done(int number, String... grounds) {
        return check(ticked(number, grounds), Map.of());
    }

    private MutableIssue ticked(int number, String... grounds) {
        MutableIssue urgent = rules.in(Stream.URGENT, task(number));
        urgent.setCustomFieldValue(
                customField(field),
                Arrays.stream(grounds)
                        .map(ground -> option(option(ground).id()))
                        .toList());
        return urgent;
    }

    private String check(MutableIssue urgent, Map<String, String> args) {
        GroundsValidator rule = new GroundsValidator(rules.guard, rules.streams, rules.fields, rules.grounds);
        return WiredRules.refusal(() -> rule.validate(Map.of("issue", urgent), args, WiredRules.NOTHING));
    }

    private com.atlassian.jira.issue.fields.CustomField customField(CustomField known) {
        return jira.get(CustomFieldManager.class).getCustomFieldObject(known.fieldId());
    }

    private MutableIssue task(int number) {
        return jira.get(IssueManager.class).getIssueObject("LAKE-" + number);
    }

    private long project() {
        return task(1).getProjectId();
    }
}
