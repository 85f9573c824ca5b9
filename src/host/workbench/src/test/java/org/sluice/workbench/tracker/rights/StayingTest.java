package org.sluice.workbench.tracker.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.EmptyDatabase;
import org.sluice.workbench.tracker.Tracker;
import org.sluice.workbench.tracker.people.Groups;
import org.sluice.workbench.tracker.people.User;

/** Whatever is taken from people, and by however many at once, an active system administrator stays. */
public class StayingTest {
    private static final User DORTE = new User("dorte", "dorte", "Dorte", "d@example.org", true, "");

    private final Database database = EmptyDatabase.open();
    private final Tracker tracker = Tracker.over(database);
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private User admin;

    @Before
    public void makeASecond() {
        admin = tracker.users().byName("admin").orElseThrow();
        tracker.users().add(DORTE);
        tracker.groups().add(Groups.ADMINISTRATORS, DORTE);
    }

    @After
    public void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    public void shouldNotTakeTheLastOutOfTheGroup() {
        assertThat(leaves(admin)).isTrue();
        assertThat(leaves(DORTE)).isFalse();

        assertThat(tracker.groups().members(Groups.ADMINISTRATORS)).containsExactly(DORTE);
        assertThat(isSystemAdministrator(DORTE)).isTrue();
        assertThat(isSystemAdministrator(admin)).isFalse();
    }

    @Test
    public void shouldNotMakeTheLastInactive() {
        assertThat(closes(DORTE)).isTrue();
        assertThat(closes(admin)).isFalse();
        assertThat(leaves(admin)).isFalse();

        tracker.users().forget();
        assertThat(tracker.users().byKey(admin.key()).orElseThrow().active()).isTrue();
    }

    @Test
    public void shouldLeaveAloneWhoLeaveOtherGroups() {
        tracker.groups().add(Groups.SOFTWARE_USERS, DORTE);
        leaves(admin);

        assertThat(tracker.globalPermissions()
                        .unlessNobodyStays(() -> tracker.groups().remove(Groups.SOFTWARE_USERS, DORTE)))
                .isTrue();

        assertThat(tracker.groups().of(DORTE)).containsExactly(Groups.ADMINISTRATORS);
    }

    @Test
    public void shouldKeepOneOfTwoWhoAreTakenOutAndMadeInactiveAtTheSameMoment() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Future<Boolean> one = threads.submit(() -> {
            both.await(30, TimeUnit.SECONDS);
            return leaves(DORTE);
        });
        Future<Boolean> other = threads.submit(() -> {
            both.await(30, TimeUnit.SECONDS);
            return closes(admin);
        });

        assertThat(List.of(one.get(60, TimeUnit.SECONDS), other.get(60, TimeUnit.SECONDS)))
                .containsExactlyInAnyOrder(true, false);
    }

    private boolean leaves(User user) {
        return tracker.globalPermissions()
                .unlessNobodyStays(() -> tracker.groups().remove(Groups.ADMINISTRATORS, user));
    }

    private boolean closes(User user) {
        User closed = new User(user.key(), user.name(), user.displayName(), user.email(), false, "");
        return tracker.globalPermissions()
                .unlessNobodyStays(() -> tracker.users().update(closed));
    }

    private boolean isSystemAdministrator(User user) {
        return tracker.globalPermissions().has(Optional.of(user), GlobalPermissions.SYSTEM_ADMIN);
    }
}
