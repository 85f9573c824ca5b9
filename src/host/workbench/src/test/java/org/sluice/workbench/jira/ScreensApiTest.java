package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenLayoutItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.project.ProjectManager;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.screens.Layouts;
import org.sluice.workbench.tracker.screens.Scheme;

/** Plugins find the screens of a project and put fields on them. */
public class ScreensApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private WorkingJira jira;

    @Before
    public void start() {
        jira = WorkingJira.over(place);
    }

    @Test
    public void shouldFindTheScreensOfAProjectByItsTypesAndOperations() {
        Layouts layouts = place.tracker().layouts();
        long small = layouts.screens().add("Small", "").id();
        Scheme scheme = layouts.screenSchemes().add("Ward", "For wards", 1);
        layouts.screenSchemes().lead(scheme.id(), "EDIT", small);
        Scheme types = layouts.typeSchemes().add("Types", "", 1);
        layouts.typeSchemes().lead(types.id(), place.issue("SUP-1").typeId(), scheme.id());
        layouts.typeSchemes().use(place.project("SUP").id(), types.id());

        IssueTypeScreenScheme found = types().getIssueTypeScreenScheme(jira.get(ProjectManager.class)
                .getProjectObj(place.project("SUP").id()));
        FieldScreenScheme ward = types().getFieldScreenScheme(jira.issue("SUP-1"));

        assertThat(found.getName()).isEqualTo("Types");
        assertThat(found.isDefault()).isFalse();
        assertThat(ward.getName()).isEqualTo("Ward");
        assertThat(ward.getFieldScreen(IssueOperations.EDIT_ISSUE_OPERATION).getName())
                .isEqualTo("Small");
        assertThat(ward.getFieldScreen(IssueOperations.CREATE_ISSUE_OPERATION).getId())
                .isEqualTo(FieldScreen.DEFAULT_SCREEN_ID);
        assertThat(ward.getFieldScreen(null).getName()).isEqualTo("Default Screen");
        assertThat(found.getEffectiveFieldScreenScheme(null).getId()).isEqualTo(1);
        assertThat(types().getDefaultScheme().isDefault()).isTrue();
        assertThat(types().getIssueTypeScreenScheme(77L)).isNull();
        assertThat(jira.get(FieldScreenSchemeManager.class)
                        .getFieldScreenSchemes(screens().getFieldScreen(small)))
                .extracting(FieldScreenScheme::getDescription)
                .containsExactly("For wards");
    }

    @Test
    public void shouldPutAFieldOnAScreenOnce() {
        FieldScreenTab tab =
                screens().getFieldScreen(FieldScreen.DEFAULT_SCREEN_ID).getTab(0);

        tab.addFieldScreenLayoutItem("resolution", 0);
        tab.addFieldScreenLayoutItem("resolution");
        tab.store();

        assertThat(tab.isContainsField("resolution")).isTrue();
        assertThat(tab.getFieldScreenLayoutItems())
                .extracting(FieldScreenLayoutItem::getFieldId)
                .containsOnlyOnce("resolution")
                .endsWith("resolution");
        assertThat(tab.getFieldScreenLayoutItem("resolution").getPosition())
                .isEqualTo(tab.getFieldScreenLayoutItems().size() - 1);
        assertThat(screens().getFieldScreenTabs("resolution")).hasSize(2);
        tab.getFieldScreenLayoutItem("resolution").remove();
        assertThat(tab.getFieldScreenLayoutItem("resolution")).isNull();
    }

    @Test
    public void shouldChangeAScreensNameWhenItIsStoredAndItsTabsAtOnce() {
        FieldScreen screen = screens().getFieldScreen(2L);
        screen.setName("Assigning");
        screen.setDescription("Who does it");
        assertThat(screens().getFieldScreen(2L).getName()).isEqualTo("Workflow Screen");
        screen.store();
        FieldScreenTab more = screen.addTab("More");
        more.rename("Rest");

        FieldScreen now = screens().getFieldScreen(2L);
        assertThat(now.getName()).isEqualTo("Assigning");
        assertThat(now.getDescription()).isEqualTo("Who does it");
        assertThat(now.getTabs()).extracting(FieldScreenTab::getName).containsExactly("Field Tab", "Rest");
        assertThat(now.getTab(1).getPosition()).isEqualTo(1);
        assertThat(screens().getFieldScreenTab(more.getId()).getFieldScreen().getId())
                .isEqualTo(2L);
        screen.removeTab(1);
        assertThat(now.getTabs()).hasSize(1);
        assertThatThrownBy(more::getName).isInstanceOf(IllegalStateException.class);
    }

    @Test
    public void shouldForgetWhatIsRemoved() {
        assertThat(screens().getFieldScreens()).hasSize(3);
        screens().removeFieldScreenItems("assignee");
        assertThat(screens().getFieldScreen(2L).containsField("assignee")).isFalse();
        screens().removeFieldScreen(2L);
        assertThat(screens().getFieldScreen(2L)).isNull();
        assertThat(screens().getFieldScreen(null)).isNull();
    }

    private FieldScreenManager screens() {
        return jira.get(FieldScreenManager.class);
    }

    private IssueTypeScreenSchemeManager types() {
        return jira.get(IssueTypeScreenSchemeManager.class);
    }
}
