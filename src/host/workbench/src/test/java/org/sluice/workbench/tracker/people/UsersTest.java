package org.sluice.workbench.tracker.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.After;
import org.junit.Test;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.testing.EmptyDatabase;

/** People: who can log in, and how they are found. */
public class UsersTest {
    private final Database database = EmptyDatabase.open();
    private final Users users = new Users(database);

    @After
    public void close() {
        database.close();
    }

    @Test
    public void shouldLetTheFirstAdministratorIn() {
        assertThat(users.authenticate("Admin", "admin"))
                .map(in -> in.user().name())
                .contains("admin");
        assertThat(users.authenticate("admin", "Admin")).isEmpty();
        assertThat(users.authenticate("nobody", "admin")).isEmpty();
    }

    @Test
    public void shouldNeverLetInSomebodyWithoutPassword() {
        users.add(user("karl", true));

        assertThat(users.authenticate("karl", "")).isEmpty();
    }

    @Test
    public void shouldKnowWhatAPasswordCanBe() {
        assertThat(Users.isPassword("å".repeat(36))).isTrue();
        assertThat(Users.isPassword("å".repeat(37))).isFalse();
        assertThat(Users.isPassword(" ")).isFalse();
        assertThat(users.authenticate("admin", "a".repeat(300))).isEmpty();
    }

    @Test
    public void shouldNotLetInSomebodyWhoIsNoLongerActive() {
        users.add(user("karl", true), "secret");
        users.update(user("karl", false));

        assertThat(users.authenticate("karl", "secret")).isEmpty();
    }

    @Test
    public void shouldFindUsersByTheBeginningOfAnyWord() {
        users.add(user("kh", true));

        assertThat(users.search("example k", 10)).extracting(User::key).containsExactly("kh");
        assertThat(users.search("h", 10)).isEmpty();
    }

    @Test
    public void shouldPutUsersIntoGroups() {
        Groups groups = new Groups(database);
        User admin = users.byName("admin").orElseThrow();

        groups.create("radiology");
        groups.add("radiology", admin);

        assertThat(groups.of(admin)).contains("radiology", Groups.ADMINISTRATORS, Groups.SOFTWARE_USERS);
        groups.remove("radiology", admin);
        assertThat(groups.members("radiology")).isEmpty();
    }

    private static User user(String name, boolean active) {
        return new User(name, name, "Example " + name, name + "@example.com", active, "");
    }
}
