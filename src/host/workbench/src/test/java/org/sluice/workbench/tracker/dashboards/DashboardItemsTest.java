package org.sluice.workbench.tracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.ImportedTracker;

/** Gadgets in their places, and favourites of a dashboard that goes. */
public class DashboardItemsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldGiveGadgetsByColumnAndRow() {
        long dashboard = add("Flow");
        items().add(dashboard, "right", 1, 0, Map.of());
        items().add(dashboard, "lower", 0, 1, Map.of());
        items().add(dashboard, "upper", 0, 0, Map.of());

        assertThat(items().of(dashboard))
                .extracting(DashboardItem::moduleKey)
                .containsExactly("upper", "lower", "right");
    }

    @Test
    public void shouldMoveOnlyThoseBelowInTheSameColumn() {
        long dashboard = add("Flow");
        long other = add("Other");
        items().add(dashboard, "upper", 0, 0, Map.of());
        items().add(dashboard, "lower", 0, 1, Map.of());
        DashboardItem beside = items().add(dashboard, "beside", 1, 1, Map.of());
        DashboardItem elsewhere = items().add(other, "elsewhere", 0, 1, Map.of());

        items().add(dashboard, "between", 0, 1, Map.of());

        assertThat(items().of(dashboard))
                .extracting(DashboardItem::moduleKey, DashboardItem::row)
                .startsWith(tuple("upper", 0), tuple("between", 1), tuple("lower", 2));
        assertThat(items().byId(beside.id())).contains(beside);
        assertThat(items().byId(elsewhere.id())).contains(elsewhere);
    }

    @Test
    public void shouldGiveANewGadgetTheFirstColourAndItsPreferences() {
        DashboardItem made = items().add(add("Flow"), "org.sluice.jira:aging", 0, 0, Map.of("days", "90"));

        assertThat(made.color()).isEqualTo("color1");
        assertThat(items().byId(made.id())).contains(made);
    }

    @Test
    public void shouldKeepPreferencesWhenAGadgetMoves() {
        DashboardItem made = items().add(add("Flow"), "org.sluice.jira:aging", 0, 0, Map.of("days", "90"));

        items().place(List.of(
                new DashboardItem(made.id(), made.dashboardId(), made.moduleKey(), 2, 5, "color8", Map.of())));

        DashboardItem moved = items().byId(made.id()).orElseThrow();
        assertThat(moved.preferences()).isEqualTo(Map.of("days", "90"));
        assertThat(moved.row()).isEqualTo(5);
    }

    @Test
    public void shouldRemoveAGadgetAndNoOther() {
        long dashboard = add("Flow");
        DashboardItem kept = items().add(dashboard, "kept", 0, 0, Map.of());
        DashboardItem gone = items().add(dashboard, "gone", 1, 0, Map.of("a", "1"));

        items().remove(gone.id());

        assertThat(items().of(dashboard)).containsExactly(kept);
        assertThat(items().byId(gone.id())).isEmpty();
    }

    @Test
    public void shouldNotPutAGadgetOnADashboardThatIsNotThere() {
        assertThatThrownBy(() -> items().add(77, "org.sluice.jira:aging", 0, 0, Map.of()))
                .hasMessageContaining("dashboard_item");
    }

    @Test
    public void shouldForgetAFavouriteWithItsDashboard() {
        long dashboard = add("Flow");
        home.tracker().dashboards().addFavourite(dashboard, "rita");

        home.tracker().dashboards().remove(dashboard);

        assertThat(home.tracker().dashboards().favouritesOf("rita")).isEmpty();
        assertThat(home.tracker().dashboards().byId(dashboard)).isEmpty();
    }

    @Test
    public void shouldListDashboardsByNameAndOwner() {
        add("Queue");
        add("Flow");
        home.tracker().dashboards().add("Anton's", "", Optional.of("anton"), "A");

        assertThat(home.tracker().dashboards().all())
                .extracting(Dashboard::name)
                .containsSubsequence("Anton's", "Flow", "Queue");
        assertThat(home.tracker().dashboards().ownedBy("rita"))
                .extracting(Dashboard::name)
                .containsExactly("Flow", "Queue");
        assertThat(home.tracker().dashboards().ownedBy("nobody")).isEmpty();
    }

    private long add(String name) {
        return home.tracker()
                .dashboards()
                .add(name, "", Optional.of("rita"), "AAA")
                .id();
    }

    private DashboardItems items() {
        return home.tracker().dashboardItems();
    }
}
