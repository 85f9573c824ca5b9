package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import java.util.List;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

/** Plugins move the contexts of fields that people made. */
public class FieldContextsApiTest {
    @Rule
    public final WardField ward = new WardField();

    @Test
    public void shouldBeEverywhereUntilItIsMovedToAProject() {
        assertThat(ward.itself().isGlobal()).isTrue();
        assertThat(ward.itself().getAssociatedProjectObjects()).isEmpty();

        FieldConfigScheme moved =
                ward.schemes().updateFieldConfigScheme(ward.scheme(), List.of(ward.in("LAB")), ward.itself());

        assertThat(moved.getId()).isEqualTo(ward.scheme().getId());
        assertThat(ward.itself().isAllProjects()).isFalse();
        assertThat(ward.itself().isAllIssueTypes()).isTrue();
        assertThat(ward.itself().isInScope(ward.place.project("SUP").id(), "1")).isFalse();
        assertThat(ward.schemes().getRelevantConfig(ward.jira().issue("SUP-1"), ward.itself()))
                .isNull();
        assertThat(ward.schemes().getRelevantConfig(ward.jira().issue("LAB-1"), ward.itself()))
                .isEqualTo(moved);
        assertThat(ward.fields().getCustomFieldObjects(ward.place.project("SUP").id(), "1"))
                .doesNotContain(ward.itself());
    }

    @Test
    public void shouldStayEverywhereWhenAProjectIsAdded() {
        FieldConfigScheme still =
                ward.schemes().addAssociatedContexts(ward.scheme(), Set.of(ward.in("LAB")), ward.itself());

        assertThat(still.isAllProjects()).isTrue();
        assertThat(still.getContexts()).containsExactly(GlobalIssueContext.getInstance());
        assertThat(still.getAssociatedProjectIds()).isEmpty();
    }

    @Test
    public void shouldNotLeaveAProjectThatItWasNotGivenTo() {
        FieldConfigScheme still =
                ward.schemes().removeAssociatedContexts(ward.scheme(), Set.of(ward.in("LAB")), ward.itself());

        assertThat(still).isEqualTo(ward.scheme());
        assertThat(ward.itself().isAllProjects()).isTrue();
        assertThat(ward.schemes()
                        .removeAssociatedContexts(
                                ward.scheme(), Set.of(GlobalIssueContext.getInstance()), ward.itself()))
                .isNull();
        assertThat(ward.itself().getConfigurationSchemes()).isEmpty();
    }

    @Test
    public void shouldNotMoveAContextToWhereAnotherIs() {
        FieldConfigScheme lab = ward.ofLab();

        assertThatThrownBy(() -> ward.schemes()
                        .updateFieldConfigScheme(lab, List.of(GlobalIssueContext.getInstance()), ward.itself()))
                .hasMessageContaining("Ward");
        assertThat(ward.schemes()
                        .updateFieldConfigScheme(lab, List.of(ward.in("LAB"), ward.in("SUP")), ward.itself())
                        .getAssociatedProjectIds())
                .containsExactlyInAnyOrder(
                        ward.place.project("SUP").id(),
                        ward.place.project("LAB").id());
    }
}
