package org.sluice.streams.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.manager.OptionsManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.streams.domain.Flow;
import org.sluice.streams.domain.FlowField;
import org.sluice.streams.domain.TeamList;
import org.sluice.streams.domain.TeamLists.Line;
import org.sluice.streams.domain.TeamLists.Place;
import org.sluice.testing.InventedExport;
import org.sluice.testing.SetClock;
import org.sluice.testing.TrackedJira;
import org.sluice.work.Stream;
import org.sluice.workbench.operations.events.Happenings;
import org.sluice.workbench.operations.fields.Content;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldContext;
import org.sluice.workbench.tracker.fields.FieldOption;
import org.sluice.workbench.tracker.fields.FieldType;

/** Lists where an administrator of Jira gave a project a context of its own in the field of the grounds, or took the field away. */
public class ListContextsTest {

    private static final long OTHER = 200;

    private final SetClock clock = new SetClock(instant("2026-03-10"));

    @Rule
    public final TrackedJira jira = new TrackedJira(clock, WiredRules.TABLES);

    private WiredRules rules;
    private CustomField grounds;
    private CustomField teams;

    @Before
    public void makeTheFields() {
        jira.bringIn(InventedExport.text(5));
        rules = new WiredRules(jira, clock);
        rules.makeStreamField();
        grounds = jira.tracker.fields().add("Urgent grounds", "", FieldType.CHECKBOXES);
        jira.tracker.options().add(grounds, "Many");
        teams = jira.tracker.fields().add("Receiving team", "", FieldType.SELECT);
        play(Map.of(FlowField.URGENT_GROUNDS, grounds.fieldId(), FlowField.RECEIVING_TEAM, teams.fieldId()));
    }

    @Test
    public void shouldOfferTheLinesWhereTheProjectsTasksHaveThem() {
        FieldContext own = apart(grounds);

        change(project(), "Court");
        change(OTHER, "Law");

        assertThat(offered(own)).containsExactly("Court");
        assertThat(offered(shared(grounds))).containsExactly("Many", "Law");
        assertThat(rules.lists.of(project(), TeamList.GROUNDS)).containsExactly(new Line("Court", true));
        assertThat(rules.lists.others(project(), TeamList.GROUNDS)).isEmpty();
        assertThat(rules.lists.place(project(), TeamList.GROUNDS)).isEqualTo(Place.APART);
        assertThat(rules.lists.place(OTHER, TeamList.GROUNDS)).isEqualTo(Place.SHARED);
        assertThat(done(1, own)).isEqualTo("sluice.rule.grounds.lacking.own Urgent grounds Court");
        assertThat(done(2, own, "Court")).isEmpty();
    }

    /** Between the change in Jira and the night nobody can tick what the team agreed on. */
    @Test
    public void shouldLetAnUrgentTaskPassUntilItsContextOffersTheList() {
        change(project(), "Court", "Press");
        FieldContext own = apart(grounds);

        assertThat(done(1, own)).isEmpty();
        assertThat(rules.said()).extracting(said -> said.finding().key()).containsExactly("sluice.rule.fault.passed");

        add(own, "press");
        assertThat(done(2, own)).isEqualTo("sluice.rule.grounds.lacking.own Urgent grounds Press");
        assertThat(done(3, own, "press")).isEmpty();
    }

    @Test
    public void shouldMoveTheLinesToTheContextThatTheProjectGotSince() {
        change(project(), "Court", "Press");
        change(OTHER, "Press");
        hold(1, "Court");
        FieldContext own = apart(grounds);

        rules.lists.keepInStep(TeamList.GROUNDS);

        assertThat(offered(own)).containsExactly("Court", "Press");
        assertThat(offered(shared(grounds))).containsExactly("Many", "Press");
        assertThat(jira.tracker.options().of(shared(grounds)))
                .extracting(FieldOption::value)
                .contains("Court");
        change(project());
        assertThat(offered(own)).isEmpty();
        assertThat(offered(shared(grounds))).containsExactly("Many", "Press");
    }

    @Test
    public void shouldForgetAProjectInItsOwnContext() {
        FieldContext own = apart(grounds);
        change(project(), "Court");

        rules.lists.forget(project());

        assertThat(offered(own)).isEmpty();
        assertThat(rules.lists.projects()).isEmpty();
    }

    /** The page sends both lists; nothing of the one is kept when the other cannot be. */
    @Test
    public void shouldChangeBothListsOrNeither() {
        jira.tracker.fields().remove(teams);

        assertThatThrownBy(() -> rules.lists.change(
                        project(), Map.of(TeamList.GROUNDS, List.of("Court"), TeamList.TEAMS, List.of("Payroll"))))
                .hasMessageContaining("sluice.list.gone.teams");
        assertThat(rules.lists.of(project(), TeamList.GROUNDS)).isEmpty();
        assertThat(rules.lists.place(project(), TeamList.TEAMS)).isEqualTo(Place.GONE);

        rules.lists.change(project(), Map.of(TeamList.GROUNDS, List.of("Court"), TeamList.TEAMS, List.of()));
        assertThat(rules.lists.of(project(), TeamList.GROUNDS)).containsExactly(new Line("Court", true));
    }

    @Test
    public void shouldSayThatOnlyOtherProjectsHaveTheField() {
        jira.tracker.contexts().of(grounds).forEach(jira.tracker.contexts()::remove);
        long dock =
                jira.tracker.projects().add("DOCK", "Dock", Optional.empty()).id();
        jira.tracker.contexts().add(grounds, "Elsewhere", Set.of(dock), Set.of());

        assertThat(rules.lists.place(project(), TeamList.GROUNDS)).isEqualTo(Place.ELSEWHERE);
        assertThatThrownBy(() -> change(project(), "Court"))
                .hasMessageContaining("sluice.list.elsewhere")
                .hasMessageContaining("Urgent grounds");
        assertThat(rules.lists.projects()).isEmpty();
    }

    /** Undo leaves a field that the site had before as it was before. */
    @Test
    public void shouldTakeWhatItAddedFromAFieldThatIsLeftToTheSite() {
        FieldContext own = apart(grounds);
        change(project(), "Court", "Press");
        change(OTHER, "many", "Law");
        hold(1, option(own, "Press"));

        rules.lists.release(TeamList.GROUNDS);

        assertThat(offered(shared(grounds))).containsExactly("Many");
        assertThat(offered(own)).isEmpty();
        assertThat(jira.tracker.options().of(own))
                .extracting(FieldOption::value)
                .containsExactly("Press");
        rules.lists.keepInStep(TeamList.GROUNDS);
        assertThat(offered(own)).containsExactlyInAnyOrder("Court", "Press");
        assertThat(offered(shared(grounds))).containsExactly("Many", "Law");
    }

    private void play(Map<FlowField, String> fields) {
        rules.flow = Optional.of(new Flow("Two", Map.of(), fields, Map.of(), Map.of()));
    }

    private FieldContext apart(CustomField field) {
        return jira.tracker.contexts().add(field, "Of this team", Set.of(project()), Set.of());
    }

    private FieldContext shared(CustomField field) {
        return jira.tracker.contexts().of(field).get(0);
    }

    private FieldOption add(FieldContext context, String value) {
        return jira.tracker.options().add(context, value);
    }

    private void change(long projectId, String... lines) {
        rules.lists.change(projectId, Map.of(TeamList.GROUNDS, List.of(lines)));
    }

    private List<String> offered(FieldContext context) {
        return jira.tracker.options().of(context).stream()
                .filter(option -> !option.disabled())
                .map(FieldOption::value)
                .toList();
    }

    private FieldOption option(FieldContext context, String value) {
        return jira.tracker.options().of(context).stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private void hold(int number, String value) {
        hold(number, option(shared(grounds), value));
    }

    private void hold(int number, FieldOption option) {
        jira.operations
                .edit()
                .store(
                        Optional.of("sailor-1"),
                        jira.tracker.issues().byKey("LAKE-" + number).orElseThrow(),
                        Map.of(grounds.fieldId(), Content.of(Long.toString(option.id()))),
                        Happenings.UPDATED,
                        false);
    }

    /** What the rule says when an urgent task with these grounds is done. */
    private String done(int number, FieldContext context, String... ticked) {
        MutableIssue urgent =
                rules.in(Stream.URGENT, jira.get(IssueManager.class).getIssueObject("LAKE-" + number));
        List<Object> options = new ArrayList<>();
        for (String ground : ticked) {
            options.add(jira.get(OptionsManager.class)
                    .findByOptionId(option(context, ground).id()));
        }
        urgent.setCustomFieldValue(jira.get(CustomFieldManager.class).getCustomFieldObject(grounds.fieldId()), options);
        GroundsValidator rule = new GroundsValidator(rules.guard, rules.streams, rules.fields, rules.grounds);
        return WiredRules.refusal(
                () -> rule.validate(new HashMap<>(Map.of("issue", urgent)), Map.of(), WiredRules.NOTHING));
    }

    private long project() {
        return jira.get(IssueManager.class).getIssueObject("LAKE-1").getProjectId();
    }
}
