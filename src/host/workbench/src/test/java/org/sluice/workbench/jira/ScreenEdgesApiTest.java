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
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.operations.WorkPlace;
import org.sluice.workbench.tracker.screens.AllScreens;

/** Plugins move fields about on screens, and hold on to screens that are gone. */
public class ScreenEdgesApiTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private AllScreens made;
    private FieldScreenManager screens;
    private FieldScreenSchemeManager schemes;
    private IssueTypeScreenSchemeManager types;

    @Before
    public void start() {
        WorkingJira jira = WorkingJira.over(place);
        made = place.tracker().layouts().screens();
        screens = jira.get(FieldScreenManager.class);
        schemes = jira.get(FieldScreenSchemeManager.class);
        types = jira.get(IssueTypeScreenSchemeManager.class);
    }

    @Test
    public void shouldTakeAFieldFromTheTabWhereItStood() {
        FieldScreen ward = ward();
        ward.addTab("More");
        ward.getTab(0).addFieldScreenLayoutItem("labels");

        ward.getTab(1).addFieldScreenLayoutItem("labels");

        assertThat(ward.getTab(0).isContainsField("labels")).isFalse();
        assertThat(ward.getTab(1).getFieldScreenLayoutItem("labels").getFieldScreenTab())
                .isEqualTo(ward.getTab(1));
        ward.removeFieldScreenLayoutItem("labels");
        ward.removeFieldScreenLayoutItem("labels");
        assertThat(ward.containsField("labels")).isFalse();
    }

    @Test
    public void shouldPutAFieldAtItsPositionAndNoFurther() {
        FieldScreenTab tab = ward().getTab(0);
        tab.addFieldScreenLayoutItem("summary");
        tab.addFieldScreenLayoutItem("labels", 77);
        tab.addFieldScreenLayoutItem("priority", -1);
        tab.addFieldScreenLayoutItem("assignee", 1);

        assertThat(tab.getFieldScreenLayoutItems())
                .extracting(FieldScreenLayoutItem::getFieldId)
                .containsExactly("priority", "assignee", "summary", "labels");
        assertThat(tab.getFieldScreenLayoutItems())
                .extracting(FieldScreenLayoutItem::getPosition)
                .containsExactly(0, 1, 2, 3);
    }

    @Test
    public void shouldStoreAScreenWithoutADescription() {
        FieldScreen ward = ward();
        ward.setDescription(null);

        screens.updateFieldScreen(ward);

        assertThat(screens.getFieldScreen(ward.getId()).getDescription()).isEmpty();
    }

    @Test
    public void shouldSayThatAScreenIsGone() {
        FieldScreen ward = ward();
        FieldScreenTab tab = ward.getTab(0);
        ward.remove();

        assertThat(screens.getFieldScreen(ward.getId())).isNull();
        assertThat(screens.getFieldScreenTab(tab.getId())).isNull();
        assertThatThrownBy(ward::getTabs).hasMessage("Screen " + ward.getId() + " is gone");
        assertThatThrownBy(tab::getPosition).hasMessage("Tab " + tab.getId() + " is gone");
        assertThatThrownBy(() -> tab.addFieldScreenLayoutItem("labels")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void shouldRemoveATabByItselfAndByItsPlace() {
        FieldScreen ward = ward();
        ward.addTab("Two");
        ward.addTab("Three");

        ward.getTab(1).remove();
        assertThat(ward.getTabs()).extracting(FieldScreenTab::getName).containsExactly("Field Tab", "Three");
        assertThat(ward.getTab(1).getPosition()).isEqualTo(1);
        ward.removeTab(0);

        assertThat(screens.getFieldScreenTabs(ward))
                .extracting(FieldScreenTab::getName)
                .containsExactly("Three");
        assertThatThrownBy(() -> ward.getTab(1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    public void shouldShowAnEmptyScreenWithoutFields() {
        assertThat(ward().getTab(0).getFieldScreenLayoutItems()).isEmpty();
        assertThat(ward().getTab(0).getFieldScreenLayoutItem("labels")).isNull();
        assertThat(screens.getFieldScreenTabs("customfield_777")).isEmpty();
        assertThat(screens.getFieldScreenTab(null)).isNull();
    }

    @Test
    public void shouldListSchemesAndFindNoneThatIsNotThere() {
        long wards =
                place.tracker().layouts().screenSchemes().add("Wards", "", 2).id();

        assertThat(schemes.getFieldScreenSchemes())
                .extracting(FieldScreenScheme::getName)
                .contains("Wards")
                .hasSize(2);
        FieldScreenScheme found = schemes.getFieldScreenScheme(wards);
        assertThat(found.getFieldScreen(IssueOperations.VIEW_ISSUE_OPERATION).getId())
                .isEqualTo(2L);
        assertThat(schemes.getFieldScreenScheme(777L)).isNull();
        assertThat(schemes.getFieldScreenScheme((Long) null)).isNull();
        assertThat(types.getIssueTypeScreenSchemes())
                .extracting(IssueTypeScreenScheme::isDefault)
                .containsExactly(true);
        assertThat(types.getIssueTypeScreenScheme((Long) null)).isNull();
    }

    private FieldScreen ward() {
        return screens.getFieldScreen(made.byName("Ward")
                .orElseGet(() -> made.add("Ward", "For wards"))
                .id());
    }
}
