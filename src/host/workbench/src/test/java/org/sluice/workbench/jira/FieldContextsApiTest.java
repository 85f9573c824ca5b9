package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.project.ProjectManager;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.fields.FieldType;

/** Plugins move the contexts of fields that people made. */
public class FieldContextsApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;
    private CustomField ward;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
        ward = fields().getCustomFieldObject(
                        place.field("Ward", FieldType.SELECT).fieldId());
    }

    @Test
    public void shouldBeEverywhereUntilItIsMovedToAProject() {
        assertThat(ward.isGlobal()).isTrue();
        assertThat(ward.getAssociatedProjectObjects()).isEmpty();

        FieldConfigScheme moved = schemes().updateFieldConfigScheme(scheme(), List.of(in("LAB")), ward);

        assertThat(moved.getId()).isEqualTo(scheme().getId());
        assertThat(ward.isAllProjects()).isFalse();
        assertThat(ward.isAllIssueTypes()).isTrue();
        assertThat(ward.isInScope(place.project("SUP").id(), "1")).isFalse();
        assertThat(schemes().getRelevantConfig(jira.issue("SUP-1"), ward)).isNull();
        assertThat(schemes().getRelevantConfig(jira.issue("LAB-1"), ward)).isEqualTo(moved);
        assertThat(fields().getCustomFieldObjects(place.project("SUP").id(), "1"))
                .doesNotContain(ward);
    }

    @Test
    public void shouldStayEverywhereWhenAProjectIsAdded() {
        FieldConfigScheme still = schemes().addAssociatedContexts(scheme(), Set.of(in("LAB")), ward);

        assertThat(still.isAllProjects()).isTrue();
        assertThat(still.getContexts()).containsExactly(GlobalIssueContext.getInstance());
        assertThat(still.getAssociatedProjectIds()).isEmpty();
    }

    @Test
    public void shouldNotLeaveAProjectThatItWasNotGivenTo() {
        FieldConfigScheme still = schemes().removeAssociatedContexts(scheme(), Set.of(in("LAB")), ward);

        assertThat(still).isEqualTo(scheme());
        assertThat(ward.isAllProjects()).isTrue();
        assertThat(schemes().removeAssociatedContexts(scheme(), Set.of(GlobalIssueContext.getInstance()), ward))
                .isNull();
        assertThat(ward.getConfigurationSchemes()).isEmpty();
    }

    @Test
    public void shouldNotMoveAContextToWhereAnotherIs() {
        FieldConfigScheme lab = lab();

        assertThatThrownBy(
                        () -> schemes().updateFieldConfigScheme(lab, List.of(GlobalIssueContext.getInstance()), ward))
                .hasMessageContaining("Ward");
        assertThat(schemes()
                        .updateFieldConfigScheme(lab, List.of(in("LAB"), in("SUP")), ward)
                        .getAssociatedProjectIds())
                .containsExactlyInAnyOrder(
                        place.project("SUP").id(), place.project("LAB").id());
    }

    private FieldConfigScheme lab() {
        return schemes().createDefaultScheme(ward, List.of(in("LAB")), java.util.Collections.singletonList(null));
    }

    private FieldConfigScheme scheme() {
        return ward.getConfigurationSchemes().get(0);
    }

    private JiraContextNode in(String key) {
        return new ProjectContext(place.project(key).id(), jira.get(ProjectManager.class));
    }

    private CustomFieldManager fields() {
        return jira.get(CustomFieldManager.class);
    }

    private FieldConfigSchemeManager schemes() {
        return jira.get(FieldConfigSchemeManager.class);
    }
}
