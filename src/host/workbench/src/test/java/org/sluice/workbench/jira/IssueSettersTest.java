package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.FieldType;

/** Setting fields of an issue: seen at once, remembered with what was there before, and kept when it is stored. */
public class IssueSettersTest {
    private static final Timestamp JULY = Timestamp.from(Instant.parse("2026-07-01T00:00:00Z"));

    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
    }

    @Test
    public void shouldRememberEachFieldUnderItsName() {
        table().forEach((field, setter) -> {
            MutableIssue issue = jira.issue("SUP-1");

            setter.accept(issue);

            assertThat(issue.getModifiedFields()).as(field).containsOnlyKeys(field);
            ModifiedValue<?> modified = issue.getModifiedFields().get(field);
            assertThat(modified.getNewValue()).as(field).isNotEqualTo(modified.getOldValue());
        });
    }

    @Test
    public void shouldForgetWhatWasModifiedAndKeepWhatWasSet() {
        table().forEach((field, setter) -> {
            MutableIssue issue = jira.issue("SUP-1");
            setter.accept(issue);

            issue.resetModifiedFields();

            assertThat(issue.getModifiedFields()).as(field).isEmpty();
        });
    }

    @Test
    public void shouldShowWhatWasSet() {
        MutableIssue issue = jira.issue("SUP-1");

        table().values().forEach(setter -> setter.accept(issue));

        assertThat(issue.getSummary()).isEqualTo("New");
        assertThat(issue.getAssignee()).isEqualTo(jira.user("anton"));
        assertThat(issue.getReporter()).isEqualTo(jira.user("olga"));
        assertThat(issue.getDueDate()).isEqualTo(JULY);
        assertThat(issue.getPriority().getId()).isEqualTo("1");
        assertThat(issue.getLabels()).extracting(Label::getLabel).containsExactly("lab");
        assertThat(issue.getComponents()).isEmpty();
        assertThat(issue.getParentObject()).isEqualTo(jira.issue("SUP-2"));
        assertThat(issue.isSubTask()).isTrue();
        assertThat(issue.getProjectObject().getKey()).isEqualTo("LAB");
        assertThat(issue.getSecurityLevelId()).isEqualTo(7L);
        assertThat(issue.getUpdated()).isEqualTo(JULY);
        assertThat(place.issue("SUP-1").summary()).isEqualTo("Summary of SUP-1");
    }

    @Test
    public void shouldSetNothingToo() {
        MutableIssue issue = jira.issue("SUP-2");

        issue.setAssignee(null);
        issue.setPriority(null);
        issue.setResolution(null);
        issue.setDueDate(null);

        assertThat(issue.getAssigneeId()).isNull();
        assertThat(issue.getModifiedFields()).containsOnlyKeys("assignee");
        jira.get(IssueManager.class).updateIssue(jira.user("rita"), issue, EventDispatchOption.DO_NOT_DISPATCH, false);
        assertThat(place.history("SUP-2")).containsExactly("assignee: Person anton > -");
    }

    @Test
    public void shouldStoreEveryTypeOfAddedField() {
        Map<FieldType, Object> values = Map.of(
                FieldType.TEXT, "B 12",
                FieldType.NUMBER, 12.5,
                FieldType.DATE, JULY,
                FieldType.DATE_TIME, Timestamp.from(Instant.parse("2026-07-01T08:15:00Z")),
                FieldType.USER, jira.user("anton"),
                FieldType.MULTI_USER, List.of(jira.user("anton"), jira.user("rita")),
                FieldType.LABELS, Set.of(new Label(null, null, "lab")));
        MutableIssue issue = jira.issue("SUP-1");
        values.forEach((type, value) -> issue.setCustomFieldValue(field(type), value));

        jira.get(IssueManager.class).updateIssue(jira.user("rita"), issue, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(place.history("SUP-1"))
                .containsExactlyInAnyOrder(
                        "A TEXT: - > B 12",
                        "A NUMBER: - > 12.5",
                        "A DATE: - > 1/Jul/26",
                        "A DATE_TIME: - > 1/Jul/26 8:15 AM",
                        "A USER: - > Person anton",
                        "A MULTI_USER: - > Person anton,Person rita",
                        "A LABELS: - > lab");
        for (FieldType type : List.of(FieldType.TEXT, FieldType.NUMBER, FieldType.DATE, FieldType.USER)) {
            assertThat(jira.issue("SUP-1").getCustomFieldValue(field(type)))
                    .as(type.name())
                    .isEqualTo(values.get(type));
        }
    }

    @Test
    public void shouldBeItsOwnEntryInItsWorkflow() {
        MutableIssue issue = jira.issue("SUP-1");

        issue.setWorkflowId(issue.getId());

        assertThat(issue.getWorkflowId()).isEqualTo(issue.getId());
        assertThatThrownBy(() -> issue.setWorkflowId(99L)).hasMessageContaining("SUP-1");
    }

    @Test
    public void shouldBeTheSameAsWhatHasItsId() {
        MutableIssue issue = jira.issue("SUP-1");
        issue.setSummary("Other");

        assertThat(issue).isEqualTo(jira.issue("SUP-1")).hasSameHashCodeAs(jira.issue("SUP-1"));
        assertThat(issue).isNotEqualTo(jira.issue("SUP-2"));
        assertThat(issue.toString()).isEqualTo("SUP-1");
    }

    private Map<String, Consumer<MutableIssue>> table() {
        Map<String, Consumer<MutableIssue>> table = new LinkedHashMap<>();
        table.put("summary", issue -> issue.setSummary("New"));
        table.put("description", issue -> issue.setDescription("New"));
        table.put("environment", issue -> issue.setEnvironment("New"));
        table.put("assignee", issue -> issue.setAssignee(jira.user("anton")));
        table.put("reporter", issue -> issue.setReporter(jira.user("olga")));
        table.put("duedate", issue -> issue.setDueDate(JULY));
        table.put("priority", issue -> issue.setPriorityId("1"));
        table.put("resolution", issue -> issue.setResolutionId("9"));
        table.put("status", issue -> issue.setStatusId("9"));
        table.put("issuetype", issue -> issue.setIssueTypeId("9"));
        table.put("security", issue -> issue.setSecurityLevelId(7L));
        table.put("parent", issue -> issue.setParentObject(jira.issue("SUP-2")));
        table.put("project", issue -> issue.setProjectObject(jira.issue("LAB-1").getProjectObject()));
        table.put("components", issue -> issue.setComponent(List.of()));
        table.put("labels", issue -> issue.setLabels(Set.of(new Label(null, null, "lab"))));
        table.put("issuekey", issue -> issue.setKey("SUP-9"));
        table.put("number", issue -> issue.setNumber(9L));
        table.put("created", issue -> issue.setCreated(JULY));
        table.put("updated", issue -> issue.setUpdated(JULY));
        table.put("resolutiondate", issue -> issue.setResolutionDate(JULY));
        return table;
    }

    /** The field of that type, added when it is not there. */
    private CustomField field(FieldType type) {
        String id = place.tracker().fields().byName("A " + type).stream()
                .findFirst()
                .orElseGet(() -> place.field("A " + type, type))
                .fieldId();
        return jira.get(CustomFieldManager.class).getCustomFieldObject(id);
    }
}
