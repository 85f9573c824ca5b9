package org.sluice.workbench.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.contract.CurrentHost;
import org.sluice.contract.Screens;
import org.sluice.workbench.operations.WorkPlace;

/** Plugins make screens. */
public class MadeScreensTest {
    @Rule
    public final WorkPlace place = new WorkPlace();

    private FieldScreenManager screens;
    private FieldScreen made;

    @Before
    public void start() {
        WorkingJira jira = WorkingJira.over(place);
        screens = jira.get(FieldScreenManager.class);
        CurrentHost.set(new WorkbenchHost(Map.of(Screens.class, jira.get(Screens.class)), ZoneOffset.UTC));
        made = new FieldScreenImpl(screens);
    }

    @Test
    public void shouldBeThereWithoutTabsOnceItIsStored() {
        made.setName("Pausing");
        made.setDescription("A line for later");
        assertThat(made.getId()).isNull();
        assertThat(screens.getFieldScreens()).extracting(FieldScreen::getName).doesNotContain("Pausing");

        made.store();

        FieldScreen found = screens.getFieldScreen(made.getId());
        assertThat(found.getName()).isEqualTo("Pausing");
        assertThat(found.getDescription()).isEqualTo("A line for later");
        assertThat(found.getTabs()).isEmpty();
    }

    @Test
    public void shouldTakeTabsAndFieldsOnceItIsStored() {
        made.setName("Pausing");
        made.store();

        FieldScreenTab tab = made.addTab("Line");
        tab.addFieldScreenLayoutItem("resolution");

        assertThat(made.getTabs()).hasSize(1);
        assertThat(made.getTab(0).getName()).isEqualTo("Line");
        assertThat(made.containsField("resolution")).isTrue();
        made.removeFieldScreenLayoutItem("resolution");
        assertThat(made.containsField("resolution")).isFalse();
        made.removeTab(0);
        assertThat(screens.getFieldScreen(made.getId()).getTabs()).isEmpty();
    }

    @Test
    public void shouldKeepANewNameWhenItIsStoredAgain() {
        made.setName("Pausing");
        made.store();
        made.setName("Leaving");
        made.setDescription("For a while");
        made.store();

        assertThat(made.getName()).isEqualTo("Leaving");
        assertThat(made.getDescription()).isEqualTo("For a while");
        assertThat(screens.getFieldScreen(made.getId()).getName()).isEqualTo("Leaving");
        made.remove();
        assertThat(screens.getFieldScreen(made.getId())).isNull();
    }

    @Test
    public void shouldTakeNothingBeforeItIsStoredNorWithoutAName() {
        assertThat(made.getName()).isEmpty();
        assertThat(made.getDescription()).isEmpty();
        assertThatThrownBy(made::store).isInstanceOf(IllegalStateException.class);
        made.setName(null);
        assertThatThrownBy(made::store).isInstanceOf(IllegalStateException.class);
        for (Runnable early : new Runnable[] {
            made::getTabs, () -> made.getTab(0), () -> made.addTab("Line"), made::remove, () -> made.removeTab(0)
        }) {
            assertThatThrownBy(early::run).isInstanceOf(IllegalStateException.class);
        }
    }
}
