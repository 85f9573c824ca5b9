package org.sluice.workbench.tracker.filters;

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
import org.sluice.workbench.tracker.projects.Project;
import org.sluice.workbench.tracker.projects.ProjectRole;
import org.sluice.workbench.tracker.projects.ProjectRoles;

/** Saved filters: kept, shared, loved. */
public class FilterSharingTest {
    @Rule
    public final ImportedTracker home = new ImportedTracker();

    private User admin;
    private User rita;

    @Before
    public void importAnIssue() {
        Export export = new Export();
        export.issue("SUP-1");
        home.add(export);
        admin = home.user("admin");
        rita = home.user("rita");
    }

    @Test
    public void shouldKeepAFilterAsItWasWritten() {
        SavedFilter made = filter(FilterShare.withGroup("ward"), FilterShare.withLoggedIn());
        SavedFilter changed =
                new SavedFilter(made.id(), "Mine", "Later", made.ownerKey(), "status = Open ORDER BY key", List.of());

        assertThat(made.id()).isEqualTo(10_000);
        assertThat(filters().byId(made.id())).contains(made);

        filters().update(changed);
        assertThat(filters().byId(made.id())).contains(changed);
        assertThat(filters().ownedBy(admin.key())).containsExactly(changed);

        filters().remove(made.id());
        assertThat(filters().all()).isEmpty();
    }

    @Test
    public void shouldShowAPrivateFilterToItsOwnerOnly() {
        filter();

        assertSeen(Optional.of(admin), true);
        assertSeen(Optional.of(rita), false);
        assertSeen(Optional.empty(), false);
    }

    @Test
    public void shouldShareWithAnyoneOrTheLoggedIn() {
        SavedFilter made = filter(FilterShare.withLoggedIn());
        assertSeen(Optional.of(rita), true);
        assertSeen(Optional.empty(), false);

        filters()
                .update(new SavedFilter(
                        made.id(), made.name(), "", made.ownerKey(), made.jql(), List.of(FilterShare.withAnyone())));
        assertSeen(Optional.empty(), true);
    }

    @Test
    public void shouldShareWithAGroup() {
        filter(FilterShare.withGroup(Groups.SOFTWARE_USERS));

        assertSeen(Optional.of(rita), false);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, rita);
        assertSeen(Optional.of(rita), true);
    }

    @Test
    public void shouldShareWithWhoeverBrowsesAProject() {
        filter(FilterShare.withProject(project().id()));

        assertSeen(Optional.of(rita), false);
        home.tracker().groups().add(Groups.SOFTWARE_USERS, rita);
        assertSeen(Optional.of(rita), true);
    }

    @Test
    public void shouldShareWithARoleOfAProject() {
        ProjectRole readers = home.tracker().roles().add("Readers", "");
        filter(FilterShare.withRole(project().id(), readers.id()));

        assertSeen(Optional.of(rita), false);
        home.tracker().roles().addActor(project(), readers.id(), ProjectRoles.USER, rita.key());
        assertSeen(Optional.of(rita), true);
    }

    @Test
    public void shouldKeepAFavouriteOnceAndShowItWhileItIsShared() {
        SavedFilter made = filter(FilterShare.withLoggedIn());
        filters().addFavourite(made.id(), rita.key());
        filters().addFavourite(made.id(), rita.key());

        assertThat(home.tracker().filterSharing().favouritesOf(rita)).containsExactly(made);

        filters().update(new SavedFilter(made.id(), made.name(), "", made.ownerKey(), made.jql(), List.of()));
        assertThat(home.tracker().filterSharing().favouritesOf(rita)).isEmpty();

        filters().removeFavourite(made.id(), rita.key());
        assertThat(filters().favouritesOf(rita.key())).isEmpty();
    }

    private SavedFilter filter(FilterShare... shares) {
        return filters().add("Open ones", "", Optional.of(admin.key()), "status = Open", List.of(shares));
    }

    private void assertSeen(Optional<User> user, boolean seen) {
        assertThat(home.tracker().filterSharing().visibleTo(user)).hasSize(seen ? 1 : 0);
    }

    private Filters filters() {
        return home.tracker().filters();
    }

    private Project project() {
        return home.tracker().projects().byKey("SUP").orElseThrow();
    }
}
