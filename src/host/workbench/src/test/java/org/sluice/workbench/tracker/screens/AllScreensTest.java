package org.sluice.workbench.tracker.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.EmptyDatabase;

/** Screens, their tabs and the order of their fields. */
public class AllScreensTest {
    private Database database;
    private AllScreens screens;

    @Before
    public void open() {
        database = EmptyDatabase.open();
        screens = new AllScreens(database);
    }

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldBeginWithTheScreensOfANewJira() {
        assertThat(screens.all())
                .extracting(Screen::name)
                .containsExactly("Default Screen", "Resolve Issue Screen", "Workflow Screen");
        assertThat(screens.byId(Screen.DEFAULT).orElseThrow().fieldIds())
                .contains("summary", "issuetype", "assignee", "labels")
                .doesNotContain("resolution", "status");
        assertThat(screens.byName("Resolve Issue Screen").orElseThrow().fieldIds())
                .containsExactly("resolution", "assignee");
    }

    @Test
    public void shouldPutFieldsWhereTheyAreWanted() {
        long tab = screens.add("Ward", "").tabs().get(0).id();
        screens.addField(tab, "summary");
        screens.addField(tab, "labels");
        screens.addField(tab, "priority", 1);
        screens.addField(tab, "labels", 0);

        assertThat(fieldsOf("Ward")).containsExactly("labels", "summary", "priority");
        screens.removeField(tab, "summary");
        assertThat(fieldsOf("Ward")).containsExactly("labels", "priority");
    }

    @Test
    public void shouldShowAFieldOnceOnAScreen() {
        Screen ward = screens.add("Ward", "For wards");
        ScreenTab more = screens.addTab(ward, "More");
        screens.addField(ward.tabs().get(0).id(), "labels");
        screens.addField(more.id(), "labels");

        Screen now = screens.byName("Ward").orElseThrow();
        assertThat(now.tabs()).extracting(ScreenTab::name).containsExactly("Field Tab", "More");
        assertThat(now.tabOf("labels")).map(ScreenTab::name).contains("More");
        assertThat(screens.ofTab(more.id())).contains(now);
        assertThat(screens.with("labels")).extracting(Screen::name).containsExactly("Default Screen", "Ward");
    }

    @Test
    public void shouldForgetWhatIsRemoved() {
        Screen ward = screens.add("Ward", "");
        ScreenTab more = screens.addTab(ward, "More");
        screens.addField(more.id(), "labels");
        screens.renameTab(more.id(), "Rest");
        screens.rename(ward.id(), "Wards", "All");
        assertThat(screens.byName("Wards")
                        .orElseThrow()
                        .tab(more.id())
                        .orElseThrow()
                        .name())
                .isEqualTo("Rest");

        screens.removeField("labels");
        assertThat(screens.with("labels")).isEmpty();
        screens.removeTab(more.id());
        assertThat(screens.byId(ward.id()).orElseThrow().tabs()).hasSize(1);
        screens.remove(ward.id());
        assertThat(screens.byId(ward.id())).isEmpty();
    }

    @Test
    public void shouldLeaveOutTabsWithoutFields() {
        Screen ward = screens.add("Ward", "");
        screens.addField(screens.addTab(ward, "More").id(), "labels");

        Screen shown = screens.byId(ward.id()).orElseThrow().only(field -> true);

        assertThat(shown.tabs()).extracting(ScreenTab::name).containsExactly("More");
        assertThat(shown.only(field -> false).tabs()).isEmpty();
    }

    @Test
    public void shouldNameATabThatIsNotThere() {
        assertThatThrownBy(() -> screens.addField(77, "labels")).hasMessageContaining("77");
    }

    private Iterable<String> fieldsOf(String name) {
        return screens.byName(name).orElseThrow().fieldIds();
    }
}
