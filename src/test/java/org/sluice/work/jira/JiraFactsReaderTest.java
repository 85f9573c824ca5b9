package org.sluice.work.jira;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.testing.HistoryBuilder.instant;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;
import org.sluice.testing.FakeIssues;
import org.sluice.testing.FakeSearch;
import org.sluice.testing.InMemoryStreamFields;
import org.sluice.testing.KnownMarks;
import org.sluice.testing.Stub;
import org.sluice.work.Activity;
import org.sluice.work.Facts;
import org.sluice.work.FactsReader;
import org.sluice.work.Outcome;
import org.sluice.work.Owners;
import org.sluice.work.ProjectSettings;
import org.sluice.work.ReadingProblem;
import org.sluice.work.Span;
import org.sluice.work.Stage;
import org.sluice.work.Stream;
import org.sluice.work.StreamField;
import org.sluice.work.Stretches;

/** Tests {@link JiraFactsReader}, {@link IssueHistories} and {@link ProjectFields}. */
public class JiraFactsReaderTest {

    private static final ProjectSettings BY_PROJECT = ProjectSettings.OFF;
    private static final ProjectSettings BY_FIELD =
            new ProjectSettings(true, "en", Optional.of("customfield_10100"), Set.of(), "", Map.of(), false, false);

    private final FakeIssues issues = new FakeIssues();
    private final InMemoryStreamFields streams = new InMemoryStreamFields();
    private final KnownMarks marks = new KnownMarks();

    @Test
    public void shouldKnowWhichProjectsThereAre() {
        assertThat(reader().knows(100)).isTrue();
        assertThat(reader().knows(101)).isFalse();
    }

    @Test
    public void shouldGiveIdsLowestFirst() {
        issues.with(30, FakeIssues.open("1")).with(4, FakeIssues.open("1"));

        assertThat(reader().ids(100)).containsExactly(4L, 30L);
    }

    @Test
    public void shouldReadTheFactsOfAResolvedIssue() {
        issues.with(7, FakeIssues.resolved("10", "robot", 55))
                .changed(7, "2026-03-03", "status", "1", "3")
                .changed(7, "2026-03-04", "Component", null, "55")
                .changed(7, "2026-03-05", "assignee", null, "bo")
                .changed(7, "2026-03-05", "resolution", null, "10")
                .changed(7, "2026-03-06", "assignee", "bo", "robot");

        Facts facts = read(BY_PROJECT, 7).get(0);

        assertThat(facts.itemId()).isEqualTo(7);
        assertThat(facts.projectId()).isEqualTo(100);
        assertThat(facts.progress().arrived()).isEqualTo(instant("2026-03-02"));
        assertThat(facts.progress().started()).contains(instant("2026-03-03"));
        assertThat(facts.outcome()).contains(new Outcome("10", Optional.of(instant("2026-03-05")), Optional.of("bo")));
        assertThat(facts.taskTypes()).containsExactly("55");
        assertThat(facts.stream()).isEmpty();
    }

    @Test
    public void shouldTakeJirasDateWhereTheChangeLogIsSilent() {
        issues.with(7, FakeIssues.resolved("10", "bo", 55));

        assertThat(read(BY_PROJECT, 7).get(0).outcome().flatMap(Outcome::done)).contains(instant("2026-03-09"));
    }

    @Test
    public void shouldFollowTheTeamField() {
        issues.with(7, FakeIssues.open("1"))
                .changed(7, "2026-03-03", "Support team", "5", "6")
                .changed(7, "2026-03-04", "Support team", "6", "5")
                .changed(7, "2026-03-05", "Support team", "5", "6");

        assertThat(read(BY_FIELD, 7).get(0).owners()).isEqualTo(new Owners(3, 2));
    }

    @Test
    public void shouldTakeTheProjectForTheTeamWithoutAField() {
        issues.with(7, FakeIssues.open("1")).changed(7, "2026-03-03", "project", "90", "100");

        Facts facts = read(BY_PROJECT, 7).get(0);

        assertThat(facts.owners()).isEqualTo(new Owners(1, 0));
        assertThat(facts.progress().arrived()).isEqualTo(instant("2026-03-03"));
    }

    @Test
    public void shouldLeaveOutIssuesThatAreGone() {
        issues.with(7, FakeIssues.open("1"));

        assertThat(read(BY_PROJECT, 6, 7, 8)).extracting(Facts::itemId).containsExactly(7L);
    }

    @Test
    public void shouldLetTheProjectSayWhatAStatusMeans() {
        issues.with(7, FakeIssues.open("1"));
        ProjectSettings openMeansInWork = new ProjectSettings(
                true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false);

        assertThat(read(BY_PROJECT, 7).get(0).progress().started()).isEmpty();
        assertThat(read(openMeansInWork, 7).get(0).progress().started()).contains(instant("2026-03-02"));
    }

    @Test
    public void shouldSayWhenTheTeamFieldIsGone() {
        assertThat(problems(byField("customfield_99999"))).containsExactly(ReadingProblem.TEAM_FIELD);
        assertThat(problems(BY_FIELD)).isEmpty();
    }

    @Test
    public void shouldNotTakeAFieldThatIsCalledAsOneOfJirasForTheTeam() {
        issues.with(7, FakeIssues.open("1")).changed(7, "2026-03-03", "status", "3", "1");
        FactsReader.Reading reading = reader().reading(100, byField("customfield_10200"));

        Facts facts = reading.facts(List.of(7L)).get(0);

        assertThat(reading.problems()).containsExactly(ReadingProblem.TEAM_FIELD);
        assertThat(facts.owners()).isEqualTo(new Owners(0, 0));
        assertThat(facts.progress().started()).contains(instant("2026-03-02"));
    }

    @Test
    public void shouldNotTakeOneOfTwoFieldsOfOneNameForTheTeam() {
        issues.with(7, FakeIssues.open("1")).changed(7, "2026-03-03", "Team", "5", "6");
        FactsReader.Reading reading = reader().reading(100, byField("customfield_10300"));

        assertThat(reading.facts(List.of(7L)).get(0).owners()).isEqualTo(new Owners(0, 0));
        assertThat(reading.problems()).containsExactly(ReadingProblem.TEAM_FIELD);
    }

    @Test
    public void shouldFollowTheFieldOfTheStream() {
        givenAStream("2026-01-01");
        issues.with(7, FakeIssues.open("1"))
                .changed(7, "2026-03-03", "Stream", null, "22")
                .changed(7, "2026-03-05", "Stream", "22", "21");

        Facts facts = read(BY_PROJECT, 7).get(0);

        assertThat(facts.stream()).contains(Stream.URGENT);
        assertThat(facts.progress().accepted()).contains(instant("2026-03-03"));
    }

    @Test
    public void shouldAskATaskThatNeverChangedItsStream() {
        givenAStream("2026-01-01");
        issues.with(7, FakeIssues.open("1")).with(8, FakeIssues.open("1")).with(9, FakeIssues.open("1"));

        assertThat(read(BY_PROJECT, 7, 8, 9))
                .extracting(Facts::stream)
                .containsExactly(Optional.empty(), Optional.of(Stream.URGENT), Optional.of(Stream.PLANNED));
    }

    @Test
    public void shouldNotAskATaskThatIsOlderThanTheField() {
        givenAStream("2026-03-03");
        issues.with(8, FakeIssues.open("1"));

        assertThat(read(BY_PROJECT, 8).get(0).stream()).isEmpty();
    }

    @Test
    public void shouldTakeTheQueryWhereTheFieldGivesNone() {
        givenAStream("2026-03-03");
        issues.with(7, FakeIssues.open("1").gives("getUpdated", Timestamp.from(instant("2026-03-10"))))
                .with(8, FakeIssues.open("1"))
                .changed(8, "2026-03-05", "Stream", null, "21");
        ProjectSettings noneIsUrgent =
                new ProjectSettings(true, "en", Optional.empty(), Set.of(), "priority = 1", Map.of(), false, false);

        FactsReader.Reading reading = reader().reading(100, noneIsUrgent);
        assertThat(reading.facts(List.of(7L, 8L)))
                .extracting(Facts::stream)
                .containsExactly(Optional.of(Stream.PLANNED), Optional.of(Stream.URGENT));
        assertThat(reading.unsure()).containsExactly(7L);
        assertThat(reading.streamsByHistory()).isTrue();
        assertThat(reader().reading(200, noneIsUrgent).streamsByHistory()).isFalse();
    }

    @Test
    public void shouldSayWhenTheFieldOfTheStreamIsGone() {
        streams.complete(new StreamField("customfield_99999", "Stream", 21, 22, Optional.empty()));
        streams.give(100, true);

        assertThat(problems(BY_PROJECT)).containsExactly(ReadingProblem.STREAM_FIELD);
    }

    private void givenAStream(String made) {
        streams.complete(new StreamField("customfield_10400", "Stream", 21, 22, Optional.of(instant(made))));
        streams.give(100, true);
    }

    @Test
    public void shouldAskOnlyThoseForWhomAChangeTellsOfItWhoPressedForThem() {
        marks.field("customfield_10500");
        issues.with(7, FakeIssues.open("1"))
                .with(8, FakeIssues.open("1"))
                .changed(7, "2026-03-03", "Outside pressure", null, "[31, 32]");

        assertThat(read(BY_PROJECT, 7, 8))
                .extracting(facts -> facts.activity().orElseThrow().pressure())
                .containsExactly(Set.of("31", "32"), Set.of());
    }

    @Test
    public void shouldTakeStatusesOfTheTwoStreamWorkflowForWhatTheyAreThere() {
        marks.paused("3").paused("1");
        issues.with(7, FakeIssues.open("3").gives("getUpdated", Timestamp.from(instant("2026-03-02"))));
        issues.with(8, FakeIssues.open("1").gives("getUpdated", Timestamp.from(instant("2026-03-02"))));
        ProjectSettings inWork = new ProjectSettings(
                true, "en", Optional.empty(), Set.of(), "", Map.of("1", Stage.IN_WORK), false, false);

        assertThat(read(BY_PROJECT, 7).get(0).progress().started()).isEmpty();
        assertThat(read(inWork, 8).get(0).progress().started()).contains(instant("2026-03-02"));
    }

    @Test
    public void shouldFollowPauses() {
        marks.paused("4");
        issues.with(7, FakeIssues.open("3"))
                .changed(7, "2026-03-03", "status", "1", "3")
                .changed(7, "2026-03-04", "status", "3", "4")
                .changed(7, "2026-03-06", "status", "4", "3");

        assertThat(read(BY_PROJECT, 7).get(0).activity())
                .contains(new Activity(
                        Stretches.of(
                                List.of(new Span(instant("2026-03-03"), instant("2026-03-04"))),
                                Optional.of(instant("2026-03-06"))),
                        Stretches.of(List.of(new Span(instant("2026-03-04"), instant("2026-03-06"))), Optional.empty()),
                        Set.of()));
    }

    @Test
    public void shouldSayWhenTheQueryIsNotUnderstood() {
        ProjectSettings settings =
                new ProjectSettings(true, "en", Optional.empty(), Set.of(), "nonsense", Map.of(), false, false);

        assertThat(problems(settings)).containsExactly(ReadingProblem.URGENT_QUERY);
    }

    @Test
    public void shouldKnowWhatIsArchived() {
        issues.with(7, FakeIssues.open("1").gives("isArchived", true));

        assertThat(read(BY_PROJECT, 7).get(0).archived()).isTrue();
    }

    private Set<ReadingProblem> problems(ProjectSettings settings) {
        return reader().reading(100, settings).problems();
    }

    private static ProjectSettings byField(String id) {
        return new ProjectSettings(true, "en", Optional.of(id), Set.of(), "", Map.of(), false, false);
    }

    @Test
    public void shouldRememberTheStatusesThatItMet() {
        issues.with(7, FakeIssues.open("1")).changed(7, "2026-03-03", "status", "3", "1");
        FactsReader.Reading reading = reader().reading(100, BY_PROJECT);

        reading.facts(List.of(7L));

        assertThat(reading.statuses()).containsExactlyInAnyOrder("1", "3");
    }

    private List<Facts> read(ProjectSettings settings, long... ids) {
        return reader().reading(100, settings).facts(Arrays.stream(ids).boxed().toList());
    }

    private JiraFactsReader reader() {
        Map<String, CustomField> custom = Map.of(
                "customfield_10100", field("customfield_10100", "Support team"),
                "customfield_10200", field("customfield_10200", "status"),
                "customfield_10300", field("customfield_10300", "Team"),
                "customfield_10301", field("customfield_10301", "Team"),
                "customfield_10400", streamField(),
                "customfield_10500", pressureField());
        ProjectFields fields = new ProjectFields(
                Stub.of(CustomFieldManager.class)
                        .answers("getCustomFieldObject", arguments -> custom.get((String) arguments[0]))
                        .gives("getCustomFieldObjects", List.copyOf(custom.values()))
                        .make(),
                Stub.of(ConstantsManager.class)
                        .gives("getStatuses", List.of(status("1", "new"), status("3", "indeterminate")))
                        .make(),
                streams,
                marks);
        ProjectManager projects = Stub.of(ProjectManager.class)
                .answers(
                        "getProjectObj",
                        arguments -> arguments[0].equals(100L)
                                ? Stub.of(Project.class).make()
                                : null)
                .make();
        UrgentIssues urgent = new UrgentIssues(new FakeSearch().service(), Clock.fixed(instant("2026-03-10"), UTC));
        return new JiraFactsReader(projects, issues.issueManager(), issues.changeHistory(), fields, urgent);
    }

    /** Tasks 8 and 9 hold its options 21 and 22. */
    private static CustomField streamField() {
        return Stub.of(CustomField.class)
                .gives("getId", "customfield_10400")
                .gives("getName", "Stream")
                .answers("getValue", arguments -> {
                    long id = ((Issue) arguments[0]).getId();
                    return id == 7
                            ? null
                            : Stub.of(Option.class)
                                    .gives("getOptionId", id + 13)
                                    .make();
                })
                .make();
    }

    /** Task 7 has two options ticked; nobody else may be asked. */
    private static CustomField pressureField() {
        return Stub.of(CustomField.class)
                .gives("getId", "customfield_10500")
                .gives("getName", "Outside pressure")
                .answers("getValue", arguments -> {
                    assertThat(((Issue) arguments[0]).getId()).isEqualTo(7L);
                    return List.of(option(31), option(32));
                })
                .make();
    }

    private static Option option(long id) {
        return Stub.of(Option.class).gives("getOptionId", id).make();
    }

    private static CustomField field(String id, String name) {
        return Stub.of(CustomField.class)
                .gives("getId", id)
                .gives("getName", name)
                .make();
    }

    private static Status status(String id, String category) {
        return Stub.of(Status.class)
                .gives("getId", id)
                .gives(
                        "getStatusCategory",
                        Stub.of(StatusCategory.class).gives("getKey", category).make())
                .make();
    }
}
