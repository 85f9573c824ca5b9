package org.sluice.workbench.tracker.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.sluice.workbench.testing.Export;
import org.sluice.workbench.testing.ImportedTracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;
import org.sluice.workbench.tracker.rights.Holder;
import org.sluice.workbench.tracker.rights.HolderType;
import org.sluice.workbench.tracker.rights.Permissions;

/** Who sees a dashboard and who may change it. */
public class DashboardSharingTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    @Before
    public void importPeople() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
    }

    @Test
    public void shouldShowADashboardSharedWithAnyoneToAnonymous() {
        Dashboard open = dashboard("Open", new Share(Share.Type.ANYONE, ""));
        dashboard("Ours", Share.withLoggedIn());
        dashboard("Mine");

        assertThat(sharing().visibleTo(Optional.empty())).containsExactly(open);
    }

    @Test
    public void shouldListWhatSomebodySeesByName() {
        Dashboard ours = dashboard("Ours", Share.withLoggedIn());
        Dashboard open = dashboard("Open", new Share(Share.Type.ANYONE, ""));
        Dashboard mine = dashboard("Mine");

        assertThat(sharing().visibleTo(rita())).containsExactly(open, ours);
        assertThat(sharing().visibleTo(admin())).containsExactly(mine, open, ours);
    }

    @Test
    public void shouldBeOwnedByItsOwnerOnly() {
        Dashboard mine = dashboard("Mine", Share.withLoggedIn());

        assertThat(sharing().owns(admin(), mine)).isTrue();
        assertThat(sharing().owns(rita(), mine)).isFalse();
        assertThat(sharing().owns(Optional.empty(), mine)).isFalse();
    }

    @Test
    public void shouldBeOwnedByNobodyWhenItIsTheSystems() {
        Dashboard system = home.tracker().dashboards().add("System", "", Optional.empty(), "AA");

        assertThat(sharing().owns(admin(), system)).isFalse();
        assertThat(sharing().sees(admin(), system)).isFalse();
    }

    @Test
    public void shouldFollowTheMembersOfAGroup() {
        Dashboard shared = dashboard("Flow", new Share(Share.Type.GROUP, Groups.SOFTWARE_USERS));
        assertThat(sharing().sees(rita(), shared)).isFalse();

        home.tracker().groups().add(Groups.SOFTWARE_USERS, home.user("rita"));
        assertThat(sharing().sees(rita(), shared)).isTrue();

        home.tracker().groups().remove(Groups.SOFTWARE_USERS, home.user("rita"));
        assertThat(sharing().sees(rita(), shared)).isFalse();
    }

    @Test
    public void shouldShowAProjectsDashboardToAnonymousWhereAnyoneMayBrowse() {
        Dashboard shared = dashboard("Flow", new Share(Share.Type.PROJECT, "10000"));
        assertThat(sharing().sees(Optional.empty(), shared)).isFalse();

        home.tracker().schemes().grant(0, Permissions.BROWSE_PROJECTS, Holder.of(HolderType.ANYONE));

        assertThat(sharing().sees(Optional.empty(), shared)).isTrue();
    }

    @Test
    public void shouldHideTheDashboardOfAProjectThatIsGone() {
        assertThat(sharing().sees(rita(), dashboard("Flow", new Share(Share.Type.PROJECT, "77"))))
                .isFalse();
    }

    @Test
    public void shouldNeedOneShareOfSeveral() {
        Dashboard shared = dashboard(
                "Flow", new Share(Share.Type.GROUP, Groups.ADMINISTRATORS), new Share(Share.Type.USER, "rita"));

        assertThat(sharing().sees(rita(), shared)).isTrue();
        assertThat(home.tracker().dashboards().byId(shared.id()))
                .map(Dashboard::shares)
                .contains(shared.shares());
    }

    private Dashboard dashboard(String name, Share... shares) {
        Dashboard made = home.tracker().dashboards().add(name, "", admin().map(User::key), "AA");
        Dashboard shared = new Dashboard(made.id(), name, "", made.ownerKey(), "AA", List.of(shares));
        home.tracker().dashboards().update(shared);
        return shared;
    }

    private Optional<User> admin() {
        return Optional.of(home.user("admin"));
    }

    private Optional<User> rita() {
        return Optional.of(home.user("rita"));
    }

    private DashboardSharing sharing() {
        return home.tracker().dashboardSharing();
    }
}
