package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.CustomField;
import org.sluice.workbench.tracker.fields.FieldType;
import org.sluice.workbench.tracker.projects.Component;

/** What plugins fill in for an issue: every setter, under the names that Jira's forms have, as far as the stored issue. */
public class IssueInputsTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
    }

    @Test
    public void shouldGiveBackWhatWasSetUnderTheNamesOfJirasForms() {
        table().forEach(row -> {
            IssueInputParameters inputs = jira.inputs();

            assertThat(row.getter.apply(inputs)).as(row.name).isNull();
            assertThat(row.setter.apply(inputs, row.value)).as(row.name).isSameAs(inputs);
            assertThat(row.getter.apply(inputs)).as(row.name).isEqualTo(row.value);
            assertThat(inputs.getActionParameters()).as(row.name).containsOnlyKeys(row.name);
            assertThat(inputs.isFieldSet(row.name)).isTrue();
        });
    }

    @Test
    public void shouldTakeNothingForAnEmptyField() {
        IssueInputParameters inputs =
                jira.inputs().setAssigneeId(null).setSecurityLevelId(null).setDueDate(null);

        assertThat(inputs.getActionParameters()).containsOnlyKeys("assignee", "security", "duedate");
        assertThat(inputs.getActionParameters().get("assignee")).containsExactly("");
        assertThat(inputs.getSecurityLevelId()).isNull();
    }

    @Test
    public void shouldKnowCustomFieldsByNumberAndById() {
        IssueInputParameters inputs = jira.inputs()
                .addCustomFieldValue(10100L, "one", "two")
                .addCustomFieldValue("customfield_10101", (String[]) null);

        assertThat(inputs.getCustomFieldValue("customfield_10100")).containsExactly("one", "two");
        assertThat(inputs.getCustomFieldValue(10101L)).isEmpty();
        assertThat(inputs.getCustomFieldValue(99L)).isNull();
    }

    @Test
    public void shouldBeginWithWhatAFormSent() {
        IssueInputParameters inputs = jira.service()
                .newIssueInputParameters(
                        Map.of("pid", new String[] {"10000"}, "summary", new String[] {"From a form"}));

        assertThat(inputs.getProjectId()).isEqualTo(10_000L);
        assertThat(inputs.getSummary()).isEqualTo("From a form");
        inputs.addFieldToForcePresent("labels");
        assertThat(inputs.isFieldPresent("labels")).isTrue();
        assertThat(inputs.isFieldSet("labels")).isFalse();
    }

    @Test
    public void shouldHaveJirasDefaultsUntilSomebodySaysOtherwise() {
        IssueInputParameters inputs = jira.inputs();

        assertThat(inputs.retainExistingValuesWhenParameterNotProvided()).isTrue();
        assertThat(inputs.onlyValidatePresentFieldsWhenRetainingExistingValues())
                .isTrue();
        assertThat(inputs.applyDefaultValuesWhenParameterNotProvided()).isTrue();
        assertThat(inputs.skipScreenCheck()).isFalse();
        inputs.setRetainExistingValuesWhenParameterNotProvided(false, false);
        inputs.setApplyDefaultValuesWhenParameterNotProvided(false);
        inputs.setSkipScreenCheck(true);
        assertThat(inputs.retainExistingValuesWhenParameterNotProvided()).isFalse();
        assertThat(inputs.onlyValidatePresentFieldsWhenRetainingExistingValues())
                .isFalse();
        assertThat(inputs.applyDefaultValuesWhenParameterNotProvided()).isFalse();
        assertThat(inputs.skipScreenCheck()).isTrue();
    }

    @Test
    public void shouldStoreAllOfIt() {
        Component lamps = place.tracker().components().add(place.project("SUP"), "Lamps");
        CustomField number = place.field("Beds", FieldType.NUMBER);
        CustomField people = place.field("Team", FieldType.MULTI_USER);
        IssueInputParameters inputs = jira.inputs()
                .setSummary("Dark corridor")
                .setDescription("Since Monday")
                .setEnvironment("Ward 3")
                .setPriorityId("1")
                .setAssigneeId("anton")
                .setDueDate("30/Jun/26")
                .setComponentIds(lamps.id(), 10_200L)
                .addCustomFieldValue(number.id(), "12.50")
                .addCustomFieldValue(people.id(), "rita", "anton")
                .addCustomFieldValue(place.streamId(), place.choice("Planned"));

        IssueService.UpdateValidationResult validated =
                jira.service().validateUpdate(jira.user("rita"), place.id("SUP-1"), inputs);
        MutableIssue issue = jira.service().update(jira.user("rita"), validated).getIssue();

        assertThat(issue.getSummary()).isEqualTo("Dark corridor");
        assertThat(issue.getDescription()).isEqualTo("Since Monday");
        assertThat(issue.getEnvironment()).isEqualTo("Ward 3");
        assertThat(issue.getPriority().getId()).isEqualTo("1");
        assertThat(issue.getAssignee()).isEqualTo(jira.user("anton"));
        assertThat(issue.getDueDate().toInstant()).isEqualTo("2026-06-30T00:00:00Z");
        assertThat(issue.getComponents())
                .extracting(one -> one.getName())
                .containsExactlyInAnyOrder("Lamps", "X-ray viewer");
        assertThat(place.history("SUP-1"))
                .contains("Beds: - > 12.5", "Team: - > Person rita,Person anton", "Stream: Urgent > Planned");
        assertThat(jira.events()).hasSize(1);
    }

    private static List<Row> table() {
        return List.of(
                row("pid", 10_000L, IssueInputParameters::setProjectId, IssueInputParameters::getProjectId),
                row("issuetype", "3", IssueInputParameters::setIssueTypeId, IssueInputParameters::getIssueTypeId),
                row("priority", "2", IssueInputParameters::setPriorityId, IssueInputParameters::getPriorityId),
                row("resolution", "1", IssueInputParameters::setResolutionId, IssueInputParameters::getResolutionId),
                row("status", "1", IssueInputParameters::setStatusId, IssueInputParameters::getStatusId),
                row("summary", "Dark", IssueInputParameters::setSummary, IssueInputParameters::getSummary),
                row("description", "x", IssueInputParameters::setDescription, IssueInputParameters::getDescription),
                row("environment", "x", IssueInputParameters::setEnvironment, IssueInputParameters::getEnvironment),
                row("assignee", "rita", IssueInputParameters::setAssigneeId, IssueInputParameters::getAssigneeId),
                row("reporter", "rita", IssueInputParameters::setReporterId, IssueInputParameters::getReporterId),
                row("duedate", "1/Jul/26", IssueInputParameters::setDueDate, IssueInputParameters::getDueDate),
                row("security", 7L, IssueInputParameters::setSecurityLevelId, IssueInputParameters::getSecurityLevelId),
                row("comment", "Hi", IssueInputParameters::setComment, IssueInputParameters::getCommentValue),
                row(
                        "components",
                        new Long[] {1L, 2L},
                        IssueInputParameters::setComponentIds,
                        IssueInputParameters::getComponentIds));
    }

    private static <T> Row row(
            String name,
            T value,
            BiFunction<IssueInputParameters, T, IssueInputParameters> setter,
            Function<IssueInputParameters, T> getter) {
        return new Row(name, value, (inputs, any) -> setter.apply(inputs, value), getter::apply);
    }

    /** One field: its name in forms, something to fill in, its setter and getter. */
    private record Row(
            String name,
            Object value,
            BiFunction<IssueInputParameters, Object, IssueInputParameters> setter,
            Function<IssueInputParameters, Object> getter) {}
}
