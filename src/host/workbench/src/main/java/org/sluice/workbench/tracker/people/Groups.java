package org.sluice.workbench.tracker.people;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Jdbi;
import org.sluice.workbench.db.Database;
import org.sluice.workbench.db.Rows;

/** Groups of users, and which groups give access to an application. */
public final class Groups {
    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String SOFTWARE_USERS = "jira-software-users";

    private final Jdbi jdbi;
    private final Map<String, Set<String>> groupsByUser = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> groupsByApplication = new ConcurrentHashMap<>();

    public Groups(Database database) {
        this.jdbi = database.jdbi();
    }

    public List<String> all() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT name FROM user_group ORDER BY name")
                .mapTo(String.class)
                .list());
    }

    /** The groups of a user; held in memory, every look at an issue asks. */
    public Set<String> of(User user) {
        return groupsByUser.computeIfAbsent(user.key(), this::read);
    }

    public List<User> members(String group) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT u.* FROM app_user u"
                        + " JOIN membership m ON m.user_key = u.user_key WHERE m.group_name = :group"
                        + " ORDER BY u.display_name, u.user_key")
                .bind("group", group)
                .map(Users.ROW)
                .list());
    }

    public boolean isMember(User user, String group) {
        return of(user).contains(group);
    }

    /** Groups that give access to the application, or to any when the key is empty. */
    public Set<String> withApplicationAccess(String applicationKey) {
        return groupsByApplication.computeIfAbsent(applicationKey, this::readAccess);
    }

    public void create(String group) {
        jdbi.useHandle(handle -> handle.execute("INSERT INTO user_group (name) VALUES (?)", group));
    }

    public void add(String group, User user) {
        Rows.put(jdbi, "membership", Map.of("group_name", group, "user_key", user.key()));
        groupsByUser.remove(user.key());
    }

    public void remove(String group, User user) {
        jdbi.useHandle(handle ->
                handle.execute("DELETE FROM membership WHERE group_name = ? AND user_key = ?", group, user.key()));
        groupsByUser.remove(user.key());
    }

    /** Reads everybody's groups again at the next question; for whoever wrote to the table. */
    public void forget() {
        groupsByUser.clear();
    }

    private Set<String> read(String userKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT group_name FROM membership WHERE user_key = :user ORDER BY group_name")
                .bind("user", userKey)
                .mapTo(String.class)
                .set());
    }

    private Set<String> readAccess(String applicationKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT group_name FROM application_role WHERE :key = '' OR role_key = :key")
                .bind("key", applicationKey)
                .mapTo(String.class)
                .set());
    }
}
