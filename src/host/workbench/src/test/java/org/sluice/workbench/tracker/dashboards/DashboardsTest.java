package org.sluice.workbench.tracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;

/** Dashboards and their gadgets as they are kept. */
public class DashboardsTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Test
    public void shouldKeepADashboardWithItsShares() {
        Dashboard made = add();

        Dashboard shared =
                new Dashboard(made.id(), "Flow", "How we do", made.ownerKey(), "AAA", List.of(Share.withLoggedIn()));
        dashboards().update(shared);

        assertThat(dashboards().byId(made.id())).contains(shared);
        assertThat(shared.columns()).isEqualTo(3);
        assertThat(dashboards().ownedBy(made.ownerKey().orElseThrow())).containsExactly(shared);
    }

    @Test
    public void shouldPutAGadgetAboveThoseThatAreThere() {
        long dashboard = add().id();

        items().add(dashboard, "org.sluice.jira:first", 0, 0, Map.of("project", "SUP"));
        items().add(dashboard, "org.sluice.jira:second", 0, 0, Map.of());

        assertThat(items().of(dashboard))
                .extracting(DashboardItem::moduleKey, DashboardItem::row)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("org.sluice.jira:second", 0),
                        org.assertj.core.api.Assertions.tuple("org.sluice.jira:first", 1));
    }

    @Test
    public void shouldReplaceAllPreferencesOfAGadget() {
        DashboardItem item = items().add(add().id(), "org.sluice.jira:first", 0, 0, Map.of("a", "1", "b", "2"));

        items().savePreferences(item.id(), Map.of("b", "<script>"));

        assertThat(items().byId(item.id()).orElseThrow().preferences()).isEqualTo(Map.of("b", "<script>"));
    }

    @Test
    public void shouldMoveGadgets() {
        long dashboard = add().id();
        DashboardItem item = items().add(dashboard, "org.sluice.jira:first", 0, 0, Map.of());

        items().place(List.of(new DashboardItem(item.id(), dashboard, item.moduleKey(), 1, 0, "color3", Map.of())));

        assertThat(items().byId(item.id()).orElseThrow().column()).isEqualTo(1);
        assertThat(items().byId(item.id()).orElseThrow().color()).isEqualTo("color3");
    }

    @Test
    public void shouldTakeTheGadgetsWithARemovedDashboard() {
        long dashboard = add().id();
        DashboardItem item = items().add(dashboard, "org.sluice.jira:first", 0, 0, Map.of("a", "1"));

        dashboards().remove(dashboard);

        assertThat(items().byId(item.id())).isEmpty();
    }

    @Test
    public void shouldShowADashboardToThoseItIsSharedWith() {
        home.add(exportOfOneIssue());
        Dashboard dashboard = add();

        assertThat(seesShared(dashboard, Share.Type.GROUP, Groups.SOFTWARE_USERS))
                .containsExactly("admin");
        assertThat(seesShared(dashboard, Share.Type.LOGGED_IN, "")).containsExactly("admin", "rita");
        assertThat(seesShared(dashboard, Share.Type.USER, "rita")).containsExactly("admin", "rita");
        assertThat(seesShared(dashboard, Share.Type.PROJECT, "10000")).containsExactly("admin");
        assertThat(home.tracker().dashboardSharing().sees(Optional.empty(), dashboard))
                .isFalse();
    }

    @Test
    public void shouldRememberFavourites() {
        Dashboard dashboard = add();

        dashboards().addFavourite(dashboard.id(), "rita");
        dashboards().addFavourite(dashboard.id(), "rita");
        assertThat(dashboards().favouritesOf("rita")).hasSize(1);

        dashboards().removeFavourite(dashboard.id(), "rita");
        assertThat(dashboards().favouritesOf("rita")).isEmpty();
    }

    private List<String> seesShared(Dashboard dashboard, Share.Type type, String parameter) {
        Dashboard shared = new Dashboard(
                dashboard.id(), "Flow", "", dashboard.ownerKey(), "AA", List.of(new Share(type, parameter)));
        return List.of("admin", "rita").stream()
                .filter(name -> home.tracker().dashboardSharing().sees(Optional.of(home.user(name)), shared))
                .toList();
    }

    private Dashboard add() {
        return dashboards().add("Flow", "", Optional.of(home.user("admin").key()), "AA");
    }

    private static Export exportOfOneIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        return export;
    }

    private Dashboards dashboards() {
        return home.tracker().dashboards();
    }

    private DashboardItems items() {
        return home.tracker().dashboardItems();
    }
}
