package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sluice.workbench.testing.Export.option;
import static org.sluice.workbench.testing.Export.person;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.node.TextNode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.testing.IssueExport;

/** What an issue holds in a custom field: for each kind of field the kind of value that Jira gives. */
public class JiraFieldsTest {
    private static final String FIELD = "customfield_10100";

    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private final Export export = new Export().name(FIELD, "Ward");

    @Test
    public void shouldGiveANumberAsADouble() {
        issue().with(FIELD, 12.5);

        assertThat(value()).isEqualTo(12.5);
    }

    @Test
    public void shouldGiveATextAsItIs() {
        issue().with(FIELD, "North wing, 2nd floor");

        assertThat(value()).isEqualTo("North wing, 2nd floor");
    }

    @Test
    public void shouldGiveAMomentAsATimestamp() {
        issue().with(FIELD, "2026-03-01T10:00:00.000+0100");

        assertThat(value()).isEqualTo(Timestamp.from(Instant.parse("2026-03-01T09:00:00Z")));
    }

    @Test
    public void shouldGiveAPersonAsAUser() {
        issue().with(FIELD, person("dorte"));

        assertThat(value()).isInstanceOfSatisfying(ApplicationUser.class, user -> assertThat(user.getDisplayName())
                .isEqualTo("Person dorte"));
    }

    @Test
    public void shouldGiveSeveralPeopleAsAList() {
        issue().withList(FIELD, person("dorte"), person("emil"));

        assertThat((List<?>) value())
                .extracting(one -> ((ApplicationUser) one).getUsername())
                .containsExactly("dorte", "emil");
    }

    @Test
    public void shouldGiveSeveralOptionsAsAList() {
        issue().withList(FIELD, option("2", "North"), option("3", "South"));

        assertThat((List<?>) value())
                .extracting(one -> ((Option) one).getValue())
                .containsExactly("North", "South");
    }

    @Test
    public void shouldGiveASetOfLabels() {
        issue().withList(FIELD, TextNode.valueOf("ward"), TextNode.valueOf("night"));

        assertThat((Set<?>) value()).extracting(Object::toString).containsExactlyInAnyOrder("ward", "night");
    }

    @Test
    public void shouldFindAFieldByIdNumberAndExactName() {
        issue().with(FIELD, 1.0);
        home.add(export);
        CustomFieldManager fields = JiraOver.of(home).get(CustomFieldManager.class);

        CustomField field = fields.getCustomFieldObject(FIELD);

        assertThat(fields.getCustomFieldObject(field.getIdAsLong())).isEqualTo(field);
        assertThat(fields.getCustomFieldObjects()).containsExactly(field);
        assertThat(fields.getCustomFieldObjectsByName("Ward")).containsExactly(field);
        assertThat(fields.getCustomFieldObjectsByName("ward")).isEmpty();
        assertThat(fields.getCustomFieldObject("customfield_99999")).isNull();
        assertThat(fields.getCustomFieldObject((Long) null)).isNull();
        assertThat(fields.getCustomFieldObject((String) null)).isNull();
    }

    private IssueExport issue() {
        return export.issue("SUP-1");
    }

    private Object value() {
        home.add(export);
        JiraComponents jira = JiraOver.of(home);
        CustomField field = jira.get(CustomFieldManager.class).getCustomFieldObject(FIELD);
        return field.getValue(jira.get(IssueManager.class).getIssueObject("SUP-1"));
    }
}
